package org.tenantaccess.keycloak.authzen;

import java.util.List;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.membership.PermissionHolders;
import org.tenantaccess.keycloak.membership.PermissionHolders.Holder;

/** Which users may do this on this resource? */
public final class SubjectSearch implements Inquiry {

    private final String type;
    private final Action action;
    private final Entity resource;
    private final PageRequest page;

    private SubjectSearch(String type, Action action, Entity resource, PageRequest page) {
        this.type = type;
        this.action = action;
        this.resource = resource;
        this.page = page;
    }

    public static Inquiry read(JsonFields request) {
        String type = Entity.readType(request, "subject");
        Action action = Action.read(request);
        Entity resource = Entity.read(request, "resource");
        Additional.requireObject(request, "context");
        PageRequest page = PageRequest.read(request, "subjects " + type + action + resource);
        return new SubjectSearch(type, action, resource, page);
    }

    /** It is about everybody. */
    @Override
    public boolean isOnlyAbout(String userId) {
        return false;
    }

    @Override
    public Object answer(DecisionPoint point) {
        List<Entity> found = !type.equals(Entity.USER)
                ? List.of()
                : DecisionPoint.permission(action)
                        .map(permission -> point.enabled(holders(point, permission)))
                        .orElseGet(List::of)
                        .stream()
                        .map(holder -> Entity.user(holder.id()))
                        .toList();
        return SearchAnswer.ofAll(page, found);
    }

    private List<Holder> holders(DecisionPoint point, Permission permission) {
        PermissionHolders holders = new PermissionHolders(point.session(), point.realm());
        if (point.isRealm(resource)) {
            return permission.isGlobalOnly() ? holders.of(permission) : List.of();
        }
        return DecisionPoint.reference(resource)
                .filter(reference -> !permission.isGlobalOnly())
                .map(reference -> holders.of(permission, reference))
                .orElseGet(List::of);
    }
}
