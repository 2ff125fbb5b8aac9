create table event (
    id uuid not null primary key,
    version bigint not null,
    slug varchar(80) not null unique,
    title varchar(300) not null,
    happened_on varchar(64) not null,
    sort_from date not null,
    sort_to date not null,
    recalled boolean not null,
    note varchar(4000)
);
create index event_order on event (sort_from, id);

create table event_actor (
    event_id uuid not null references event (id),
    ordinal integer not null,
    actor_id uuid not null references actor (id),
    primary key (event_id, ordinal)
);
create index event_actor_actor on event_actor (actor_id, event_id);

create table event_topic (
    event_id uuid not null references event (id),
    ordinal integer not null,
    topic_id uuid not null references topic (id),
    primary key (event_id, ordinal)
);
create index event_topic_topic on event_topic (topic_id, event_id);

create table event_source (
    event_id uuid not null references event (id),
    ordinal integer not null,
    source_id uuid not null references source (id),
    primary key (event_id, ordinal)
);
create index event_source_source on event_source (source_id, event_id);
