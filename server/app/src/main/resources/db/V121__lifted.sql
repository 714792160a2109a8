-- A sum may be taken out of dispute and put in again: what billing must know is the newest row of a case, and each change is one.
alter table billing_flag drop constraint billing_flag_pqr_raised_invoice_amount_key;
create unique index billing_flag_newest on billing_flag (pqr, made_at desc, raised);
