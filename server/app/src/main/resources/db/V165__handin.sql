-- What one person handed in without a link. Its id is the attention's, made at the kiosk: this server may never have heard of it.
create table envelope (
  id uuid primary key,
  kiosk uuid not null references kiosk,
  -- As it stands on her paper. Thirty-five bits: two may bear the same, so it finds and does not prove.
  code text not null,
  source text not null check (source in ('KIOSK', 'PAPER')),
  first_at timestamptz not null,
  -- All of these come with the manifest, or with the sheet of paper.
  arrived_at timestamptz,
  manifest_sha256 text,
  sequence integer,
  said_at timestamptz,
  presented_at timestamptz,
  effective date,
  due date,
  flags text[] not null default '{}',
  service text,
  typed_by_operator boolean not null default false,
  -- Something was said or typed, beside the pages.
  spoken boolean not null default false,
  pqr uuid references pqr,
  settled_by uuid references staff,
  closed_at timestamptz,
  check ((arrived_at is null) = (presented_at is null)),
  check (pqr is null or closed_at is null)
);

create index envelope_waiting on envelope (presented_at, id)
  where pqr is null and closed_at is null and presented_at is not null;
create index envelope_incomplete on envelope (first_at, id)
  where pqr is null and closed_at is null and presented_at is null;
create index envelope_code on envelope (code);
create index envelope_at_kiosk on envelope (kiosk, first_at desc);
create index envelope_sequence on envelope (kiosk, sequence) where sequence is not null;

-- What is personal lies beside, so that it can be erased without touching what happened.
create table envelope_words (
  envelope uuid primary key references envelope,
  phone text,
  matter text,
  receipt text,
  signature text,
  -- Why a sheet of paper came late, or why no case came of it.
  why text
);

-- What the manifest lists. It has arrived when the same bytes have.
create table envelope_item (
  envelope uuid not null references envelope,
  part uuid not null,
  what text not null check (what in ('preview', 'page', 'note')),
  number integer not null,
  seconds integer,
  bytes bigint not null,
  sha256 text not null,
  primary key (envelope, part)
);

-- A note that has arrived; its bytes lie encrypted where the papers do, under their hash.
create table envelope_note (
  note uuid primary key,
  envelope uuid not null references envelope,
  number integer not null,
  media_type text not null,
  seconds integer not null,
  sha256 text not null,
  bytes integer not null,
  received_at timestamptz not null default clock_timestamp()
);

create index envelope_note_of on envelope_note (envelope, number);

-- The call-back phone of an attention that this server never heard of stands where the others do.
alter table session_phone drop constraint session_phone_session_fkey;
