-- What became of each sealed part that arrived whole: handed on, or kept aside for a person with the code of its refusal.
create table intake (
  part uuid primary key references upload,
  kiosk uuid not null references kiosk,
  refusal text,
  at timestamptz not null
);

create index intake_refused on intake (at desc) where refusal is not null;
