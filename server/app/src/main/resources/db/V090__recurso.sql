-- What is particular of a recurso; its case is a row of pqr like any other.
create table recurso (
  pqr uuid primary key references pqr,
  about uuid not null references pqr,
  appeal boolean not null,
  -- As it was judged on the day it was presented: reasons for the decision, never for a refusal to file.
  last_day date,
  by_conduct boolean not null,
  findings text[] not null,
  invoice text,
  to_pay bigint not null,
  payment_seen boolean not null,
  -- The question at the kiosk with which she confirmed what was written; null when nobody could ask her.
  confirmed_by uuid,
  sspd_sent_on date,
  sspd_guide text,
  queja_on date,
  queja_late boolean,
  check ((queja_on is null) = (queja_late is null)),
  check (sspd_guide is null or sspd_sent_on is not null)
);

create index recurso_about on recurso (about);
