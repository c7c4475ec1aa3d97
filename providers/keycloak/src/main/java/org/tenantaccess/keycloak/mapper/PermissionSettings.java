package org.tenantaccess.keycloak.mapper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tenantaccess.domain.access.ResourceType;
import org.tenantaccess.domain.claim.PermissionClaim;
import org.tenantaccess.keycloak.store.BuiltInCatalogue;

/**
 * The settings of a permission mapper.
 *
 * @param resourceTypes issue resources of these types only; empty is all
 */
record PermissionSettings(PermissionClaim format, Set<String> resourceTypes) {

    static final String FORMAT = "permissions.format";
    static final String RESOURCE_TYPES = "permissions.resource.types";

    static PermissionSettings of(Settings settings) {
        Set<String> types = settings.severalOf(RESOURCE_TYPES);
        Set<String> known = resourceTypeKeys();
        types.stream().filter(type -> !known.contains(type)).findFirst().ifPresent(unknown -> {
            throw new InvalidSetting(SettingProblem.UNKNOWN_RESOURCE_TYPE, unknown);
        });
        return new PermissionSettings(settings.oneOf(FORMAT, formats(), PermissionClaim.NESTED), types);
    }

    static Map<String, PermissionClaim> formats() {
        Map<String, PermissionClaim> formats = new LinkedHashMap<>();
        formats.put("nested", PermissionClaim.NESTED);
        formats.put("flat", PermissionClaim.FLAT);
        return formats;
    }

    static Set<String> resourceTypeKeys() {
        return BuiltInCatalogue.get().resourceTypes().stream()
                .map(ResourceType::key)
                .collect(Collectors.toSet());
    }
}
