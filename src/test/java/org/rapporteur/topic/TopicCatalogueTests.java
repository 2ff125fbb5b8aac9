package org.rapporteur.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.site.TopicLink;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.OnPostgres;
import org.rapporteur.web.Moved;
import org.rapporteur.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

class TopicCatalogueTests {

    @Nested
    @OnH2
    class OnTheShippedDatabase extends Questions {}

    @Nested
    @OnPostgres
    class OnPostgreSql extends Questions {}

    @Transactional
    abstract static class Questions {

        @Autowired TopicDesk desk;
        @Autowired TopicCatalogue topics;
        @Autowired EntityManager entities;

        TopicDetails topic(String slug, int ordinal) {
            return new TopicDetails(
                    slug,
                    "Title of " + slug,
                    "Nav of " + slug,
                    "Question?",
                    "A *note*.",
                    null,
                    ordinal,
                    List.of(new Stance("yes", Tone.FOR), new Stance("no", Tone.AGAINST)));
        }

        @Test
        void topicsComeInTheNewsroomsOrderWithTheirVocabulary() {
            desk.add(topic("second-tct", 2));
            desk.add(topic("first-tct", 1));
            entities.flush();
            assertThat(topics.all())
                    .extracting(TopicLine::slug)
                    .containsSubsequence("first-tct", "second-tct");
            assertThat(topics.topicLinks())
                    .containsSubsequence(
                            new TopicLink("first-tct", "Nav of first-tct"),
                            new TopicLink("second-tct", "Nav of second-tct"));
            TopicHead head = topics.bySlug("first-tct");
            assertThat(head.note()).isEqualTo("A *note*.");
            assertThat(head.topic().stances())
                    .extracting(Stance::name)
                    .containsExactly("yes", "no");
            assertThat(head.topic().stance("no").tone()).isEqualTo(Tone.AGAINST);
            assertThat(head.topic().stance("dropped").tone()).isEqualTo(Tone.NEUTRAL);
        }

        @Test
        void aFormerAddressLeadsToThePresentOne() {
            TopicId id = desk.add(topic("former-tct", 1));
            entities.flush();
            desk.describe(id, 0, topic("present-tct", 1));
            entities.flush();
            assertThatExceptionOfType(Moved.class)
                    .isThrownBy(() -> topics.bySlug("former-tct"))
                    .satisfies(moved -> assertThat(moved.path()).isEqualTo("/topics/present-tct"));
        }

        @Test
        void anAddressThatNeverWasIsNotFound() {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> topics.bySlug("never-tct"));
        }
    }
}
