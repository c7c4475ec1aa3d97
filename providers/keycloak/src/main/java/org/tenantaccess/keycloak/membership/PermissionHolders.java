package org.tenantaccess.keycloak.membership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.tenantaccess.domain.access.AccessResolver;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Holding;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.keycloak.store.Store;
import org.tenantaccess.keycloak.store.StoredAssignment;

/**
 * The question of a token, the other way round: who has this permission? Answered by the same resolver, for the people
 * behind the assignments that matter: one statement for these, and Keycloak's queries for the members of each group.
 */
public final class PermissionHolders {

    private final Subjects subjects;
    private final Store store;
    private final AccessResolver resolver;

    public PermissionHolders(KeycloakSession session, RealmModel realm) {
        this.subjects = new Subjects(session, realm);
        this.store = new Store(session, realm);
        this.resolver = new AccessResolver(store.catalogue());
    }

    /** Somebody who has a permission. */
    public record Holder(String id, String username) {}

    /** Who has a permission on a resource, by user name. */
    public List<Holder> of(Permission permission, ResourceRef resource) {
        return among(store.assignments().reaching(resource), access -> access.on(resource)
                .contains(permission));
    }

    /** Who has a permission that names no resource, by user name. */
    public List<Holder> of(Permission permission) {
        Set<String> conferring = store.roles().all().stream()
                .filter(role -> confers(role, permission))
                .map(Role::key)
                .collect(Collectors.toSet());
        return among(store.assignments().ofRoles(conferring), access -> access.global()
                .contains(permission));
    }

    /** By holding it, or by holding one that includes it (R8). */
    private static boolean confers(Role role, Permission permission) {
        return role.permissions().stream()
                .anyMatch(held -> held.equals(permission) || held.includes().contains(permission.key()));
    }

    private List<Holder> among(Collection<StoredAssignment> assignments, Predicate<EffectiveAccess> has) {
        Map<String, String> people = new HashMap<>();
        Map<String, List<Holding>> holdings = new HashMap<>();
        Map<Subject, List<StoredAssignment>> bySubject = assignments.stream()
                .collect(Collectors.groupingBy(stored -> stored.assignment().subject()));
        subjects.fetchNames(bySubject.keySet());
        bySubject.forEach((subject, held) -> subjects.namesOfPeople(subject).forEach((id, name) -> {
            people.put(id, name);
            List<Holding> reaching = holdings.computeIfAbsent(id, user -> new ArrayList<>());
            held.forEach(stored -> reaching.add(Holding.direct(stored.assignment())));
        }));
        return people.entrySet().stream()
                .filter(person -> has.test(resolver.resolve(holdings.getOrDefault(person.getKey(), List.of()))))
                .map(person -> new Holder(person.getKey(), person.getValue()))
                .sorted(Comparator.comparing(Holder::username))
                .toList();
    }
}
