package org.tenantaccess.keycloak;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tenantaccess.domain.authority.Authority;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.domain.authority.Ruling;

/** The arrows: which package may use which, and who may use what of the server. */
class ArchitectureTest {

    /** All our packages, and what each may use besides the domain. A new package is a new line here. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "input", Set.of(),
            "compat", Set.of(),
            "console", Set.of(),
            "store", Set.of(),
            "membership", Set.of("compat", "store"),
            "mapper", Set.of("compat", "membership", "store"),
            "cleanup", Set.of("membership", "store"),
            "transfer", Set.of("input", "membership", "store"),
            "authzen", Set.of("input", "membership", "store"),
            "api",
                    Set.of(
                            "authzen",
                            "cleanup",
                            "compat",
                            "console",
                            "input",
                            "mapper",
                            "membership",
                            "store",
                            "transfer"));

    /** Libraries that only one of our packages may use. */
    private static final Map<String, String> RESERVED = Map.of(
            "jakarta.persistence..", "store",
            "org.hibernate..", "store",
            "jakarta.ws.rs", "api");

    static final Set<String> PACKAGES = ARROWS.keySet();
    static final Set<String> LIBRARIES = RESERVED.keySet();
    private static final String DOMAIN = "org.tenantaccess.domain..";
    private static final String EVERYTHING = "org.tenantaccess..";
    private static final JavaClasses PRODUCTION = Production.classes();

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void hasClassesInEveryPackageThatTheArrowsName(String name) {
        assertThat(PRODUCTION.stream().filter(resideInAPackage(ours(name)))).isNotEmpty();
    }

    @Test
    void hasClassesInTheDomain() {
        assertThat(PRODUCTION.stream().filter(resideInAPackage(DOMAIN))).isNotEmpty();
    }

    @Test
    void hasNoClassOutsideThePackagesThatTheArrowsName() {
        classes()
                .that(not(resideInAPackage(DOMAIN)))
                .should()
                .resideInAnyPackage(ours(PACKAGES))
                .check(PRODUCTION);
    }

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void followsTheArrows(String name) {
        String[] allowed = Stream.concat(Stream.of(name), ARROWS.get(name).stream())
                .map(ArchitectureTest::ours)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ours(name))
                .should()
                .dependOnClassesThat(resideInAPackage(EVERYTHING)
                        .and(not(resideInAPackage(DOMAIN)))
                        .and(not(resideInAnyPackage(allowed))))
                .check(PRODUCTION);
    }

    /** Who may do what is asked in one place: the API asks the domain, and nothing below it does. */
    @Test
    void onlyTheApiAsksForARuling() {
        noClasses()
                .that(not(resideInAnyPackage(ours("api"), DOMAIN)))
                .should()
                .dependOnClassesThat(belongToAnyOf(Authority.class, Intent.class, Ruling.class))
                .check(PRODUCTION);
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.tenantaccess.(**)").should().beFreeOfCycles().check(PRODUCTION);
    }

    @Test
    void theDomainKnowsNothingButJava() {
        classes()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations..", DOMAIN)
                .check(PRODUCTION);
    }

    @ParameterizedTest
    @FieldSource("LIBRARIES")
    void keepsALibraryInOnePackage(String library) {
        String home = ours(RESERVED.get(library));
        noClasses()
                .that(not(resideInAPackage(home)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PRODUCTION);
        assertThat(PRODUCTION.stream().filter(resideInAPackage(home)))
                .as("else this rule is about a library that nobody uses")
                .anyMatch(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> resideInAPackage(library).test(dependency.getTargetClass())));
    }

    /** Mappers read a request's parameters and headers; nothing else below the API knows HTTP. */
    @Test
    void onlyTheApiAndTheMappersKnowTheRequest() {
        noClasses()
                .that(not(resideInAnyPackage(ours("api"), ours("mapper"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(PRODUCTION);
    }

    private static String ours(String name) {
        return "org.tenantaccess.keycloak." + name + "..";
    }

    private static String[] ours(Set<String> names) {
        return names.stream().map(ArchitectureTest::ours).toArray(String[]::new);
    }
}
