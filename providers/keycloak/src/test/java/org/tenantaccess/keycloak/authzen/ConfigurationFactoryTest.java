package org.tenantaccess.keycloak.authzen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.wellknown.WellKnownProvider;
import org.keycloak.wellknown.WellKnownProviderFactory;

class ConfigurationFactoryTest {

    private final WellKnownProviderFactory factory = new ConfigurationFactory();

    /** Keycloak's own, where its experimental feature is on, has the same alias and the default priority. */
    @Test
    void givesWayToKeycloaksOwn() {
        WellKnownProviderFactory own = new OwnFactory();

        assertThat(factory.getAlias()).isEqualTo(own.getAlias());
        assertThat(factory.getId()).isNotEqualTo(own.getId());
        assertThat(factory.getPriority()).isGreaterThan(own.getPriority());
    }

    @Test
    void isServedWhereTheStandardLooksForIt() {
        assertThat(factory.isAvailableViaServerMetadata()).isTrue();
    }

    /** What Keycloak 26.7 has in {@code keycloak-authzen-services}, which no test depends on. */
    private static final class OwnFactory implements WellKnownProviderFactory {

        @Override
        public String getId() {
            return "authzen-configuration";
        }

        @Override
        public WellKnownProvider create(KeycloakSession session) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void init(Config.Scope config) {
            // Nothing to set.
        }

        @Override
        public void postInit(KeycloakSessionFactory sessions) {
            // Nothing to wire.
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
