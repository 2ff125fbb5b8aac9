-- Whether the first content was entered: one row, locked by the node that enters it.
create table sample_content (
    id smallint not null primary key,
    entered_at timestamp(6) with time zone
);
insert into sample_content (id, entered_at) values (1, null);
