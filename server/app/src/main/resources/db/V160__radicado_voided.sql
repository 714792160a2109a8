-- After a restore from a backup nobody knows which numbers were given since. They are passed over, and this is the act that says so: a
-- series has no gap without one (Acuerdo AGN 001/2024).
create table radicado_voided (
  direction text not null check (direction in ('ENT', 'SAL')),
  year integer not null,
  first integer not null check (first > 0),
  last integer not null check (last >= first and last <= 999999),
  at timestamptz not null,
  actor text not null,
  reason text not null,
  primary key (direction, year, first)
);

create trigger radicado_voided_stays before update or delete on radicado_voided
  for each row execute function radicado_stays();

-- Under the lock of the series, as radicado_give. When the year has changed since the backup, numbers of both years may have been given.
create function radicado_void(asked text, how_many integer, who text, why text) returns setof radicado_voided
language plpgsql as $$
declare
  series radicado_series;
  moment timestamptz;
  this_year integer;
begin
  select * into strict series from radicado_series where direction = asked for update;
  moment := greatest(clock_timestamp(), series.last_at);
  this_year := extract(year from moment at time zone 'America/Bogota');
  if series.year > 0 and series.year < this_year then
    return query insert into radicado_voided
      values (asked, series.year, series.last + 1, series.last + how_many, moment, who, why) returning *;
    series.last := 0;
  end if;
  return query insert into radicado_voided
    values (asked, this_year, series.last + 1, series.last + how_many, moment, who, why) returning *;
  update radicado_series s set year = this_year, last = series.last + how_many, last_at = moment where direction = asked;
end
$$;
