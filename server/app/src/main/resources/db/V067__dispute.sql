-- What of which bill is in dispute: her data, so it lies with the content.
alter table pqr_content
  add disputed bigint check (disputed > 0),
  add disputed_invoice text;

create index pqr_content_disputed on pqr_content (pqr) where disputed is not null;

-- «Do not suspend» for billing (Ley 142 de 1994, art. 155): written here first, then sent until it is acknowledged. One row for
-- each change; the account is read from the content when it is sent.
create table billing_flag (
  id uuid primary key,
  pqr uuid not null references pqr,
  raised boolean not null,
  invoice text not null,
  amount bigint not null,
  made_at timestamptz not null,
  tries integer not null default 0,
  next_try timestamptz not null,
  problem text,
  taken_at timestamptz,
  acknowledged_at timestamptz,
  unique (pqr, raised, invoice, amount)
);

create index billing_flag_open on billing_flag (next_try) where acknowledged_at is null;

alter table case_alert drop constraint case_alert_kind_check;
alter table case_alert
  add check (kind in ('NEAR', 'OVER', 'WAIT_OVER', 'SILENCE', 'DUTY_OVER', 'SUSPENSION'));
