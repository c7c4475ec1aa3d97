package org.tenantaccess.keycloak.authzen;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.keycloak.membership.Access;
import org.tenantaccess.keycloak.membership.PermissionHolders.Holder;
import org.tenantaccess.keycloak.membership.Subjects;
import org.tenantaccess.keycloak.store.BuiltInCatalogue;

/**
 * Answers for one request, in which each subject's permissions are merged once. Whoever gets no token, and whatever is
 * unknown, has none.
 */
public final class DecisionPoint {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final Map<Entity, Optional<EffectiveAccess>> known = new HashMap<>();

    public DecisionPoint(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    KeycloakSession session() {
        return session;
    }

    RealmModel realm() {
        return realm;
    }

    boolean decide(Question question) {
        return permissions(question.subject(), question.resource()).stream()
                .anyMatch(
                        permission -> permission.key().equals(question.action().name()));
    }

    /** What the nested claim lists for this resource; for the realm, what it lists as global. */
    SortedSet<Permission> permissions(Entity subject, Entity resource) {
        return access(subject)
                .map(access -> isRealm(resource)
                        ? access.global()
                        : reference(resource).map(access::on).orElseGet(Collections::emptySortedSet))
                .orElseGet(Collections::emptySortedSet);
    }

    Optional<EffectiveAccess> access(Entity subject) {
        return known.computeIfAbsent(subject, this::resolve);
    }

    boolean isRealm(Entity resource) {
        return resource.type().equals(Entity.REALM) && resource.id().equals(realm.getName());
    }

    /** Those who may sign in at all. */
    List<Holder> enabled(List<Holder> holders) {
        new Subjects(session, realm)
                .fetch(holders.stream().map(holder -> Subject.user(holder.id())).toList());
        return holders.stream().filter(holder -> user(holder.id()).isPresent()).toList();
    }

    private Optional<UserModel> user(String id) {
        return Optional.ofNullable(session.users().getUserById(realm, id)).filter(UserModel::isEnabled);
    }

    /** None where no resource can have this type or id, as the id {@code *}. */
    static Optional<ResourceRef> reference(Entity resource) {
        try {
            return Optional.of(BuiltInCatalogue.get().resource(resource.type(), resource.id()));
        } catch (RejectedInput e) {
            return Optional.empty();
        }
    }

    /** The permission with exactly this key. */
    static Optional<Permission> permission(Action action) {
        return BuiltInCatalogue.get()
                .permissionNamed(action.name())
                .filter(permission -> permission.key().equals(action.name()));
    }

    private Optional<EffectiveAccess> resolve(Entity subject) {
        return Optional.of(subject)
                .filter(entity -> entity.type().equals(Entity.USER))
                .flatMap(entity -> user(entity.id()))
                .map(user -> Access.of(session, realm, user));
    }
}
