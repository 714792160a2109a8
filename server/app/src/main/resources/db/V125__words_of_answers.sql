-- What was answered is found too: the words of issued answers, as they are indexed. Beside what she said, and erased with it.
alter table pqr_content add answered tsvector;

update pqr_content c set answered = case_words(words.said, '')
from (
  select a.pqr, string_agg(part #>> '{}', ' ') as said
  from answer a join answer_text t on t.answer = a.id,
    lateral (
      select jsonb_path_query(t.body, '$.blocks.*') as part
      union all select jsonb_path_query(t.body, '$.rulings[*].request')
      union all select jsonb_path_query(t.body, '$.rulings[*].reasons')) parts
  where a.stage = 'ISSUED' group by a.pqr) words
where words.pqr = c.pqr;

drop index pqr_content_search;
alter table pqr_content drop column search;
alter table pqr_content add search tsvector generated always as (
  case_words(
    object || ' ' || coalesce(reasons, ''),
    coalesce(name, '') || ' ' || coalesce(representative, '') || ' ' || coalesce(address, ''))
  || coalesce(answered, ''::tsvector)) stored;

create index pqr_content_search on pqr_content using gin (search);
