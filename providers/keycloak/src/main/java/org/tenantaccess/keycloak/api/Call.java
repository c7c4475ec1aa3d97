package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelException;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.ErrorResponseException;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.authority.Actor;
import org.tenantaccess.domain.authority.Authority;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.domain.authority.Ruling;
import org.tenantaccess.keycloak.membership.Subjects;
import org.tenantaccess.keycloak.store.BuiltInCatalogue;
import org.tenantaccess.keycloak.store.Store;

/** What one call to the API works with: the realm, who calls, and what this actor may do. */
final class Call {

    private static final Authority AUTHORITY = new Authority(BuiltInCatalogue.get());

    private final KeycloakSession session;
    private final RealmModel realm;
    private final Supplier<Actor> caller;
    private final Audit audit;
    private final Optional<UserModel> user;
    private @Nullable Actor actor;

    /**
     * A call.
     *
     * @param caller who calls, with what is held at the moment of the question
     * @param user the caller as a user of this realm; administrators may be of another
     */
    Call(KeycloakSession session, RealmModel realm, Supplier<Actor> caller, Audit audit, Optional<UserModel> user) {
        this.session = session;
        this.realm = realm;
        this.caller = caller;
        this.audit = audit;
        this.user = user;
        requirePath();
    }

    KeycloakSession session() {
        return session;
    }

    RealmModel realm() {
        return realm;
    }

    Audit audit() {
        return audit;
    }

    /** With what is held when this is first asked, which in a write is when its turn has come. */
    Actor actor() {
        if (actor == null) {
            actor = caller.get();
        }
        return actor;
    }

    Optional<UserModel> user() {
        return user;
    }

    Authority authority() {
        return AUTHORITY;
    }

    Store store() {
        return new Store(session, realm);
    }

    Subjects subjects() {
        return new Subjects(session, realm);
    }

    Language language() {
        return Language.of(session.getContext().getHttpRequest().getHttpHeaders());
    }

    boolean may(Intent intent) {
        return AUTHORITY.rule(actor(), intent).allowed();
    }

    /** Ends the call with 403 unless the actor may. */
    void require(Intent intent) {
        Ruling ruling = AUTHORITY.rule(actor(), intent);
        if (!ruling.allowed()) {
            throw errors().forbidden(ruling.rule());
        }
    }

    /** Reads, if the actor may. */
    <T> T read(Intent intent, Supplier<T> action) {
        require(intent);
        return answer(action);
    }

    /**
     * Writes, if the actor may. Its rights are looked at when it is this write's turn, and nothing is read before: an
     * earlier write may have changed both.
     */
    <T> T write(Intent intent, Supplier<T> action) {
        return answer(() -> {
            store().lock();
            require(intent);
            return action.get();
        });
    }

    /**
     * Writes what a request's body says. The body has arrived before it is this write's turn: whoever sends slowly, or shares
     * a connection with others that wait, keeps nobody else from writing.
     */
    <T> T write(Intent intent, InputStream body, Function<String, T> action) {
        return write(intent, body, JsonBody.LIMIT, action);
    }

    /** The same for a body of at most so many bytes. */
    <T> T write(Intent intent, InputStream body, int limit, Function<String, T> action) {
        String text = JsonBody.text(this, body, limit);
        return write(intent, () -> action.apply(text));
    }

    /** Runs an action; a rejected input becomes an error answer, and the transaction is rolled back. */
    <T> T answer(Supplier<T> action) {
        try {
            return action.get();
        } catch (RejectedInput e) {
            throw errors().of(e);
        } catch (ModelException e) {
            throw errors().conflict();
        }
    }

    Errors errors() {
        return new Errors(language());
    }

    ErrorResponseException notFound(String what) {
        return errors().notFound(what);
    }

    /** No id contains NUL, and PostgreSQL takes it in no parameter. */
    private void requirePath() {
        if (here().getPath().indexOf('\0') >= 0) {
            throw notFound("path");
        }
    }

    /** The address of this request. */
    URI here() {
        return session.getContext().getUri().getAbsolutePath();
    }

    /** The answer to a request that created something below its address. */
    Response created(Object entity, String... segments) {
        URI location = session.getContext()
                .getUri()
                .getAbsolutePathBuilder()
                .segment(segments)
                .build();
        return Response.created(location).entity(entity).build();
    }
}
