-- What an agent asked the person at the kiosk and what she answered, with the times: evidence, so rows are only completed.
create table question (
  id uuid primary key,
  session uuid not null references session,
  kind text not null check (kind in ('OTRA', 'LO_DICHO', 'CORREO', 'ENTREGA')),
  asked_by uuid not null references staff,
  asked_at timestamptz not null,
  withdrawn_at timestamptz,
  yes boolean,
  answered_at timestamptz,
  check ((yes is null) = (answered_at is null)),
  check (withdrawn_at is null or answered_at is null)
);

create index question_of on question (session, asked_at desc);

-- Personal, so it lies beside and can be erased.
create table question_words (
  question uuid primary key references question,
  words text not null
);
