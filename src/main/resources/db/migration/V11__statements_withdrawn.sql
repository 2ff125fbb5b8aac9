-- What the address of a withdrawn statement still says.
create view withdrawn_statement as
    select id, withdrawn_at, withdrawal_reason
    from statement
    where state = 'WITHDRAWN';
