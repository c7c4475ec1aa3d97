package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.EventStoreProvider;
import org.keycloak.events.admin.AdminEvent;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.store.Page;

/** {@code changes}: what was changed lately, from Keycloak's own admin events, the newest first. */
public final class ChangesResource {

    /** Where all our events are, whichever mount made them. Keycloak's query takes only its own resource types. */
    private static final String PATHS = "tenant-access/*";

    private final Call call;

    ChangesResource(Call call) {
        this.call = call;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ChangesRepresentation list(
            @QueryParam("first") @Nullable String first, @QueryParam("max") @Nullable String max) {
        return call.read(new Intent.SeeChanges(), () -> {
            Page page = Parameters.page(first, max);
            EventStoreProvider events = call.session().getProvider(EventStoreProvider.class);
            return call.realm().isAdminEventsEnabled() && events != null
                    ? ChangesRepresentation.of(stored(events, page), call)
                    : ChangesRepresentation.NOT_KEPT;
        });
    }

    private List<AdminEvent> stored(EventStoreProvider events, Page page) {
        try (Stream<AdminEvent> found = events.createAdminQuery()
                .realm(call.realm().getId())
                .resourcePath(PATHS)
                .orderByDescTime()
                .firstResult(page.first())
                .maxResults(page.max())
                .getResultStream()) {
            return found.toList();
        }
    }
}
