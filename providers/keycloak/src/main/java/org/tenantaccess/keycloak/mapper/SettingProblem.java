package org.tenantaccess.keycloak.mapper;

/** What can be wrong with a mapper's setting: key of the translated message, and its English pattern. */
enum SettingProblem {
    CLAIM_NAME_EMPTY("tenantAccessClaimNameEmpty", "claim.name must not be empty"),
    CLAIM_NAME_MALFORMED(
            "tenantAccessClaimNameMalformed",
            "claim.name is not a claim name: {0} (members with dots between them, without blanks; a dot inside a member is written \\.)"),
    CLAIM_NAME_RESERVED(
            "tenantAccessClaimNameReserved", "claim.name is, or lies under, a claim with a meaning of its own: {0}"),
    ATTRIBUTE_NAME_EMPTY("tenantAccessAttributeNameEmpty", "attribute.name must not be empty"),
    ATTRIBUTE_NAME_RESERVED(
            "tenantAccessAttributeNameReserved", "attribute.name has a meaning of its own, or is no text: {0}"),
    MAPPING_MALFORMED("tenantAccessMappingMalformed", "tenant.role.mapping is not a list of rows with key and value"),
    MAPPING_ROW_INCOMPLETE(
            "tenantAccessMappingRowIncomplete", "tenant.role.mapping: row {0} needs a member role and a tenant role"),
    MAPPING_TOO_LONG(
            "tenantAccessMappingTooLong", "tenant.role.mapping: at most {0} rows, at most {1} characters a name"),
    NOT_ONE_OF("tenantAccessNotOneOf", "{0} is none of {1}: {2}"),
    NOT_A_NUMBER("tenantAccessNotANumber", "{0} is not a whole number from 0: {1}"),
    UNKNOWN_RESOURCE_TYPE(
            "tenantAccessUnknownResourceType", "permissions.resource.types names an unknown resource type: {0}");

    private final String key;
    private final String pattern;

    SettingProblem(String key, String pattern) {
        this.key = key;
        this.pattern = pattern;
    }

    String key() {
        return key;
    }

    String pattern() {
        return pattern;
    }
}
