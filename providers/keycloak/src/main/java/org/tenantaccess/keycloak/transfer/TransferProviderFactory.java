package org.tenantaccess.keycloak.transfer;

import org.keycloak.component.ComponentFactory;

/** Without a factory Keycloak refuses to import the component. */
public interface TransferProviderFactory extends ComponentFactory<TransferProvider, TransferProvider> {}
