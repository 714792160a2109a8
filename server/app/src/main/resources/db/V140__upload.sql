-- What a kiosk hands in part by part. The bytes lie in a folder, one file a part; how many have arrived is the file's length.
-- The row stays when the bytes have gone on: a part that is offered again is answered "it is here".
create table upload (
  part uuid primary key,
  kiosk uuid not null references kiosk,
  bytes bigint not null check (bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  writer uuid,
  offered_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  complete_at timestamptz
);

create index upload_under_way on upload (kiosk) where complete_at is null;
create index upload_expiring on upload (expires_at) where complete_at is null;
