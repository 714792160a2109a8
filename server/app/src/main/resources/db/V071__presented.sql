-- The record of what was presented (Ley 142 de 1994, art. 153) is asked by date.
create index radicado_presented on radicado (at, year, number) where direction = 'ENT';
