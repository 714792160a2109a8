-- Decided while the person was there. Written before the answer is issued, so that who dies in between leaves nothing open;
-- it holds only when that agent is who signed.
create table spot (
  pqr uuid primary key references pqr,
  session uuid not null references session,
  agent uuid not null
);

-- What the constancia of a case says beyond its eight items: the same in ten years.
create table constancia_item (
  pqr uuid not null references pqr,
  position integer not null,
  label text not null,
  words text[] not null,
  primary key (pqr, position)
);
