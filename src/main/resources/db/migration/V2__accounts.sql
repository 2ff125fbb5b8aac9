-- People who sign in.
create table account (
    id uuid not null primary key,
    version bigint not null,
    email varchar(254) not null unique,
    name varchar(100) not null,
    role varchar(20) not null,
    password_hash varchar(200) not null,
    enabled boolean not null,
    created_at timestamp(6) with time zone not null
);

-- The one row that says the portal was set up: whoever writes it made the first administrator.
create table first_run (
    id smallint not null primary key check (id = 1),
    administrator_id uuid not null,
    set_up_at timestamp(6) with time zone not null
);

-- Hashes of the setup codes that were shown, one for each node, until the portal is set up.
create table setup_code (
    code_hash char(64) not null primary key,
    made_at timestamp(6) with time zone not null
);

-- Networks from which an account has signed in, so that strangers cannot lock its owner out there.
create table known_network (
    account_id uuid not null references account (id),
    network varchar(45) not null,
    last_used_at timestamp(6) with time zone not null,
    primary key (account_id, network)
);
