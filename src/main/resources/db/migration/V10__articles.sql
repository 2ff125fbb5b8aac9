-- An article holds the working copy that editors see. What readers see is a version, which never changes.
create table article (
    id uuid not null primary key,
    version bigint not null,
    slug varchar(80) not null unique,
    state varchar(12) not null,
    kind varchar(20) not null,
    headline varchar(200) not null,
    standfirst varchar(500) not null,
    byline varchar(200) not null,
    body varchar(200000) not null,
    changed boolean not null,
    created_at timestamp(6) with time zone not null,
    edited_at timestamp(6) with time zone not null,
    edited_by uuid,
    published_number integer,
    published_slug varchar(80) unique,
    published_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone,
    withdrawal_reason varchar(500)
);
create index article_order on article (state, published_at, id);
create index article_desk on article (edited_at, id);

create table article_topic (
    article_id uuid not null references article (id),
    ordinal integer not null,
    topic_id uuid not null references topic (id),
    primary key (article_id, ordinal)
);

create table article_related (
    article_id uuid not null references article (id),
    ordinal integer not null,
    kind varchar(12) not null,
    target_id uuid not null,
    primary key (article_id, ordinal)
);

create table article_version (
    id uuid not null primary key,
    article_id uuid not null references article (id),
    version_number integer not null,
    published_at timestamp(6) with time zone not null,
    published_by uuid,
    change varchar(16) not null,
    reason varchar(500),
    kind varchar(20) not null,
    headline varchar(200) not null,
    standfirst varchar(500) not null,
    byline varchar(200) not null,
    body varchar(200000) not null,
    body_html varchar(1000000) not null,
    unique (article_id, version_number)
);
create index article_version_order on article_version (published_at, id);

create table article_version_topic (
    version_id uuid not null references article_version (id),
    ordinal integer not null,
    topic_id uuid not null references topic (id),
    primary key (version_id, ordinal)
);
create index article_version_topic_topic on article_version_topic (topic_id, version_id);

create table article_version_related (
    version_id uuid not null references article_version (id),
    ordinal integer not null,
    kind varchar(12) not null,
    target_id uuid not null,
    primary key (version_id, ordinal)
);
create index article_version_related_target on article_version_related (target_id, version_id);

-- The quotations of a version, with the words as readers were shown them.
create table article_version_quotation (
    version_id uuid not null references article_version (id),
    ordinal integer not null,
    statement_id uuid not null references statement (id),
    passage integer not null,
    card boolean not null,
    words varchar(10000) not null,
    primary key (version_id, ordinal)
);
create index article_version_quotation_statement on article_version_quotation (statement_id, version_id);

-- "Published" is spelled once: readers' pages ask these views and nothing else.
create view published_article as
    select a.id, a.published_slug as slug, a.published_at, a.updated_at, v.id as version_id, v.version_number,
           v.published_at as version_published_at, v.kind, v.headline, v.standfirst, v.byline, v.body_html
    from article a
    join article_version v on v.article_id = a.id and v.version_number = a.published_number
    where a.state = 'PUBLISHED';

create view published_article_topic as
    select a.id as article_id, t.topic_id, t.ordinal
    from published_article a
    join article_version_topic t on t.version_id = a.version_id;

create view published_quotation as
    select a.id as article_id, q.statement_id, q.passage, q.card, q.words, q.ordinal
    from published_article a
    join article_version_quotation q on q.version_id = a.version_id;
