-- Audit and outbox in one: a row is written in the transaction that made it true. Ids and codes only, nothing personal.
create table event (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  type text not null,
  subject text not null,
  subject_id uuid not null,
  actor text not null,
  data jsonb not null
);

create index event_subject on event (subject, subject_id, id);
