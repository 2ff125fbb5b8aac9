create table topic (
    id uuid not null primary key,
    version bigint not null,
    slug varchar(80) not null unique,
    title varchar(200) not null,
    nav_title varchar(60) not null,
    question varchar(500) not null,
    note varchar(4000),
    status_note varchar(1000),
    ordinal integer not null
);
create index topic_order on topic (ordinal, slug);

create table topic_stance (
    topic_id uuid not null references topic (id),
    ordinal integer not null,
    name varchar(60) not null,
    tone varchar(16) not null,
    primary key (topic_id, ordinal)
);
