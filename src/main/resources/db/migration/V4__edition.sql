-- The state of the whole portal between two publications: one row, one number.
create table edition (
    id smallint not null primary key,
    edition_number bigint not null,
    since timestamp(6) with time zone not null
);
insert into edition (id, edition_number, since) values (1, 0, timestamp with time zone '2022-12-01 00:00:00+00:00');
