-- What each kiosk last said of itself: when it was heard, what waits in its spool (oldest: by our clock), what it could not send. A
-- second live program with its key is kept by its time.
create table kiosk_tiding (
  kiosk uuid primary key references kiosk,
  heard timestamptz not null,
  parts integer not null default 0 check (parts >= 0),
  bytes bigint not null default 0 check (bytes >= 0),
  oldest timestamptz,
  refused integer not null default 0 check (refused >= 0),
  missing integer not null default 0 check (missing >= 0),
  twice timestamptz
);
