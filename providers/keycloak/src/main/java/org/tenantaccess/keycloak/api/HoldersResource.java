package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.membership.PermissionHolders;
import org.tenantaccess.keycloak.store.Page;

/** {@code holders}: the people who have a permission, on a resource or for the realm; by user name. */
public final class HoldersResource {

    private final Call call;

    HoldersResource(Call call) {
        this.call = call;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<SubjectPart> list(
            @QueryParam("permission") @Nullable String permission,
            @QueryParam("resource") @Nullable String resource,
            @QueryParam("first") @Nullable String first,
            @QueryParam("max") @Nullable String max) {
        return call.read(new Intent.ReadDefinitions(), () -> {
            Permission wanted = Parameters.permission(call.store().catalogue(), permission);
            ResourceRef on = Parameters.resource(call.store().catalogue(), resource);
            Page page = Parameters.page(first, max);
            return holders(wanted, on).stream()
                    .skip(page.first())
                    .limit(page.max())
                    .map(HoldersResource::represent)
                    .toList();
        });
    }

    private List<PermissionHolders.Holder> holders(Permission wanted, @Nullable ResourceRef on) {
        PermissionHolders holders = new PermissionHolders(call.session(), call.realm());
        if (wanted.isGlobalOnly()) {
            call.require(new Intent.SeeAllHoldings());
            return holders.of(wanted);
        }
        if (on == null) {
            throw new RejectedInput("resource", Rejection.MISSING);
        }
        call.require(new Intent.SeeHoldersOn(on));
        return holders.of(wanted, on);
    }

    private static SubjectPart represent(PermissionHolders.Holder holder) {
        return new SubjectPart(Subject.Kind.USER.label(), holder.id(), holder.username());
    }
}
