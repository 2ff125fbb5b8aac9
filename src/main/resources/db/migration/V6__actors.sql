create table actor (
    id uuid not null primary key,
    version bigint not null,
    slug varchar(80) not null unique,
    kind varchar(16) not null,
    name varchar(200) not null,
    short_name varchar(80) not null,
    iso varchar(2),
    wikidata varchar(20),
    note varchar(4000)
);
create index actor_name_order on actor (name, id);

create table actor_name (
    actor_id uuid not null references actor (id),
    ordinal integer not null,
    language varchar(20) not null,
    name varchar(200) not null,
    alias boolean not null,
    primary key (actor_id, ordinal)
);

-- The capacity of a person. How it ended is told apart: ended, still held, end not established.
create table office (
    actor_id uuid not null references actor (id),
    ordinal integer not null,
    body_id uuid not null references actor (id),
    title varchar(200) not null,
    since varchar(64),
    until varchar(64),
    ending varchar(16) not null,
    basis varchar(500),
    recalled boolean not null,
    primary key (actor_id, ordinal)
);
create index office_body on office (body_id);

create table membership (
    actor_id uuid not null references actor (id),
    ordinal integer not null,
    of_id uuid not null references actor (id),
    kind varchar(20) not null,
    since varchar(64),
    until varchar(64),
    as_of varchar(64),
    primary key (actor_id, ordinal)
);
create index membership_of on membership (of_id);
