package org.tenantaccess.keycloak.authzen;

import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.keycloak.input.JsonFields;

/** What may this subject do on this resource? */
public final class ActionSearch implements Inquiry {

    private final Entity subject;
    private final Entity resource;
    private final PageRequest page;

    private ActionSearch(Entity subject, Entity resource, PageRequest page) {
        this.subject = subject;
        this.resource = resource;
        this.page = page;
    }

    public static Inquiry read(JsonFields request) {
        Entity subject = Entity.read(request, "subject");
        Entity resource = Entity.read(request, "resource");
        Additional.requireObject(request, "context");
        return new ActionSearch(subject, resource, PageRequest.read(request, "actions " + subject + resource));
    }

    @Override
    public boolean isOnlyAbout(String userId) {
        return subject.equals(Entity.user(userId));
    }

    @Override
    public Object answer(DecisionPoint point) {
        return SearchAnswer.ofAll(
                page,
                point.permissions(subject, resource).stream()
                        .map(Permission::key)
                        .map(Action::new)
                        .toList());
    }
}
