-- A number in one round trip, so that the lock of its series is held as short as can be: whoever files waits for it. Each
-- statement of a function sees what is committed when it begins, so the clock is read after the lock is held.
create function radicado_give(asked text, whose uuid, out year integer, out number integer, out at timestamptz)
language plpgsql as $$
declare
  series radicado_series;
begin
  select * into strict series from radicado_series where direction = asked for update;
  at := greatest(clock_timestamp(), series.last_at);
  year := extract(year from at at time zone 'America/Bogota');
  number := case when year = series.year then series.last + 1 else 1 end;
  update radicado_series s set year = radicado_give.year, last = radicado_give.number, last_at = radicado_give.at
  where direction = asked;
  insert into radicado (direction, year, number, at, pqr)
  values (asked, radicado_give.year, radicado_give.number, radicado_give.at, whose);
end
$$;
