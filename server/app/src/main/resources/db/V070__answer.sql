-- The answer to a case. What it says lies apart, in answer_text: this table outlives a person's wish to be forgotten.
create table answer (
  id uuid primary key,
  pqr uuid not null unique references pqr,
  version integer not null,
  stage text not null check (stage in ('DRAFT', 'TO_SIGN', 'ISSUED')),
  author uuid not null,
  saved_at timestamptz not null,
  -- Who wrote it and asked for the signature, and since when it waits.
  sent_by uuid,
  sent_at timestamptz,
  -- The answer itself: its own radicado, who signed, and the hash of the signed PDF once it is made.
  year integer,
  number integer,
  issued_at timestamptz,
  respuesta text,
  signer uuid,
  signer_name text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  check ((stage = 'TO_SIGN') = (sent_at is not null)),
  check ((stage = 'ISSUED') = (issued_at is not null)),
  check ((issued_at is null) = (number is null) and (issued_at is null) = (signer is null)
    and (issued_at is null) = (respuesta is null)),
  check (sha256 is null or issued_at is not null)
);

create unique index answer_radicado on answer (year, number);
create index answer_to_sign on answer (sent_at, id) where stage = 'TO_SIGN';
-- Issued and not made yet: the process died in between.
create index answer_unmade on answer (issued_at) where stage = 'ISSUED' and sha256 is null;

create table answer_text (
  answer uuid primary key references answer,
  body jsonb not null,
  -- Why the responsible person gave it back.
  note text
);

-- What somebody wrote while another one saved: kept beside, so that nothing typed is lost.
create table answer_copy (
  id uuid primary key,
  answer uuid not null references answer,
  author uuid not null,
  at timestamptz not null,
  body jsonb not null
);

create index answer_copy_of on answer_copy (answer, at desc);
