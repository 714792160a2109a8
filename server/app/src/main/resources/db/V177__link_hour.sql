-- What each kiosk's link was worth, hour by hour (hours of Colombia): with a socket, its heartbeats' round trips, and in calls each
-- rung in each way (up: kiosk to office). Figures of a place, of nobody in it. Servers add to them each minute.
create table link_hour (
  kiosk uuid not null references kiosk,
  hour timestamptz not null,
  connected_ms bigint not null check (connected_ms >= 0),
  trips integer not null check (trips >= 0),
  trips_ms bigint not null check (trips_ms >= 0),
  worst_ms integer not null check (worst_ms >= 0),
  primary key (kiosk, hour)
);
-- All places in a period, and what is too old.
create index link_hour_at on link_hour (hour);

create table link_rung (
  kiosk uuid not null,
  hour timestamptz not null,
  way text not null check (way in ('UP', 'DOWN')),
  rung text not null,
  ms bigint not null check (ms >= 0),
  primary key (kiosk, hour, way, rung),
  foreign key (kiosk, hour) references link_hour on delete cascade
);
create index link_rung_at on link_rung (hour);
