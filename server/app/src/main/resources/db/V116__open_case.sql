-- The case that somebody came about, open at her agent's desk while the attention lasts.
create table open_case (
  session uuid primary key references session,
  pqr uuid not null references pqr,
  -- By the square code of her paper, not typed by the agent.
  seen boolean not null
);
