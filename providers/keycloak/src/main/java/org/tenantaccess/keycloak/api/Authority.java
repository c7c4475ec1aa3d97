package org.tenantaccess.keycloak.api;

/**
 * Who may do what. Each question returns if the caller may, and ends the request with 403 otherwise; resources never
 * decide for themselves.
 */
interface Authority {

    /** Read the catalogue, roles and resources. */
    void requireReadDefinitions();

    /** Read what people and groups hold. */
    void requireReadHoldings();

    /** Create and remove roles and resources. */
    void requireDefine();

    /** Grant roles to people and groups, and revoke them. */
    void requireAssign();
}
