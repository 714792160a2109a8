-- It came whole and did not open behind its seal, as its kiosk was told: the agent asks for it again.
alter table page_coming add not_opened boolean not null default false;
