-- The words that were read on a page: to find its case by them. Personal, and erased with the page.
create table page_text (
  page uuid primary key,
  words text not null,
  search tsvector generated always as (case_words(words, '')) stored
);

create index page_text_search on page_text using gin (search);
create index pqr_annex_page on pqr_annex (page);

-- A number that a page seems to say, until the agent says whether it is so.
create table page_finding (
  page uuid not null,
  session uuid not null,
  kind text not null check (kind in ('CUENTA', 'RECIBO')),
  value text not null,
  yes boolean,
  primary key (page, kind)
);

create index page_finding_open on page_finding (session) where yes is null;
