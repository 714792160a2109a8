-- A case. What it is about and whose it is lies apart, in pqr_content: the public page reads this table alone.
create table pqr (
  id uuid primary key,
  session uuid,
  kind text not null check (kind in ('RECLAMACION', 'QUEJA', 'PETICION', 'INFORMACION', 'DENUNCIA')),
  service text not null check (service in ('ENERGIA', 'AGUA', 'ASEO', 'OTRO')),
  causal text,
  -- The two dates of a presentation, and the term as the law had it that day.
  presented_at timestamptz not null,
  effective date not null,
  term_days integer not null,
  term_citation text not null,
  due date not null,
  state text not null check (state in ('RADICADA', 'EN_ANALISIS', 'DECIDIDA', 'NOTIFICADA', 'CERRADA')),
  area text not null,
  -- What was missing and did not stop it: NAME, DOCUMENT, ADDRESS.
  missing text[] not null,
  -- Who received it and where, in the words of that day: the constancia must print the same in ten years.
  agent uuid not null,
  official text not null,
  kiosk uuid not null,
  place text not null,
  municipality text not null,
  -- Said twice it is filed once.
  idempotency_key text not null,
  body_sha256 text not null,
  unique (session, idempotency_key)
);

create table pqr_content (
  pqr uuid primary key references pqr,
  object text not null,
  reasons text,
  name text,
  document text,
  account text,
  address text,
  email text,
  representative text
);

create index pqr_content_account on pqr_content (account);
create index pqr_content_document on pqr_content (document);

create table pqr_annex (
  pqr uuid not null references pqr,
  page uuid not null,
  number integer not null,
  kind text not null,
  primary key (pqr, page)
);

-- The register of the single window (Acuerdo AGN 001/2024).
create table radicado (
  direction text not null check (direction in ('ENT', 'SAL')),
  year integer not null,
  number integer not null,
  at timestamptz not null,
  pqr uuid not null references pqr,
  primary key (direction, year, number)
);

create unique index radicado_entry on radicado (pqr) where direction = 'ENT';

create function radicado_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a radicado is never changed nor taken away';
end
$$;

create trigger radicado_stays before update or delete on radicado for each row execute function radicado_stays();

-- Where each series is. One row a direction and not one a year: at midnight of the new year it is this lock that tells
-- which year it is. A utility that goes on with its own series writes its last number here before the first filing.
create table radicado_series (
  direction text primary key check (direction in ('ENT', 'SAL')),
  year integer not null,
  last integer not null,
  last_at timestamptz not null
);

insert into radicado_series values ('ENT', 0, 0, '-infinity'), ('SAL', 0, 0, '-infinity');
