package org.tenantaccess.keycloak.transfer;

import org.keycloak.provider.Provider;

/** The type of the component that carries our data in a realm file. It does nothing by itself. */
public interface TransferProvider extends Provider {

    @Override
    default void close() {
        // Holds nothing.
    }
}
