-- Who took the act where it was not its addressee, and the question with which she confirmed it on her screen.
alter table notice_acta
  add capacity text not null default 'HERSELF'
    check (capacity in ('HERSELF', 'APODERADO', 'AUTORIZADO', 'REPRESENTANTE')),
  add receiver text,
  add receiver_document text,
  add question uuid,
  add check ((capacity = 'HERSELF') = (receiver is null)),
  add check ((receiver is null) = (receiver_document is null));

alter table notice_acta alter capacity drop default;
