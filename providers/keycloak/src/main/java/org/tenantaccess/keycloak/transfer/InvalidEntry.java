package org.tenantaccess.keycloak.transfer;

import org.keycloak.models.ModelException;
import org.tenantaccess.domain.access.RejectedInput;

/** An entry that cannot be imported; Keycloak answers an import that ends with it with 400 and this message. */
final class InvalidEntry extends ModelException {

    private static final long serialVersionUID = 1L;
    private static final int MAX_QUOTE = 200;

    InvalidEntry(RejectedInput why, String entry) {
        super(RealmDataFactory.ID + ": " + why.getMessage() + ", in " + quote(entry), why);
    }

    private static String quote(String entry) {
        return entry.length() > MAX_QUOTE ? entry.substring(0, MAX_QUOTE) + "…" : entry;
    }
}
