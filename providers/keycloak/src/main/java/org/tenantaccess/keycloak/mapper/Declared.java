package org.tenantaccess.keycloak.mapper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.protocol.ProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;
import org.keycloak.protocol.saml.mappers.AttributeStatementHelper;
import org.keycloak.provider.ProviderConfigProperty;

/** Builds the list of settings that the admin console shows; labels and help are keys of our message files. */
final class Declared {

    private final List<ProviderConfigProperty> properties = new ArrayList<>();

    Declared claimName(String byDefault) {
        OIDCAttributeMapperHelper.addTokenClaimNameConfig(properties);
        properties.get(properties.size() - 1).setDefaultValue(byDefault);
        return this;
    }

    Declared table(String name, String key) {
        properties.add(property(name, key, ProviderConfigProperty.MAP_TYPE));
        return this;
    }

    Declared oneOf(String name, String key, Collection<String> options) {
        ProviderConfigProperty property = property(name, key, ProviderConfigProperty.LIST_TYPE);
        property.setOptions(List.copyOf(options));
        property.setDefaultValue(options.iterator().next());
        properties.add(property);
        return this;
    }

    Declared severalOf(String name, String key, Stream<String> options) {
        ProviderConfigProperty property = property(name, key, ProviderConfigProperty.MULTIVALUED_LIST_TYPE);
        property.setOptions(options.sorted().toList());
        properties.add(property);
        return this;
    }

    Declared flag(String name, String key) {
        ProviderConfigProperty property = property(name, key, ProviderConfigProperty.BOOLEAN_TYPE);
        property.setDefaultValue("false");
        properties.add(property);
        return this;
    }

    Declared number(String name, String key, int byDefault) {
        ProviderConfigProperty property = property(name, key, ProviderConfigProperty.STRING_TYPE);
        property.setDefaultValue(String.valueOf(byDefault));
        properties.add(property);
        return this;
    }

    /** The settings of tenant roles that every protocol has. */
    Declared tenantRoles() {
        return table(TenantRoleSettings.MAPPING, "tenantAccessRoleMapping")
                .oneOf(
                        TenantRoleSettings.SHAPE,
                        "tenantAccessClaimShape",
                        TenantRoleSettings.shapes().keySet())
                .oneOf(
                        TenantRoleSettings.SELECTION,
                        "tenantAccessRoleSelection",
                        TenantRoleSettings.selections().keySet())
                .severalOf(
                        TenantRoleSettings.SOURCES,
                        "tenantAccessRoleSources",
                        TenantRoleSettings.sourceNames().keySet().stream())
                .oneOf(
                        TenantRoleSettings.ORGANIZATIONS,
                        "tenantAccessOrganizations",
                        TenantRoleSettings.organizations().keySet());
    }

    /** SAML's settings of an attribute, as Keycloak's own mappers have them. */
    Declared samlAttribute(String byDefault) {
        AttributeStatementHelper.setConfigProperties(properties);
        properties.stream()
                .filter(property -> property.getName().equals(AttributeStatementHelper.SAML_ATTRIBUTE_NAME))
                .forEach(property -> property.setDefaultValue(byDefault));
        return this;
    }

    List<ProviderConfigProperty> done() {
        return List.copyOf(properties);
    }

    List<ProviderConfigProperty> withSwitches(Class<? extends ProtocolMapper> mapper) {
        OIDCAttributeMapperHelper.addIncludeInTokensConfig(properties, mapper);
        return List.copyOf(properties);
    }

    private static ProviderConfigProperty property(String name, String key, String type) {
        ProviderConfigProperty property = new ProviderConfigProperty();
        property.setName(name);
        property.setLabel(key + ".label");
        property.setHelpText(key + ".help");
        property.setType(type);
        return property;
    }
}
