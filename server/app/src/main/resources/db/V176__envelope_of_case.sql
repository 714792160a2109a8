-- A case's file holds what was handed in without a link.
create index envelope_of_case on envelope (pqr) where pqr is not null;
