package org.tenantaccess.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The arrows: {@code claim → access, tenant}, {@code authority → access}, nothing back, and nothing but Java outside. */
class ArchitectureTest {

    /** All our packages, and what each may use. A new package is a new line here. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "access", Set.of(),
            "authority", Set.of("access"),
            "tenant", Set.of(),
            "claim", Set.of("access", "tenant"));

    static final Set<String> PACKAGES = ARROWS.keySet();
    private static final List<String> TOO_WIDE = List.of("java.lang.Exception", "java.lang.Throwable");

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tenantaccess.domain");

    private static final ArchRule CATCHES_NOTHING_TOO_WIDE = classes().should(catchNothingTooWide());

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void everyPackageThatTheseRulesNameHasClasses(String name) {
        assertThat(PRODUCTION.stream().filter(JavaClass.Predicates.resideInAPackage(ours(name))))
                .isNotEmpty();
    }

    @Test
    void everyClassIsInAPackageThatTheseRulesName() {
        classes().should().resideInAnyPackage(ours(PACKAGES)).check(PRODUCTION);
    }

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void followsTheArrows(String name) {
        Set<String> forbidden = new HashSet<>(PACKAGES);
        forbidden.remove(name);
        forbidden.removeAll(ARROWS.get(name));
        noClasses()
                .that()
                .resideInAPackage(ours(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ours(forbidden))
                .check(PRODUCTION);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.tenantaccess.domain.(**)")
                .should()
                .beFreeOfCycles()
                .check(PRODUCTION);
    }

    @Test
    void thereIsNothingButJavaOutside() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations..", "org.tenantaccess.domain..")
                .check(PRODUCTION);
    }

    @Test
    void everyClassIsClosedToExtension() {
        classes()
                .that(DescribedPredicate.not(JavaClass.Predicates.INTERFACES))
                .and(DescribedPredicate.not(constantOfAnEnum()))
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(PRODUCTION);
    }

    @Test
    void nothingCatchesEverything() {
        CATCHES_NOTHING_TOO_WIDE.check(PRODUCTION);
    }

    @Test
    void theRuleAboutCatchingFindsWhatItForbids() {
        JavaClasses guilty = new ClassFileImporter().importClasses(CatchingEverything.class);
        assertThat(CATCHES_NOTHING_TOO_WIDE.evaluate(guilty).getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("lengthOfAnything");
    }

    private static String ours(String name) {
        return "org.tenantaccess.domain." + name + "..";
    }

    private static String[] ours(Set<String> names) {
        return names.stream().map(ArchitectureTest::ours).toArray(String[]::new);
    }

    /** An enum whose constants have bodies is sealed by the language. */
    private static DescribedPredicate<JavaClass> constantOfAnEnum() {
        return DescribedPredicate.describe(
                "constant of an enum",
                type -> type.getRawSuperclass().map(JavaClass::isEnum).orElse(false));
    }

    private static ArchCondition<JavaClass> catchNothingTooWide() {
        return new ArchCondition<>("catch neither Exception nor Throwable") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .filter(unit -> caught(unit).anyMatch(TOO_WIDE::contains))
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(unit, unit.getDescription())));
            }
        };
    }

    private static Stream<String> caught(JavaCodeUnit unit) {
        return unit.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .map(JavaClass::getName);
    }
}
