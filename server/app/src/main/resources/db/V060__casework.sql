-- What happens to a case after its radicado. pqr says where it stands now, case_step how it came there.
alter table pqr drop constraint pqr_kind_check, drop constraint pqr_state_check;
alter table pqr
  add check (kind in ('RECLAMACION', 'QUEJA', 'PETICION', 'INFORMACION', 'DENUNCIA', 'OTRA',
    'REPOSICION', 'REPOSICION_APELACION')),
  add check (state in ('RADICADA', 'EN_ANALISIS', 'ESPERANDO_AL_USUARIO', 'EN_PRUEBAS', 'EN_VISITA', 'TRASLADADA',
    'DECIDIDA', 'CITADA', 'NOTIFICADA', 'EN_RECURSO', 'EN_SSPD', 'CERRADA', 'DESISTIDA', 'SAP')),
  -- The case that a recurso attacks.
  add about uuid references pqr,
  -- A native language (Decreto 1166 de 2016); null is Spanish.
  add language text,
  add version integer not null default 0,
  add analyst uuid,
  add mal_ingresada boolean not null default false,
  -- The clock stands still since that day, until she completes it.
  add stopped_on date,
  add asked_on date,
  add complete_by date,
  add wait_extended boolean not null default false,
  add evidence_until date,
  add term_extended boolean not null default false,
  add answer_year integer,
  add answer_number integer,
  add respuesta text,
  add decided_at timestamptz,
  add cite_by date,
  add cited_on date,
  add notify_by date,
  add notified_at timestamptz,
  add notified_how text,
  add sap_since timestamptz,
  add sap_stand text check (sap_stand in ('FLAGGED', 'RECOGNISED', 'EXCEPTED')),
  add sap_from text,
  -- The date that presses now: decide, cite or notify; null when nothing does.
  add next_due date,
  add check ((kind in ('REPOSICION', 'REPOSICION_APELACION')) = (about is not null)),
  add check ((answer_year is null) = (answer_number is null)),
  add check ((respuesta is null) = (decided_at is null)),
  add check ((notified_at is null) = (notified_how is null)),
  add check ((sap_since is null) = (sap_stand is null));

update pqr set next_due = due where state in ('RADICADA', 'EN_ANALISIS');

create index pqr_about on pqr (about) where about is not null;
create index pqr_of_analyst on pqr (analyst, next_due, id) where next_due is not null;
create index pqr_next_due on pqr (next_due, id) where next_due is not null;

-- Rows are added, never changed. Codes and dates only; the words that somebody wrote lie beside.
create table case_step (
  id uuid primary key,
  pqr uuid not null references pqr,
  version integer not null,
  at timestamptz not null,
  actor text not null,
  move text not null,
  article text not null,
  from_state text not null,
  to_state text not null,
  data jsonb not null,
  unique (pqr, version)
);

create table case_step_words (
  step uuid primary key references case_step,
  why text not null
);
