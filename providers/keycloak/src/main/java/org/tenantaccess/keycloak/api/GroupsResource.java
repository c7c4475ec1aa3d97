package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.membership.People;
import org.tenantaccess.keycloak.store.DirectoryFilter;

/** {@code groups}: the realm's groups at all levels, by name. */
public final class GroupsResource {

    private final Call call;

    GroupsResource(Call call) {
        this.call = call;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<SubjectHeader> list(
            @QueryParam("search") @Nullable String search,
            @QueryParam("first") @Nullable String first,
            @QueryParam("max") @Nullable String max) {
        return call.read(new Intent.SeePeople(), () -> groups(search).page(Parameters.page(first, max)).stream()
                .map(SubjectHeader::of)
                .toList());
    }

    @GET
    @Path("count")
    @Produces(MediaType.APPLICATION_JSON)
    public Count count(@QueryParam("search") @Nullable String search) {
        return call.read(new Intent.SeePeople(), () -> new Count(groups(search).count()));
    }

    @GET
    @Path("{group}")
    @Produces(MediaType.APPLICATION_JSON)
    public SubjectHeader get(@PathParam("group") String group) {
        return call.read(new Intent.SeePeople(), () -> call.subjects()
                .group(group)
                .map(found -> SubjectHeader.of(People.of(call.session(), call.realm(), found)))
                .orElseThrow(() -> call.notFound("group")));
    }

    private People groups(@Nullable String search) {
        return new People(call.session(), call.realm(), DirectoryFilter.GROUP, Parameters.text("search", search));
    }
}
