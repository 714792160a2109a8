-- A part of a page that has arrived; its bytes lie encrypted in a folder under their hash.
create table page_part (
  page uuid not null,
  part text not null check (part in ('PREVIEW', 'PAGE')),
  session uuid not null,
  number integer not null check (number between 1 and 99),
  kind text not null check (kind in ('CEDULA', 'RECIBO', 'CARTA', 'OTRO')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes integer not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (page, part)
);

create index page_part_of on page_part (session, number);
