-- What the agent of the attention has heard of a note that came while they talked.
alter table envelope_note add heard text not null default 'NOT_YET' check (heard in ('NOT_YET', 'PLAYING', 'WHOLE'));
