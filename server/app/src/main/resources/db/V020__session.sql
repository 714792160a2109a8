-- One attention. Its two sides end apart: the customer's at left_at, the desk's at ended_at.
-- waiting: no agent, not left; abandoned: no agent, left.
create table session (
  id uuid primary key,
  kiosk uuid not null references kiosk,
  service text not null,
  opened_at timestamptz not null,
  agent uuid references staff,
  accepted_at timestamptz,
  outcome text,
  ended_at timestamptz,
  left_at timestamptz,
  resolved text,
  request_id uuid,
  request_kind text,
  shown_id text,
  shown_title text,
  check ((agent is null) = (accepted_at is null)),
  check (outcome is null or agent is not null),
  check (ended_at is null or outcome is not null),
  check (resolved is null or (agent is not null and left_at is not null)),
  check ((request_id is null) = (request_kind is null)),
  check ((shown_id is null) = (shown_title is null))
);

-- A kiosk shows one attention and an agent holds one, whoever asks at the same moment.
create unique index session_at_kiosk on session (kiosk) where left_at is null;
create unique index session_at_desk on session (agent) where ended_at is null;
create index session_waiting on session (opened_at, id) where agent is null and left_at is null;
create index session_ended on session (ended_at) where ended_at is not null;
create index session_of_agent on session (agent, accepted_at);

-- What is personal lies beside, so that it can be erased without touching what happened.
create table session_phone (
  session uuid primary key references session,
  phone text not null
);

create table session_chat (
  line uuid primary key,
  session uuid not null references session,
  speaker text not null,
  said_at timestamptz not null,
  body text not null
);
create index session_chat_of on session_chat (session, said_at);

create table session_draft (
  session uuid primary key references session,
  draft jsonb not null
);

create table session_note (
  session uuid primary key references session,
  note text not null
);

-- Who takes people from the line; an agent without a row has not said otherwise.
create table line_agent (
  agent uuid primary key references staff,
  available boolean not null
);
