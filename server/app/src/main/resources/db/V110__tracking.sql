-- Who wants to see her own papers proves it with a code sent to the contact that we hold of that case. All of it short-lived;
-- codes and tokens are kept as SHA-256.
create table own_code (
  request uuid primary key,
  pqr uuid not null references pqr,
  code bytea not null,
  until timestamptz not null
);

create table own_session (
  token bytea primary key,
  pqr uuid not null references pqr,
  contact text not null,
  until timestamptz not null
);
