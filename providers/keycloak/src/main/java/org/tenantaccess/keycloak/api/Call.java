package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.RealmModel;
import org.keycloak.services.ErrorResponse;
import org.keycloak.services.ErrorResponseException;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.keycloak.membership.Subjects;
import org.tenantaccess.keycloak.store.Store;

/** What one call to the API works with. */
record Call(KeycloakSession session, RealmModel realm, Authority authority, Audit audit) {

    Store store() {
        return new Store(session, realm);
    }

    Subjects subjects() {
        return new Subjects(session, realm);
    }

    /** Runs an action; a rejected input becomes an error answer, and the transaction is rolled back. */
    <T> T answer(Supplier<T> action) {
        try {
            return action.get();
        } catch (RejectedInput e) {
            throw Errors.of(e);
        } catch (ModelDuplicateException e) {
            throw ErrorResponse.error("somebody else created the same at this moment", Response.Status.CONFLICT);
        }
    }

    /** The address of this request. */
    URI here() {
        return session.getContext().getUri().getAbsolutePath();
    }

    /** An address below that of this request. */
    URI below(String... segments) {
        return session.getContext()
                .getUri()
                .getAbsolutePathBuilder()
                .segment(segments)
                .build();
    }

    static ErrorResponseException notFound(String what) {
        return ErrorResponse.error("unknown " + what, Response.Status.NOT_FOUND);
    }
}
