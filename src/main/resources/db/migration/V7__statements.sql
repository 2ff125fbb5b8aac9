create table source (
    id uuid not null primary key,
    version bigint not null,
    publisher varchar(200) not null,
    title varchar(500),
    url varchar(2000) not null,
    address_key varchar(2000) not null unique,
    confirmed boolean not null,
    language varchar(20) not null,
    published_on varchar(64),
    read_on date,
    archived_url varchar(2000),
    archived_on date,
    note varchar(4000)
);
create index source_order on source (publisher, id);

create table statement (
    id uuid not null primary key,
    version bigint not null,
    slug varchar(80) not null unique,
    state varchar(12) not null,
    on_behalf_id uuid references actor (id),
    said_on varchar(64),
    date_confidence varchar(20) not null,
    reported_on varchar(64),
    sort_from date not null,
    sort_to date not null,
    channel varchar(20) not null,
    place varchar(200),
    claim varchar(16) not null,
    note varchar(4000),
    created_at timestamp(6) with time zone not null,
    edited_at timestamp(6) with time zone not null,
    edited_by uuid,
    published_at timestamp(6) with time zone,
    changed_at timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone,
    withdrawal_reason varchar(500)
);
create index statement_order on statement (state, sort_from, id);
create index statement_on_behalf on statement (on_behalf_id);
create index statement_desk on statement (edited_at, id);

create table statement_speaker (
    statement_id uuid not null references statement (id),
    ordinal integer not null,
    actor_id uuid not null references actor (id),
    primary key (statement_id, ordinal)
);
create index statement_speaker_actor on statement_speaker (actor_id, statement_id);

create table statement_topic (
    statement_id uuid not null references statement (id),
    ordinal integer not null,
    topic_id uuid not null references topic (id),
    stance varchar(60),
    primary key (statement_id, ordinal)
);
create index statement_topic_topic on statement_topic (topic_id, statement_id);

create table wording (
    statement_id uuid not null references statement (id),
    ordinal integer not null,
    kind varchar(16) not null,
    ours boolean not null,
    language varchar(20) not null,
    words varchar(10000) not null,
    verbatim boolean not null,
    checked boolean not null,
    source_id uuid references source (id),
    locator varchar(200),
    note varchar(2000),
    passage integer not null,
    primary key (statement_id, ordinal)
);
create index wording_source on wording (source_id);

create table statement_link (
    statement_id uuid not null references statement (id),
    ordinal integer not null,
    other_id uuid not null references statement (id),
    kind varchar(16) not null,
    reason varchar(500),
    primary key (statement_id, ordinal)
);
create index statement_link_other on statement_link (other_id);

-- What readers were shown of a statement: its words at each publication, kept for ever.
create table statement_version (
    id uuid not null primary key,
    statement_id uuid not null references statement (id),
    version_number integer not null,
    published_at timestamp(6) with time zone not null,
    published_by uuid,
    change varchar(16) not null,
    reason varchar(500),
    unique (statement_id, version_number)
);
create index statement_version_order on statement_version (published_at, id);

create table statement_version_wording (
    version_id uuid not null references statement_version (id),
    ordinal integer not null,
    kind varchar(16) not null,
    language varchar(20) not null,
    words varchar(10000) not null,
    verbatim boolean not null,
    passage integer not null,
    primary key (version_id, ordinal)
);

-- "Published" is spelled once: readers' pages ask these views and nothing else.
create view published_statement as
    select id, slug, on_behalf_id, said_on, date_confidence, reported_on, sort_from, sort_to,
           channel, place, claim, published_at, changed_at
    from statement
    where state = 'PUBLISHED';
