-- Formato A of the Superintendencia: which cases belong to a month, what other channels hand in, what was submitted.
alter table pqr
  -- Since when she knows the answer; a transfer is told by its own letter.
  add told_at timestamptz generated always as
    (coalesce(notified_at, case when respuesta = 'TRASLADA' then decided_at end)) stored,
  -- DANE's municipality of a case that came from no kiosk of ours; null is the kiosk's.
  add divipola text check (divipola ~ '^[0-9]{5}$');

create index pqr_told_at on pqr (told_at);
create index radicado_at on radicado (at) where direction = 'ENT';

-- The utility's other windows. While one has not handed in its rows, the month is parcial.
create table sui_channel (
  name text primary key
);

create table sui_delivery (
  channel text not null references sui_channel on delete cascade,
  month date not null check (extract(day from month) = 1),
  service text not null,
  at timestamptz not null default clock_timestamp(),
  rows integer not null,
  primary key (channel, month, service)
);

-- A row as the file has it.
create table sui_row (
  channel text not null,
  month date not null,
  service text not null,
  number integer not null,
  line text not null,
  primary key (channel, month, service, number),
  foreign key (channel, month, service) references sui_delivery on delete cascade
);

create table sui_submission (
  month date not null check (extract(day from month) = 1),
  service text not null,
  at timestamptz not null,
  by uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  rows integer not null,
  partial boolean not null,
  file bytea not null,
  primary key (month, service)
);

create function submission_stays() returns trigger language plpgsql as $$
begin
  raise exception 'what was submitted is never changed nor taken away';
end
$$;

create trigger submission_stays before update or delete on sui_submission
  for each row execute function submission_stays();
