-- Who can translate a petition in a native language (Decreto 1166 de 2016).
create table interpreter (
  id uuid primary key,
  language text not null,
  name text not null,
  phone text not null,
  place text not null
);
