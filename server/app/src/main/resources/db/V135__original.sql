-- What the camera saw of a page travels only when the agent asks for it; the kiosk may have it no more.
alter table page_part drop constraint page_part_part_check;
alter table page_part add constraint page_part_part_check check (part in ('PREVIEW', 'PAGE', 'ORIGINAL'));

create table page_original (
  page uuid primary key,
  asked_at timestamptz not null default clock_timestamp(),
  gone boolean not null default false
);
