-- A page that lies sealed at its kiosk and is on its way, as the kiosk told. It goes with a petition that is filed before it arrives.
create table page_coming (
  page uuid primary key,
  session uuid not null,
  number integer not null check (number between 1 and 99),
  kind text not null check (kind in ('CEDULA', 'RECIBO', 'CARTA', 'OTRO')),
  percent integer not null check (percent between 0 and 100)
);

create index page_coming_session on page_coming (session);
