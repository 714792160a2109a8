-- While an agent held her she had to go on without a link; told once by her kiosk when she was back.
create table session_absence (
    id        uuid primary key,
    session   uuid        not null references session,
    gone_at   timestamptz not null,
    back_at   timestamptz not null,
    notes     int         not null check (notes >= 0)
);
create index session_absence_of on session_absence (session, back_at);
