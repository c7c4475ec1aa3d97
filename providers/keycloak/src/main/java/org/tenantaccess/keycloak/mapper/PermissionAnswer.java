package org.tenantaccess.keycloak.mapper;

import java.util.Map;
import java.util.Optional;
import org.keycloak.services.Urls;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.claim.GrantTable;
import org.tenantaccess.domain.claim.JsonSize;
import org.tenantaccess.domain.claim.PermissionClaim;
import org.tenantaccess.domain.claim.Remarks;
import org.tenantaccess.keycloak.membership.Access;
import org.tenantaccess.keycloak.store.Store;

/** A person's effective permissions at one client, for every protocol the same: narrowed, and within its budget. */
final class PermissionAnswer {

    private final PermissionSettings settings;
    private final ClaimRequest request;

    PermissionAnswer(PermissionSettings settings, ClaimRequest request) {
        this.settings = settings;
        this.request = request;
    }

    /** The claim in the mapper's format. */
    Optional<Object> claim(Narrowing narrowing) {
        EffectiveAccess access = Access.memoized(request.session(), request.realm(), request.user());
        GrantTable grants = narrowing.isPresent()
                ? GrantTable.only(access, narrowing.resources(), settings.resourceTypes())
                : GrantTable.of(access, settings.resourceTypes());
        Remarks remarks = Remarks.narrowedTo(narrowing.words()).withNames(names(grants));
        Optional<Object> whole = settings.format().value(grants, remarks);
        return whole.filter(this::isOverBudget).isPresent()
                ? settings.format().value(grants.withoutNamed(), remarks.over(endpoint()))
                : whole;
    }

    private boolean isOverBudget(Object claim) {
        return settings.maxBytes() > 0 && JsonSize.of(claim) > settings.maxBytes();
    }

    /** One format tells names, which takes one more statement. */
    private Map<ResourceRef, String> names(GrantTable grants) {
        return settings.format() == PermissionClaim.RPT
                ? new Store(request.session(), request.realm()).resources().names(grants.named())
                : Map.of();
    }

    private String endpoint() {
        return Urls.realmIssuer(
                        request.session().getContext().getUri().getBaseUri(),
                        request.realm().getName())
                + "/tenant-access/me/permissions";
    }
}
