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
 * @param maxBytes greatest size of the claim as compact JSON; 0 is no limit
 */
record PermissionSettings(PermissionClaim format, Set<String> resourceTypes, int maxBytes) {

    static final String FORMAT = "permissions.format";
    static final String RESOURCE_TYPES = "permissions.resource.types";
    static final String MAX_BYTES = "permissions.max.bytes";
    static final int DEFAULT_MAX_BYTES = 4096;

    static PermissionSettings of(Settings settings) {
        return new PermissionSettings(
                settings.oneOf(FORMAT, formats(), PermissionClaim.NESTED),
                types(settings),
                settings.number(MAX_BYTES, DEFAULT_MAX_BYTES));
    }

    /** The same in another format. */
    PermissionSettings as(PermissionClaim other) {
        return new PermissionSettings(other, resourceTypes, maxBytes);
    }

    /** The same without a limit of size. */
    PermissionSettings unlimited() {
        return new PermissionSettings(format, resourceTypes, 0);
    }

    static Map<String, PermissionClaim> formats() {
        Map<String, PermissionClaim> formats = new LinkedHashMap<>();
        formats.put("nested", PermissionClaim.NESTED);
        formats.put("flat", PermissionClaim.FLAT);
        formats.put("grouped", PermissionClaim.GROUPED);
        formats.put("authorization-details", PermissionClaim.AUTHORIZATION_DETAILS);
        formats.put("rpt", PermissionClaim.RPT);
        return formats;
    }

    static Set<String> resourceTypeKeys() {
        return BuiltInCatalogue.get().resourceTypes().stream()
                .map(ResourceType::key)
                .collect(Collectors.toSet());
    }

    static Set<String> types(Settings settings) {
        Set<String> types = settings.severalOf(RESOURCE_TYPES);
        Set<String> known = resourceTypeKeys();
        types.stream().filter(type -> !known.contains(type)).findFirst().ifPresent(unknown -> {
            throw new InvalidSetting(SettingProblem.UNKNOWN_RESOURCE_TYPE, unknown);
        });
        return types;
    }
}
