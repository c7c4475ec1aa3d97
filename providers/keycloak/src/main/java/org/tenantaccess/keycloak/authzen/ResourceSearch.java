package org.tenantaccess.keycloak.authzen;

import java.util.List;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.Resource;
import org.tenantaccess.domain.authority.Reach;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.store.ResourceFilter;
import org.tenantaccess.keycloak.store.ResourceStore;
import org.tenantaccess.keycloak.store.Store;

/** On which existing resources of a type may this subject do this? */
public final class ResourceSearch implements Inquiry {

    private final Entity subject;
    private final Action action;
    private final String type;
    private final PageRequest page;

    private ResourceSearch(Entity subject, Action action, String type, PageRequest page) {
        this.subject = subject;
        this.action = action;
        this.type = type;
        this.page = page;
    }

    public static Inquiry read(JsonFields request) {
        Entity subject = Entity.read(request, "subject");
        Action action = Action.read(request);
        String type = Entity.readType(request, "resource");
        Additional.requireObject(request, "context");
        PageRequest page = PageRequest.read(request, "resources " + subject + action + type);
        return new ResourceSearch(subject, action, type, page);
    }

    @Override
    public boolean isOnlyAbout(String userId) {
        return subject.equals(Entity.user(userId));
    }

    @Override
    public Object answer(DecisionPoint point) {
        Entity realm = new Entity(Entity.REALM, point.realm().getName());
        if (type.equals(Entity.REALM)) {
            boolean held = point.decide(new Question(subject, action, realm));
            return SearchAnswer.ofAll(page, held ? List.of(realm) : List.of());
        }
        return point.access(subject)
                .flatMap(
                        access -> DecisionPoint.permission(action).map(permission -> search(point, access, permission)))
                .orElseGet(() -> SearchAnswer.ofAll(page, List.of()));
    }

    private SearchAnswer search(DecisionPoint point, EffectiveAccess access, Permission permission) {
        if (access.onEvery(type).contains(permission)) {
            ResourceStore resources = new Store(point.session(), point.realm()).resources();
            ResourceFilter all = new ResourceFilter(Reach.EVERYTHING, type, null, null);
            List<Entity> shown = page.page().max() == 0
                    ? List.of()
                    : resources.list(all, page.page()).stream()
                            .map(Resource::ref)
                            .map(ref -> new Entity(ref.type(), ref.id()))
                            .toList();
            return SearchAnswer.of(page, shown, resources.count(all));
        }
        return SearchAnswer.ofAll(
                page,
                access.resources().entrySet().stream()
                        .filter(entry -> entry.getKey().type().equals(type))
                        .filter(entry -> entry.getValue().contains(permission))
                        .map(entry -> new Entity(type, entry.getKey().id()))
                        .toList());
    }
}
