package org.tenantaccess.keycloak.api;

/** The members of the API that differ between the mounts; what a mount lacks is not found. */
interface Members {

    Object me();

    AuthZenResource authZen();

    AuthZenConfigurationResource authZenConfiguration();
}
