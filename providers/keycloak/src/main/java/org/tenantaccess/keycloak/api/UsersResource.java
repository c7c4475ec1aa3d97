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
import org.tenantaccess.keycloak.input.Words;
import org.tenantaccess.keycloak.membership.People;
import org.tenantaccess.keycloak.store.DirectoryFilter;

/** {@code users}: whom roles can be given to, by user name; service accounts are among them. */
public final class UsersResource {

    private static final DirectoryFilter[] DIRECTORIES = {
        DirectoryFilter.USERS, DirectoryFilter.INTERNAL, DirectoryFilter.EXTERNAL
    };

    private final Call call;

    UsersResource(Call call) {
        this.call = call;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<SubjectHeader> list(
            @QueryParam("search") @Nullable String search,
            @QueryParam("directory") @Nullable String directory,
            @QueryParam("first") @Nullable String first,
            @QueryParam("max") @Nullable String max) {
        return call.read(
                new Intent.SeePeople(), () -> people(directory, search).page(Parameters.page(first, max)).stream()
                        .map(SubjectHeader::of)
                        .toList());
    }

    @GET
    @Path("count")
    @Produces(MediaType.APPLICATION_JSON)
    public Count count(
            @QueryParam("search") @Nullable String search, @QueryParam("directory") @Nullable String directory) {
        return call.read(
                new Intent.SeePeople(),
                () -> new Count(people(directory, search).count()));
    }

    @Path("{user}")
    public UserResource user(@PathParam("user") String user) {
        return new UserResource(call, user);
    }

    private People people(@Nullable String directory, @Nullable String search) {
        DirectoryFilter filter = directory == null
                ? DirectoryFilter.USERS
                : Words.oneOf("directory", DIRECTORIES, UsersResource::label, directory);
        return new People(call.session(), call.realm(), filter, Parameters.text("search", search));
    }

    /** All users are all of this list. */
    private static String label(DirectoryFilter filter) {
        return filter == DirectoryFilter.USERS ? DirectoryFilter.ALL.label() : filter.label();
    }
}
