-- A transfer is notified like any answer; one that was closed before that was so was told by its letter.
alter table pqr alter column told_at set expression as
  (coalesce(notified_at, case when respuesta = 'TRASLADA' and state = 'CERRADA' then decided_at end));
