-- Every slug that was ever in use, so that an address stays good for ever. Readers were shown some of them;
-- the others are kept for drafts.
create table address (
    kind varchar(16) not null,
    slug varchar(80) not null,
    owner_id uuid not null,
    shown boolean not null,
    primary key (kind, slug)
);
create index address_owner on address (kind, owner_id);
