package org.tenantaccess.keycloak.mapper;

import org.jspecify.annotations.Nullable;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;

/** Keycloak's five switches that say where a claim is issued; an absent one has its default. */
enum TokenSwitch {
    ACCESS_TOKEN(OIDCAttributeMapperHelper.INCLUDE_IN_ACCESS_TOKEN, true),
    ID_TOKEN(OIDCAttributeMapperHelper.INCLUDE_IN_ID_TOKEN, true),
    USERINFO(OIDCAttributeMapperHelper.INCLUDE_IN_USERINFO, true),
    INTROSPECTION(OIDCAttributeMapperHelper.INCLUDE_IN_INTROSPECTION, true),
    LIGHTWEIGHT_ACCESS_TOKEN(OIDCAttributeMapperHelper.INCLUDE_IN_LIGHTWEIGHT_ACCESS_TOKEN, false);

    private final String setting;
    private final boolean byDefault;

    TokenSwitch(String setting, boolean byDefault) {
        this.setting = setting;
        this.byDefault = byDefault;
    }

    String setting() {
        return setting;
    }

    boolean isOn(@Nullable String value) {
        return (value == null || value.isBlank()) ? byDefault : value.strip().equals("true");
    }
}
