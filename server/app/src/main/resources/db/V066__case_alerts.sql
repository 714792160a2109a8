-- What somebody must know before it is late. A row is written once for each date and kind, whatever runs twice or stops between.
create table case_alert (
  id uuid primary key,
  pqr uuid not null references pqr,
  kind text not null check (kind in ('NEAR', 'OVER', 'WAIT_OVER', 'SILENCE', 'DUTY_OVER')),
  clock text not null,
  due date not null,
  -- Of a warning: how many business days before the end it was for.
  ahead integer not null,
  -- Who is told besides the analyst who has the case; null is nobody else.
  role text,
  recognise_by timestamptz,
  raised_at timestamptz not null,
  seen_at timestamptz,
  seen_by uuid,
  closed_at timestamptz,
  unique (pqr, kind, due, ahead)
);

create index case_alert_open on case_alert (raised_at desc, id desc) where closed_at is null;
create index pqr_in_silence on pqr (sap_since) where sap_stand = 'FLAGGED';
