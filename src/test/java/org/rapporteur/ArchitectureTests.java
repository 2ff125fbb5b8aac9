package org.rapporteur;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import jakarta.persistence.Entity;

import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.CrudRepository;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;

/** What the house style asks of the code and a machine can see. */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final Set<Class<?>> TIMES =
            Set.of(
                    Instant.class,
                    LocalDate.class,
                    LocalDateTime.class,
                    OffsetDateTime.class,
                    ZonedDateTime.class);

    @ArchTest
    static final ArchRule controllersAreNobodysInterface =
            classes()
                    .that()
                    .areAnnotatedWith(Controller.class)
                    .or()
                    .areAnnotatedWith(RestController.class)
                    .should()
                    .bePackagePrivate();

    @ArchTest
    static final ArchRule aggregatesStayInTheirPackage =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule aggregatesChangeThroughVerbs =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule collectionsListOnlyTheQuestionsThatAreAsked =
            noClasses().should().beAssignableTo(CrudRepository.class);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .orShould()
                    .beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule onlyDesksOpenWritingTransactions =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Controller.class)
                    .should()
                    .notBeAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule thereIsOneClock =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("SiteConfiguration")
                    .should()
                    .callMethodWhere(asksTheMachineForTheTime());

    @ArchTest
    static final ArchRule timesAreOfJavaTime =
            noClasses()
                    .that(are(DescribedPredicate.not(resideInAPackage("org.rapporteur.feed"))))
                    .should()
                    .dependOnClassesThat(
                            belongToAnyOf(Date.class, Calendar.class)
                                    .or(simpleName("SimpleDateFormat")));

    @ArchTest
    static final ArchRule whoActsIsPassedIn =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.rapporteur.site", "org.rapporteur.account")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(SecurityContextHolder.class);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Helper|Manager|Util|Utils|Dto|DTO|Service)");

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull =
            classes().should(beInANullMarkedPackage());

    @ArchTest
    static final ArchRule constantsOnlyAreStatic =
            fields().that().areStatic().and().doNotHaveName("$VALUES").should().beFinal();

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe(
                "asks the machine for the time",
                call -> {
                    JavaClass owner = call.getTargetOwner();
                    boolean now =
                            TIMES.stream().anyMatch(owner::isEquivalentTo)
                                    && call.getName().equals("now")
                                    && call.getTarget().getRawParameterTypes().stream()
                                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    boolean clock =
                            owner.isEquivalentTo(Clock.class)
                                    && call.getName().matches("system.*|tick.*");
                    boolean system =
                            owner.isEquivalentTo(System.class)
                                    && call.getName().equals("currentTimeMillis");
                    return now || clock || system;
                });
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName()));
                }
            }
        };
    }
}
