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
