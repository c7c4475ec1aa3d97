package org.tenantaccess.relying;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing but Java outside, little to see from there, and nothing that changes. */
class ArchitectureTest {

    private static final List<String> TOO_WIDE =
            List.of("java.lang.Exception", "java.lang.RuntimeException", "java.lang.Throwable");

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tenantaccess.relying");

    @Test
    void thereIsNothingButJavaOutside() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations..", "org.tenantaccess.relying")
                .check(PRODUCTION);
    }

    @Test
    void threeClassesAreForOthers() {
        assertThat(PRODUCTION.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("Permissions", "Decision", "ClaimNames");
    }

    @Test
    void whatOthersSeeNeverChanges() {
        classes()
                .that()
                .arePublic()
                .should()
                .haveOnlyFinalFields()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .check(PRODUCTION);
    }

    @Test
    void nothingIsWrittenAnywhere() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(PRODUCTION);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(PRODUCTION);
    }

    @Test
    void nothingCatchesEverything() {
        assertThat(PRODUCTION.stream()
                        .flatMap(type -> type.getCodeUnits().stream())
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .map(JavaClass::getName))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(TOO_WIDE);
    }
}
