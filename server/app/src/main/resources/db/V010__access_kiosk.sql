-- Who may come in. Passwords and PINs are argon2id; codes, nonces and tokens are random and kept as SHA-256.
create table staff (
  id uuid primary key,
  user_name text not null unique check (user_name = lower(user_name)),
  name text not null,
  role text not null,
  password text not null
);

create table staff_session (
  token bytea primary key,
  staff uuid not null references staff,
  until timestamptz not null
);

-- The subject is hashed: it may be a person's user name, or one that nobody has.
create table tries (
  subject bytea primary key,
  wrong integer not null,
  last timestamptz not null
);

create table municipality (
  divipola text primary key check (divipola ~ '^[0-9]{5}$'),
  name text not null
);

create table partner (
  id uuid primary key,
  name text not null
);

create table kiosk (
  id uuid primary key,
  name text not null,
  partner uuid not null references partner,
  municipality text not null references municipality,
  operator text not null,
  pin text not null
);

-- One row for each day on which the kiosk was opened or held an attention; the day is Colombia's.
create table kiosk_day (
  kiosk uuid not null references kiosk,
  day date not null,
  open boolean not null,
  attentions integer not null default 0,
  primary key (kiosk, day)
);

create table device (
  kiosk uuid primary key references kiosk,
  state text not null,
  public_key text,
  since timestamptz
);

-- public_key is that of the device which used the code up.
create table device_code (
  code bytea primary key,
  kiosk uuid not null references device,
  until timestamptz not null,
  public_key text
);

create table device_nonce (
  nonce bytea primary key,
  kiosk uuid not null references device,
  until timestamptz not null
);

create table device_token (
  token bytea primary key,
  kiosk uuid not null references device,
  until timestamptz not null
);
