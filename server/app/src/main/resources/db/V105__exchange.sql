-- Numbers that the utility's own radicador gave, from the moment they came; the register has them once they are used.
create table radicado_fetched (
  pqr uuid not null,
  direction text not null check (direction in ('ENT', 'SAL')),
  -- A case comes in once and may be answered by several papers.
  nth integer not null,
  year integer not null,
  number integer not null,
  at timestamptz not null,
  used boolean not null default false,
  primary key (pqr, direction, nth),
  unique (direction, year, number)
);

-- A number that was given and counts for nothing stays, with the act that says so (Acuerdo AGN 001/2024).
create table radicado_void (
  direction text not null,
  year integer not null,
  number integer not null,
  act text not null,
  reason text not null,
  by uuid not null,
  at timestamptz not null,
  primary key (direction, year, number),
  foreign key (direction, year, number) references radicado
);

create trigger radicado_void_stays before update or delete on radicado_void
  for each row execute function radicado_stays();
