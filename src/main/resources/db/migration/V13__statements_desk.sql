-- The newsroom's list of statements in one state, what was edited last first.
create index statement_desk_state on statement (state, edited_at, id);
