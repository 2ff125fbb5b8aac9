-- What the code takes for granted, the database holds too: each state and kind is one that is known.
alter table account add constraint account_role_known
    check (role in ('CONTRIBUTOR', 'EDITOR', 'ADMINISTRATOR'));

alter table topic_stance add constraint topic_stance_tone_known
    check (tone in ('FOR', 'RESERVED', 'AGAINST', 'NEUTRAL'));

alter table actor add constraint actor_kind_known
    check (kind in ('ORGANISATION', 'POLITY', 'PERSON'));
alter table office add constraint office_ending_known
    check (ending in ('ENDED', 'STILL_HELD', 'NOT_ESTABLISHED'));
alter table membership add constraint membership_kind_known
    check (kind in ('MEMBER', 'PERMANENT_MEMBER', 'PART'));

alter table statement add constraint statement_state_known
    check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN'));
alter table statement add constraint statement_date_confidence_known
    check (date_confidence in ('CONFIRMED', 'PLAUSIBLE', 'CORRECTED', 'MONTH_ONLY', 'NOT_CONFIRMED'));
alter table statement add constraint statement_channel_known
    check (channel in ('SOCIAL_MEDIA', 'PRESS_CONFERENCE', 'INTERVIEW', 'PRESS_RELEASE', 'SPEECH', 'LETTER',
                       'DOCUMENT', 'UNKNOWN'));
alter table statement add constraint statement_claim_known
    check (claim in ('REPORTED', 'CONFIRMED', 'DENIED', 'CLARIFIED'));
alter table wording add constraint wording_kind_known
    check (kind in ('ORIGINAL', 'TRANSLATION', 'AS_REPORTED'));
alter table statement_link add constraint statement_link_kind_known
    check (kind in ('ANSWERS', 'REPEATS', 'CLARIFIES', 'CONTRADICTS', 'WITHDRAWS'));
alter table statement_version add constraint statement_version_change_known
    check (change in ('FIRST', 'MINOR', 'UPDATE', 'CORRECTION', 'CLARIFICATION', 'WITHDRAWAL'));
alter table statement_version_wording add constraint statement_version_wording_kind_known
    check (kind in ('ORIGINAL', 'TRANSLATION', 'AS_REPORTED'));

alter table article add constraint article_state_known
    check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN'));
alter table article add constraint article_kind_known
    check (kind in ('NEWS', 'DIPLOMATIC_BRIEF', 'EXPLAINER'));
alter table article_related add constraint article_related_kind_known
    check (kind in ('ARTICLE', 'STATEMENT'));
alter table article_version add constraint article_version_change_known
    check (change in ('FIRST', 'MINOR', 'UPDATE', 'CORRECTION', 'CLARIFICATION', 'WITHDRAWAL'));
alter table article_version add constraint article_version_kind_known
    check (kind in ('NEWS', 'DIPLOMATIC_BRIEF', 'EXPLAINER'));
alter table article_version_related add constraint article_version_related_kind_known
    check (kind in ('ARTICLE', 'STATEMENT'));

-- One stance of a statement on a topic; one position of an actor on a topic since a day, or ever.
alter table statement_topic add constraint statement_topic_once unique (statement_id, topic_id);
alter table recorded_position add constraint recorded_position_once
    unique nulls not distinct (actor_id, topic_id, since);
