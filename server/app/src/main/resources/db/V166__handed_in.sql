-- How it was received, as the constancia must say it in ten years too.
alter table pqr add received_how text not null default 'VIDEO' check (received_how in ('VIDEO', 'HANDED_IN', 'PAPER'));

-- A page that came after the filing and that nobody had heard of: it joined the case, and the constancia does not list it.
alter table pqr_annex add joined_at timestamptz;

-- Null: heard of before this was written down.
alter table page_coming add heard_at timestamptz;
alter table page_coming alter heard_at set default clock_timestamp();
