-- Lists by urgency, and the search over everything that was said.

-- People leave accents out, and so does the index. A function of its own: unaccent is no part of every PostgreSQL.
create function folded(words text) returns text
  language sql immutable parallel safe
  return translate(lower(words), 'áàâäãéèêëíìîïóòôöõúùûüñç', 'aaaaaeeeeiiiiooooouuuunc');

-- Each word twice: by its stem ("medidores" finds "medidor"), and as it stands, for what is only half typed and for names.
create function case_words(said text, names text) returns tsvector
  language sql immutable parallel safe
  return to_tsvector('spanish', folded(said)) || to_tsvector('simple', folded(said || ' ' || names));

-- Every word must be there, by its stem or as the beginning of one. Null when nothing is left to look for.
create function case_query(asked text) returns tsquery language plpgsql immutable parallel safe as $$
declare
  word text;
  wanted tsquery;
begin
  foreach word in array regexp_split_to_array(folded(asked), '[^a-z0-9]+') loop
    continue when word = '' or length(to_tsvector('spanish', word)) = 0;
    wanted := coalesce(wanted && (to_tsquery('spanish', word) || to_tsquery('simple', word || ':*')),
      to_tsquery('spanish', word) || to_tsquery('simple', word || ':*'));
  end loop;
  return wanted;
end
$$;

alter table pqr_content add search tsvector generated always as (
  case_words(
    object || ' ' || coalesce(reasons, ''),
    coalesce(name, '') || ' ' || coalesce(representative, '') || ' ' || coalesce(address, ''))) stored;

create index pqr_content_search on pqr_content using gin (search);

-- Open cases in the order in which they press, of all and of one analyst; nobody is an analyst too.
create index pqr_urgency on pqr (coalesce(next_due, 'infinity'::date), id desc) where state <> 'CERRADA';
create index pqr_urgency_of on pqr (analyst, coalesce(next_due, 'infinity'::date), id desc) include (next_due)
  where state <> 'CERRADA';
create index pqr_closed on pqr (id desc) where state = 'CERRADA';

-- What an analyst is writing, as she types it; nobody else's moves may lose it.
create table case_draft (
  pqr uuid not null references pqr,
  staff uuid not null references staff,
  field text not null,
  body text not null,
  -- The case as she had it before her when she wrote.
  version integer not null,
  at timestamptz not null,
  primary key (pqr, staff, field)
);
