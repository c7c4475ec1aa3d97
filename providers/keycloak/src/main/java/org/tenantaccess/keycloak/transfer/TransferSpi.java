package org.tenantaccess.keycloak.transfer;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Makes the component's type known to Keycloak. */
public final class TransferSpi implements Spi {

    @Override
    public boolean isInternal() {
        return false;
    }

    @Override
    public String getName() {
        return "tenant-access-transfer";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return TransferProvider.class;
    }

    @Override
    @SuppressWarnings("rawtypes") // Keycloak's signature.
    public Class<? extends ProviderFactory> getProviderFactoryClass() {
        return TransferProviderFactory.class;
    }
}
