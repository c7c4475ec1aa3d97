package org.tenantaccess.domain.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * Why an input was refused. The pattern is {@link java.text.MessageFormat}'s; its parameters are those of the
 * {@link RejectedInput} that carries this.
 */
public enum Rejection {
    MISSING("must not be empty"),
    TOO_LONG("must not be longer than {0} characters"),
    CONTROL_CHARACTER("must not contain control characters"),
    RESOURCE_ID("must be 1 to {0} letters, digits or one of . _ ~ : @ + -, and not dots only"),
    UNKNOWN_RESOURCE_TYPE("unknown resource type: {0}"),
    UNKNOWN_PERMISSION("unknown permission: {0}"),
    UNKNOWN_ROLE("unknown role: {0}"),
    UNKNOWN_RESOURCE("unknown resource: {0}"),
    UNKNOWN_CATEGORY("unknown category: {0}"),
    UNKNOWN_USER("unknown user: {0}"),
    UNKNOWN_GROUP("unknown group: {0}"),
    UNKNOWN_CLIENT("unknown client: {0}"),
    NOT_ITSELF("must not be the user that is copied"),
    UNKNOWN_FIELD("unknown field"),
    FIXED("cannot be changed"),
    NOT_WITH("cannot be combined with {0}"),
    OUT_OF_RANGE("must be a whole number from {0} to {1}"),
    NOT_JSON("not a JSON object"),
    WRONG_TYPE("must be {0}"),
    NOT_ONE_OF("must be one of {0}"),
    TOO_MANY("must not hold more than {0} elements"),
    NO_PERMISSION("a custom role holds at least one permission"),
    GLOBAL_PERMISSION("a custom role cannot hold a permission that is global only: {0}"),
    PREDEFINED_ROLE("a predefined role cannot be changed: {0}"),
    PREDEFINED_CATEGORY("this category cannot be changed: {0}"),
    LAST_SECURITY_MANAGER("nobody would hold the role security-manager any more"),
    DUPLICATE_ROLE_NAME("another role has this name: {0}"),
    DUPLICATE_RESOURCE("this resource exists already: {0}"),
    DUPLICATE_CATEGORY("this category exists already: {0}"),
    ROLE_NOT_AT_SCOPE("role {0} cannot be assigned at scope {1}"),
    RESOURCE_NEEDED("scope CUSTOM needs at least one resource"),
    RESOURCE_NOT_ALLOWED("scope GLOBAL takes no resource");

    private static final Set<Rejection> CONFLICTS = EnumSet.of(
            PREDEFINED_ROLE,
            PREDEFINED_CATEGORY,
            LAST_SECURITY_MANAGER,
            DUPLICATE_ROLE_NAME,
            DUPLICATE_RESOURCE,
            DUPLICATE_CATEGORY);

    private final String pattern;

    Rejection(String pattern) {
        this.pattern = pattern;
    }

    /** Whether the input is well formed, but contradicts what exists already. */
    public boolean isConflict() {
        return CONFLICTS.contains(this);
    }

    /** English text with numbered parameters. */
    public String pattern() {
        return pattern;
    }
}
