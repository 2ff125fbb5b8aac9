package org.rapporteur.testing;

import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorDesk;
import org.rapporteur.actor.ActorDetails;
import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.Ending;
import org.rapporteur.actor.Membership;
import org.rapporteur.actor.MembershipKind;
import org.rapporteur.actor.Name;
import org.rapporteur.actor.Office;
import org.rapporteur.edition.Publication;
import org.rapporteur.statement.Channel;
import org.rapporteur.statement.Claim;
import org.rapporteur.statement.DateConfidence;
import org.rapporteur.statement.LinkKind;
import org.rapporteur.statement.SourceDesk;
import org.rapporteur.statement.SourceDetails;
import org.rapporteur.statement.SourceId;
import org.rapporteur.statement.StatementDesk;
import org.rapporteur.statement.StatementDetails;
import org.rapporteur.statement.StatementId;
import org.rapporteur.statement.StatementLink;
import org.rapporteur.statement.TopicStance;
import org.rapporteur.statement.Wording;
import org.rapporteur.statement.WordingKind;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.Stance;
import org.rapporteur.topic.Tone;
import org.rapporteur.topic.TopicDesk;
import org.rapporteur.topic.TopicDetails;
import org.rapporteur.topic.TopicId;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Editors at work: records what tests need, through the desks, with little typing. */
@Component("editorsAtWork")
public class Newsroom {

    /** When everything is published, unless a test says otherwise. */
    public static final Instant NOON = Instant.parse("2022-12-17T12:00:00Z");

    private final TopicDesk topics;
    private final ActorDesk actors;
    private final SourceDesk sources;
    private final StatementDesk statements;

    Newsroom(TopicDesk topics, ActorDesk actors, SourceDesk sources, StatementDesk statements) {
        this.topics = topics;
        this.actors = actors;
        this.sources = sources;
        this.statements = statements;
    }

    /** A topic with the usual vocabulary. */
    public TopicId topic(String slug, String title) {
        List<Stance> stances =
                List.of(
                        new Stance("supports", Tone.FOR),
                        new Stance("reserved", Tone.RESERVED),
                        new Stance("opposes", Tone.AGAINST),
                        new Stance("neutral", Tone.NEUTRAL));
        String question = "What about " + title + "?";
        return topics.add(new TopicDetails(slug, title, title, question, null, null, 99, stances));
    }

    public ActorId organisation(String slug, String name, Membership... memberships) {
        return actor(ActorKind.ORGANISATION, slug, name, List.of(), List.of(), memberships);
    }

    public ActorId polity(String slug, String name, Membership... memberships) {
        return actor(ActorKind.POLITY, slug, name, List.of(), List.of(), memberships);
    }

    public ActorId person(String slug, String name, Office... offices) {
        return actor(ActorKind.PERSON, slug, name, List.of(), List.of(offices));
    }

    public ActorId actor(
            ActorKind kind,
            String slug,
            String name,
            List<Name> names,
            List<Office> offices,
            Membership... memberships) {
        return actors.add(
                new ActorDetails(
                        slug,
                        kind,
                        name,
                        name,
                        null,
                        null,
                        "For editors only: " + name,
                        names,
                        offices,
                        List.of(memberships)));
    }

    public static Office office(
            ActorId body, String title, @Nullable String since, @Nullable String until) {
        Ending ending = until == null ? Ending.NOT_ESTABLISHED : Ending.ENDED;
        return new Office(body, title, date(since), date(until), ending, "For editors only", false);
    }

    public static Membership memberOf(ActorId body) {
        return new Membership(body, MembershipKind.MEMBER, null, null, null);
    }

    public SourceId source(String publisher, String url, @Nullable String published) {
        return sources.add(
                new SourceDetails(
                        publisher,
                        null,
                        url,
                        true,
                        "en",
                        date(published),
                        null,
                        null,
                        null,
                        "For editors only"));
    }

    /** A statement to be described further and then drafted or published. */
    public Said said(String slug, ActorId... speakers) {
        return new Said(this, slug, List.of(speakers));
    }

    /** Takes a statement back that was published as it is. */
    public void withdraw(StatementId statement, long version, String reason) {
        statements.withdraw(statement, version, reason, null, NOON.plusSeconds(3600));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    /** What a test says of a statement. */
    public static final class Said {

        private final Newsroom newsroom;
        private final String slug;
        private final List<ActorId> speakers;
        private final List<TopicStance> topics = new ArrayList<>();
        private final List<Wording> wordings = new ArrayList<>();
        private final List<StatementLink> links = new ArrayList<>();
        private @Nullable ActorId onBehalfOf;
        private @Nullable PartialDate saidOn;
        private @Nullable PartialDate reportedOn;
        private DateConfidence confidence = DateConfidence.CONFIRMED;
        private Channel channel = Channel.SOCIAL_MEDIA;
        private Claim claim = Claim.REPORTED;
        private @Nullable String place;

        private Said(Newsroom newsroom, String slug, List<ActorId> speakers) {
            this.newsroom = newsroom;
            this.slug = slug;
            this.speakers = speakers;
        }

        public Said onBehalfOf(ActorId actor) {
            onBehalfOf = actor;
            return this;
        }

        public Said on(String date) {
            saidOn = PartialDate.parse(date);
            return this;
        }

        public Said reportedOn(String date) {
            reportedOn = PartialDate.parse(date);
            confidence = DateConfidence.NOT_CONFIRMED;
            return this;
        }

        public Said by(Channel way, String where) {
            channel = way;
            place = where;
            return this;
        }

        public Said claim(Claim status) {
            claim = status;
            return this;
        }

        public Said about(TopicId topic, @Nullable String stance) {
            topics.add(new TopicStance(topic, stance));
            return this;
        }

        public Said answering(StatementId other) {
            links.add(new StatementLink(other, LinkKind.ANSWERS, null));
            return this;
        }

        /** The words as they were first issued. */
        public Said original(String language, String words, @Nullable SourceId source) {
            return wording(WordingKind.ORIGINAL, language, words, true, source, 1);
        }

        public Said translation(String language, String words, @Nullable SourceId source) {
            return wording(WordingKind.TRANSLATION, language, words, true, source, 1);
        }

        public Said reported(String language, String words, @Nullable SourceId source) {
            return wording(WordingKind.AS_REPORTED, language, words, true, source, 1);
        }

        public Said paraphrase(String language, String words, @Nullable SourceId source) {
            return wording(WordingKind.AS_REPORTED, language, words, false, source, 1);
        }

        public Said wording(
                WordingKind kind,
                String language,
                String words,
                boolean verbatim,
                @Nullable SourceId source,
                int passage) {
            wordings.add(
                    new Wording(
                            kind,
                            kind == WordingKind.TRANSLATION && source == null,
                            language,
                            words,
                            verbatim,
                            true,
                            source,
                            null,
                            "For editors only",
                            passage));
            return this;
        }

        public StatementDetails details() {
            return new StatementDetails(
                    slug,
                    speakers,
                    onBehalfOf,
                    saidOn,
                    confidence,
                    reportedOn,
                    channel,
                    place,
                    claim,
                    "For editors only",
                    topics,
                    wordings,
                    links);
        }

        public StatementId draft() {
            return newsroom.statements.draft(details(), null, NOON);
        }

        public StatementId publish() {
            StatementId id = draft();
            newsroom.statements.publish(id, 0, Publication.first(NOON, null));
            return id;
        }
    }
}
