create table recorded_position (
    id uuid not null primary key,
    version bigint not null,
    actor_id uuid not null references actor (id),
    topic_id uuid not null references topic (id),
    stance varchar(60) not null,
    since varchar(64),
    source_id uuid not null references source (id),
    recalled boolean not null,
    note varchar(4000)
);
create index recorded_position_topic on recorded_position (topic_id, actor_id);
create index recorded_position_actor on recorded_position (actor_id);
create index recorded_position_source on recorded_position (source_id);

create table silence (
    id uuid not null primary key,
    version bigint not null,
    actor_id uuid not null references actor (id),
    topic_id uuid not null references topic (id),
    searched_from date not null,
    searched_until date not null,
    note varchar(4000)
);
create index silence_topic on silence (topic_id, actor_id);
create index silence_actor on silence (actor_id);
