package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.ActorId;
import org.rapporteur.actor.ActorName;
import org.rapporteur.statement.SourceId;
import org.rapporteur.statement.SourceLine;
import org.rapporteur.testing.Newsroom;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.OnPostgres;
import org.rapporteur.text.PartialDate;
import org.rapporteur.topic.TopicId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

class EventCatalogueTests {

    @Nested
    @OnH2
    class OnTheShippedDatabase extends Questions {}

    @Nested
    @OnPostgres
    class OnPostgreSql extends Questions {}

    @Transactional
    abstract static class Questions {

        @Autowired Newsroom newsroom;
        @Autowired EventDesk desk;
        @Autowired EventCatalogue events;
        @Autowired EntityManager entities;

        TopicId north;
        ActorId kfor;
        ActorId kurti;
        SourceId first;
        SourceId second;

        @BeforeEach
        void aTopicWithActorsAndSources() {
            north = newsroom.topic("north-ect", "Security in the north");
            kfor = newsroom.organisation("kfor-ect", "KFOR");
            kurti = newsroom.person("kurti-ect", "Albin Kurti");
            first = newsroom.source("First", "https://first.example/ect", "2022-12-10");
            second = newsroom.source("Second", "https://second.example/ect", null);
        }

        void happened(String slug, String date, List<ActorId> actors, List<SourceId> sources) {
            PartialDate when = PartialDate.parse(date);
            List<TopicId> topics = List.of(north);
            desk.add(new EventDetails(slug, slug, when, false, "!", actors, topics, sources));
            entities.flush();
        }

        @Test
        void eventsComeNewestFirstByTheLastDayTheyCanHaveHappened() {
            happened("interval-ect", "2022-12-10/2022-12-11", List.of(), List.of());
            happened("month-ect", "2022-12", List.of(), List.of());
            happened("day-ect", "2022-12-12", List.of(), List.of());
            assertThat(events.ofTopic(north, 50))
                    .extracting(EventLine::slug)
                    .containsExactly("month-ect", "day-ect", "interval-ect");
            assertThat(events.ofTopic(north, 2)).hasSize(2);
        }

        @Test
        void anEventNamesItsActorsAndItsSourcesOnceEach() {
            happened("barricades-ect", "2022-12-10", List.of(kurti, kfor), List.of(second, first));
            EventLine event = events.ofActor(kfor, 50).getFirst();
            assertThat(event.actors())
                    .extracting(ActorName::name)
                    .containsExactly("Albin Kurti", "KFOR");
            assertThat(event.sources())
                    .extracting(SourceLine::publisher)
                    .containsExactly("Second", "First");
        }

        @Test
        void whoTookNoPartHasNoEvents() {
            happened("alone-ect", "2022-12-10", List.of(kurti), List.of(first));
            assertThat(events.ofActor(kfor, 50)).isEmpty();
        }
    }
}
