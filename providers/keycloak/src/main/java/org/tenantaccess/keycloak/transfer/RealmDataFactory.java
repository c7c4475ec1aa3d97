package org.tenantaccess.keycloak.transfer;

import java.util.List;
import java.util.stream.Stream;
import org.keycloak.Config;
import org.keycloak.component.ComponentModel;
import org.keycloak.component.ComponentValidationException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderConfigProperty;

/** Registers the component {@code tenant-access-data} and the listener that unpacks it. */
public final class RealmDataFactory implements TransferProviderFactory {

    static final String ID = "tenant-access-data";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public TransferProvider create(KeycloakSession session, ComponentModel model) {
        return new TransferProvider() {};
    }

    @Override
    public String getHelpText() {
        return "Carries roles, categories, resources and assignments in a realm file";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return Stream.of(RealmData.CATEGORIES, RealmData.ROLES, RealmData.RESOURCES, RealmData.ASSIGNMENTS)
                .map(name -> new ProviderConfigProperty(
                        name, name, "", ProviderConfigProperty.MULTIVALUED_STRING_TYPE, null))
                .toList();
    }

    /** Called for a component that is made by itself, which would pass by the rights that assigning needs. */
    @Override
    public void onCreate(KeycloakSession session, RealmModel realm, ComponentModel model) {
        throw new ComponentValidationException(ID + " is imported with a realm only");
    }

    @Override
    public void init(Config.Scope config) {
        // Nothing to configure.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new RealmImportListener());
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
