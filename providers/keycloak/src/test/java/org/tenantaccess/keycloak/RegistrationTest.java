package org.tenantaccess.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.connections.jpa.util.JpaUtils;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;
import org.keycloak.services.resource.RealmResourceProviderFactory;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProviderFactory;
import org.tenantaccess.keycloak.transfer.TransferSpi;

/** The files in META-INF/services, written by hand, name what there is, and all of it. */
class RegistrationTest {

    /** One line of one file. */
    record Registration(String service, String implementation) {

        Object create() throws ReflectiveOperationException {
            return Class.forName(implementation).getConstructor().newInstance();
        }
    }

    @ParameterizedTest
    @MethodSource("registrations")
    void namesAClassThatKeycloakCanCreate(Registration registration) throws ReflectiveOperationException {
        Class<?> implementation = Class.forName(registration.implementation());
        assertThat(implementation.getPackageName()).startsWith("org.tenantaccess.keycloak.");
        assertThat(implementation).isPublic().isNotInterface();
        assertThat(Modifier.isAbstract(implementation.getModifiers())).isFalse();
        assertThat(registration.create()).isInstanceOf(Class.forName(registration.service()));
    }

    @Test
    void registersEveryFactoryAndEverySpiOnce() throws IOException, URISyntaxException {
        List<String> made = Production.classes().stream()
                .filter(type -> type.isAssignableTo(ProviderFactory.class) || type.isAssignableTo(Spi.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .toList();
        assertThat(registrations().map(Registration::implementation)).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void keepsTheIdsThatRealmsAndDatabasesHold() throws ReflectiveOperationException, IOException, URISyntaxException {
        assertThat(factories().stream().map(ProviderFactory::getId))
                .containsExactlyInAnyOrder(
                        "oidc-tenant-role-mapper",
                        "oidc-scoped-permission-mapper",
                        "saml-tenant-role-mapper",
                        "saml-scoped-permission-mapper",
                        "tenant-access-store",
                        "tenant-access",
                        "tenant-access",
                        "tenant-access-data",
                        "tenant-access-authzen");
    }

    /** The last segment of both addresses of the API. */
    @Test
    void mountsTheApiUnderTheSameNameTwice() throws ReflectiveOperationException, IOException, URISyntaxException {
        assertThat(factories())
                .filteredOn(factory -> factory instanceof AdminRealmResourceProviderFactory
                        || factory instanceof RealmResourceProviderFactory)
                .hasSize(2)
                .allMatch(factory -> factory.getId().equals("tenant-access"));
    }

    /** Under another name, an update would make every table again. */
    @Test
    void keepsTheNameOfTheChangelogsTable() throws ReflectiveOperationException, IOException, URISyntaxException {
        assertThat(factories())
                .filteredOn(JpaEntityProviderFactory.class::isInstance)
                .extracting(factory -> JpaUtils.getCustomChangelogTableName(factory.getId()))
                .containsExactly("DATABASECHANGELOG_TENANT_ACC");
    }

    @Test
    void registersAFactoryForOurOwnSpi() throws IOException, URISyntaxException {
        assertThat(registrations().map(Registration::service))
                .contains(new TransferSpi().getProviderFactoryClass().getName());
    }

    static Stream<Registration> registrations() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Production.folder().resolve("META-INF/services"))) {
            return files.toList().stream().flatMap(RegistrationTest::lines);
        }
    }

    private static Stream<Registration> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            assertThat(lines).as(file.toString()).isNotEmpty();
            String service = file.getFileName().toString();
            return lines.stream().map(line -> new Registration(service, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ProviderFactory<?>> factories()
            throws ReflectiveOperationException, IOException, URISyntaxException {
        List<ProviderFactory<?>> factories = new ArrayList<>();
        for (Registration registration : registrations().toList()) {
            if (registration.create() instanceof ProviderFactory<?> factory) {
                factories.add(factory);
            }
        }
        return factories;
    }
}
