package org.tenantaccess.domain.authority;

/** The permissions for which the API itself asks. */
final class Needed {

    static final String MANAGE_SECURITY_ROLES = "manage-security-roles";
    static final String MANAGE_USER_PERMISSIONS = "manage-user-permissions";
    static final String MANAGE_OWNED_RESOURCE_ACCESS_RIGHT = "manage-owned-resource-access-right";
    static final String CREATE_RESOURCE = "create-resource";
    static final String EDIT_RESOURCE_PROPERTIES = "edit-resource-properties";
    static final String REMOVE_RESOURCE = "remove-resource";
    static final String LIST_ALL_USERS = "list-all-users";
    static final String CATEGORIZE_RESOURCES = "categorize-resources";

    private Needed() {}
}
