package org.tenantaccess.keycloak.mapper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.protocol.ProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;
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
