package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapporteur.testing.Newsroom.memberOf;
import static org.rapporteur.testing.Newsroom.office;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.Newsroom;
import org.rapporteur.testing.OnH2;
import org.rapporteur.testing.OnPostgres;
import org.rapporteur.web.Moved;
import org.rapporteur.web.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;

class ActorCatalogueTests {

    @Nested
    @OnH2
    class OnTheShippedDatabase extends Questions {}

    @Nested
    @OnPostgres
    class OnPostgreSql extends Questions {}

    @Transactional
    abstract static class Questions {

        @Autowired Newsroom newsroom;
        @Autowired ActorDesk desk;
        @Autowired ActorCatalogue actors;
        @Autowired EntityManager entities;

        ActorDossier dossier(String slug) {
            entities.flush();
            entities.clear();
            return actors.dossier(slug);
        }

        @Test
        void aDossierHoldsNamesAliasesOfficesAndMemberships() {
            ActorId eu = newsroom.organisation("eu-act", "European Union");
            ActorId spain = newsroom.polity("spain-act", "Spain", memberOf(eu));
            newsroom.actor(
                    ActorKind.PERSON,
                    "albares-act",
                    "José Manuel Albares",
                    List.of(
                            new Name("sr-Cyrl", "Хосе Мануел Албарес", false),
                            new Name("es", "Albares Bueno", true)),
                    List.of(
                            office(spain, "Ambassador", "2018", "2021-07"),
                            office(spain, "Minister of Foreign Affairs", "2021-07", null)));

            ActorDossier person = dossier("albares-act");
            assertThat(person.translations()).extracting(Name::language).containsExactly("sr-Cyrl");
            assertThat(person.aliases()).extracting(Name::name).containsExactly("Albares Bueno");
            assertThat(person.offices())
                    .extracting(Tenure::title)
                    .containsExactly("Minister of Foreign Affairs", "Ambassador");
            assertThat(person.offices().getFirst().ending()).isEqualTo(Ending.NOT_ESTABLISHED);

            ActorDossier state = dossier("spain-act");
            assertThat(state.holders())
                    .extracting(tenure -> tenure.holder().name())
                    .containsOnly("José Manuel Albares");
            assertThat(state.memberships())
                    .extracting(belonging -> belonging.other().slug())
                    .containsExactly("eu-act");
            assertThat(dossier("eu-act").members())
                    .extracting(belonging -> belonging.other().slug())
                    .containsExactly("spain-act");
        }

        @Test
        void aFormerSlugLeadsToThePresentOne() {
            ActorId id = newsroom.organisation("old-act", "Old name");
            entities.flush();
            ActorDetails changed =
                    new ActorDetails(
                            "new-act",
                            ActorKind.ORGANISATION,
                            "New name",
                            "New",
                            null,
                            null,
                            null,
                            List.of(),
                            List.of(),
                            List.of());
            desk.describe(id, 0, changed);

            assertThatExceptionOfType(Moved.class)
                    .isThrownBy(() -> dossier("old-act"))
                    .extracting(Moved::path)
                    .isEqualTo("/actors/new-act");
            assertThat(actors.bySlug("old-act")).map(ActorName::name).contains("New name");
        }

        @Test
        void nobodyIsFoundAtAnUnknownSlug() {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> dossier("nobody-act"));
            assertThat(actors.bySlug("nobody-act")).isEmpty();
        }

        @Test
        void allActorsStandInGroupsThatSayHowManyThereAre() {
            long before =
                    actors.groups().stream()
                            .filter(group -> group.kind() == ActorKind.PERSON)
                            .mapToLong(ActorGroup::total)
                            .sum();
            ActorId body = newsroom.organisation("body-act", "A body");
            for (int number = 0; number < 60; number++) {
                newsroom.person("p%d-act".formatted(number), "0 Person " + number);
            }
            newsroom.person("chief-act", "0 A chief", office(body, "Chief", null, null));
            entities.flush();

            ActorGroup persons =
                    actors.groups().stream()
                            .filter(group -> group.kind() == ActorKind.PERSON)
                            .findFirst()
                            .orElseThrow();
            assertThat(persons.total()).isEqualTo(before + 61);
            assertThat(persons.actors()).hasSize(50);
            assertThat(persons.isCut()).isTrue();
            assertThat(persons.actors().getFirst().office()).isEqualTo("Chief");
        }

        @Test
        void aLongGroupContinuesOnFurtherPages() {
            for (int number = 0; number < 120; number++) {
                newsroom.person("n%d-act".formatted(number), "Namesake");
            }
            entities.flush();

            List<String> all = new ArrayList<>();
            String after = null;
            do {
                var page = actors.page(ActorKind.PERSON, after);
                page.items().forEach(line -> all.add(line.name().slug()));
                after = page.next();
            } while (after != null);

            assertThat(all)
                    .doesNotHaveDuplicates()
                    .filteredOn(slug -> slug.startsWith("n") && slug.endsWith("-act"))
                    .hasSize(120);
        }
    }
}
