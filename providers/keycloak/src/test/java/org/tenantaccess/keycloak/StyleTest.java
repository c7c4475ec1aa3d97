package org.tenantaccess.keycloak;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.Cache;
import org.junit.jupiter.api.Test;

/** How our classes are made. */
class StyleTest {

    private static final int MAX_PARAMETERS = 5;
    private static final Set<String> TOO_WIDE = Set.of("java.lang.Exception", "java.lang.RuntimeException");
    private static final JavaClasses PRODUCTION = Production.classes();
    private static final JavaClasses GUILTY = new ClassFileImporter().importClasses(Guilty.class);

    private static final ArchRule CATCHES =
            classes().should(have("a catch that is too wide", StyleTest::catchesTooMuch));
    private static final ArchRule PARAMETERS =
            classes().should(have("more than " + MAX_PARAMETERS + " parameters", StyleTest::takesTooMuch));
    private static final ArchRule CLOSED = classes().should(beClosedToExtension());

    @Test
    void catchesNothingTooWide() {
        CATCHES.check(PRODUCTION);
    }

    @Test
    void takesFewParameters() {
        PARAMETERS.check(PRODUCTION);
    }

    @Test
    void isClosedToExtension() {
        CLOSED.check(PRODUCTION);
    }

    @Test
    void writesToNoStandardStream() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(PRODUCTION);
    }

    /** A cache of Hibernate's would hold rows back that another node changed. */
    @Test
    void hasNoCachedEntity() {
        noClasses()
                .should()
                .beAnnotatedWith(Cacheable.class)
                .orShould()
                .beAnnotatedWith(Cache.class)
                .check(PRODUCTION);
    }

    @Test
    void theseRulesFindWhatTheyForbid() {
        assertThat(violations(CATCHES))
                .hasSize(3)
                .anyMatch(text -> text.contains("anything("))
                .anyMatch(text -> text.contains("anythingWhileClosing("))
                .anyMatch(text -> text.contains("anyError("));
        assertThat(violations(PARAMETERS)).singleElement().asString().contains("six(");
        assertThat(violations(CLOSED)).singleElement().asString().contains("Guilty");
    }

    private static Iterable<String> violations(ArchRule rule) {
        return rule.evaluate(GUILTY).getFailureReport().getDetails();
    }

    private static ArchCondition<JavaClass> have(String fault, Predicate<JavaCodeUnit> faulty) {
        return new ArchCondition<>("not have " + fault) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(faulty)
                        .forEach(unit -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getDescription() + " has " + fault)));
            }
        };
    }

    private static boolean catchesTooMuch(JavaCodeUnit unit) {
        long throwables = caught(unit).filter("java.lang.Throwable"::equals).count();
        return caught(unit).anyMatch(TOO_WIDE::contains) || throwables > ofResources(unit);
    }

    private static Stream<String> caught(JavaCodeUnit unit) {
        return unit.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .map(JavaClass::getName);
    }

    /** A try with resources catches Throwable twice a resource, and adds what closing throws. */
    private static long ofResources(JavaCodeUnit unit) {
        return 2
                * unit.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getName().equals("addSuppressed"))
                        .count();
    }

    /** Records, Keycloak's signatures and query parameters have as many as they need. */
    private static boolean takesTooMuch(JavaCodeUnit unit) {
        boolean ofRecord = unit instanceof JavaConstructor && unit.getOwner().isRecord();
        return unit.getRawParameterTypes().size() > MAX_PARAMETERS
                && !ofRecord
                && !unit.isMetaAnnotatedWith(HttpMethod.class)
                && !overrides(unit);
    }

    private static boolean overrides(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(unit.getName()))
                .anyMatch(method -> method.getRawParameterTypes().size()
                        == unit.getRawParameterTypes().size());
    }

    /** Final, abstract, an enum, or an entity, which Hibernate extends. */
    private static ArchCondition<JavaClass> beClosedToExtension() {
        return new ArchCondition<>("be closed to extension") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean open =
                        Stream.of(JavaModifier.FINAL, JavaModifier.ABSTRACT).noneMatch(type.getModifiers()::contains)
                                && !type.isAnonymousClass()
                                && !type.isEnum()
                                && !type.isAnnotatedWith(Entity.class);
                if (open) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended"));
                }
            }
        };
    }
}
