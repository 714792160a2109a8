-- Who the agent says sits at the kiosk; personal, so it lies apart from the attention and can be erased by itself.
create table identification (
  session uuid primary key,
  identity text not null check (identity in ('DECLARED', 'PAPER_SEEN', 'VERIFIED')),
  relation text not null check (relation in ('SUSCRIPTOR', 'USUARIO', 'TERCERO')),
  account text,
  name text,
  document text,
  at timestamptz not null default clock_timestamp()
);

-- Evidence of what she agreed to (Ley 1581/2012 art. 9): rows are added, never changed.
create table consent (
  id bigint generated always as identity primary key,
  session uuid not null,
  call boolean not null,
  image boolean not null,
  recording boolean not null,
  words text not null,
  at timestamptz not null default clock_timestamp()
);

create index consent_of on consent (session, id desc);
