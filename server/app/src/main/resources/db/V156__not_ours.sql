-- T16: a petition that may be another entity's is watched while nobody has decided it (Ley 1755/2015 art. 21).
create index pqr_perhaps_not_ours on pqr (effective, id) where kind = 'OTRA' and state in ('RADICADA', 'EN_ANALISIS');
