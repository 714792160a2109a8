-- The way of an act to its person. No names and no words here: those lie beside, and can be erased by themselves.
create table notification (
  act uuid primary key,
  pqr uuid not null references pqr,
  number text not null,
  issued_at timestamptz not null,
  decided date not null,
  -- What comes next and the day of it, so that lists need not walk every way; looked at again when that day is over.
  todo text not null,
  todo_day date not null,
  served_on date,
  served_how text,
  check ((served_on is null) = (served_how is null))
);

create index notification_of on notification (pqr, issued_at);
create index notification_todo on notification (todo, todo_day, act) where served_on is null;

create table notification_step (
  id uuid primary key,
  act uuid not null references notification,
  what text not null,
  on_day date not null,
  at timestamptz not null,
  actor text not null,
  proof text not null,
  unique (act, what)
);

create function notification_step_stays() returns trigger language plpgsql as $$
begin
  raise exception 'what happened on the way of an act is never changed nor taken away';
end
$$;

create trigger notification_step_stays before update or delete on notification_step
  for each row execute function notification_step_stays();

-- Letters for the courier. The code is on the paper, the guía is the courier's.
create table letter_batch (
  id uuid primary key,
  at timestamptz not null,
  actor text not null,
  letters integer not null,
  sha256 text not null
);

create index letter_batch_at on letter_batch (at desc);

create table letter (
  code text primary key,
  act uuid not null references notification,
  kind text not null check (kind in ('CITACION', 'AVISO')),
  batch uuid not null references letter_batch,
  place integer not null,
  guia text unique,
  sent_on date,
  outcome text check (outcome in ('ENTREGADO', 'DEVUELTO')),
  outcome_on date,
  reason text,
  proof text,
  unique (act, kind)
);

create index letter_of_batch on letter (batch, place);

create table letter_address (
  letter text primary key references letter,
  name text not null,
  address text not null,
  municipality text not null
);

-- What hangs on the public page and in a public place, from and to (the last day included).
create table notice_publication (
  act uuid not null references notification,
  kind text not null check (kind in ('CITACION', 'AVISO')),
  from_day date not null,
  until_day date not null,
  place text not null,
  primary key (act, kind)
);

create index notice_publication_now on notice_publication (until_day, from_day);

-- Messages: at least once, marked as failed before each try.
create table message (
  id uuid primary key,
  pqr uuid not null,
  occasion text not null,
  channel text not null check (channel in ('MAIL', 'SMS', 'WHATSAPP')),
  state text not null check (state in ('WAITING', 'FAILED', 'GIVEN_UP', 'SENT')),
  failure text,
  tries integer not null,
  at timestamptz not null,
  next_try timestamptz,
  sent_at timestamptz
);

create index message_due on message (next_try) where next_try is not null;
create index message_troubled on message (at desc) where state in ('FAILED', 'GIVEN_UP');
create index message_of on message (pqr, at);

create table message_content (
  message uuid primary key references message,
  receiver text not null,
  subject text not null,
  body text not null
);

-- The express authorisation to be notified by mail (Ley 1437 de 2011, art. 56), and its revocation: at once, at any time.
create table electronic_authorisation (
  id uuid primary key,
  words text not null,
  how text not null check (how in ('PANTALLA', 'PAPEL', 'VOZ')),
  place text not null,
  session uuid,
  at timestamptz not null,
  actor text not null,
  revoked_at timestamptz,
  revoked_by text
);

create table electronic_authorisation_person (
  authorisation uuid primary key references electronic_authorisation,
  document text not null,
  email text not null
);

create index electronic_authorisation_of on electronic_authorisation_person (document);

-- The link to an act. Only hashes: who reads this table cannot open anything.
create table notice_access (
  token bytea primary key,
  act uuid not null unique references notification,
  authorisation uuid not null references electronic_authorisation,
  sent_at timestamptz not null,
  code text,
  code_until timestamptz,
  tries integer not null default 0,
  opened_at timestamptz,
  certificate text,
  address_hash text
);

-- Notified before an agent: what was seen, what was given, and what she said to have received.
create table notice_acta (
  act uuid primary key references notification,
  session uuid not null,
  agent uuid not null,
  kiosk uuid not null,
  identity text not null check (identity in ('PAPER_SEEN', 'VERIFIED')),
  opened_at timestamptz not null,
  copy_sha256 text not null,
  acknowledged_at timestamptz,
  acta text not null,
  acta_sha256 text
);
