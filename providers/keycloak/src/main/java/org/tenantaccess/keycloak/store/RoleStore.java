package org.tenantaccess.keycloak.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.Role;

/** The roles of a realm: the catalogue's predefined ones, and the custom ones of its table. */
public final class RoleStore {

    private final EntityManager em;
    private final String realmId;
    private final Catalogue catalogue;

    RoleStore(EntityManager em, String realmId, Catalogue catalogue) {
        this.em = em;
        this.realmId = realmId;
        this.catalogue = catalogue;
    }

    /** Predefined roles first, then custom ones by name. */
    public List<Role> all() {
        Stream<Role> custom = em.createNamedQuery("taRoles", RoleEntity.class)
                .setParameter("realm", realmId)
                .getResultStream()
                .flatMap(row -> RoleRow.read(row, catalogue).stream());
        return Stream.concat(catalogue.predefinedRoles().stream(), custom).toList();
    }

    public Optional<Role> find(String key) {
        return catalogue.predefinedRole(key).or(() -> row(key).flatMap(row -> RoleRow.read(row, catalogue)));
    }

    /** The role with this key, for an input's field {@code role}. */
    public Role require(String key) {
        return find(key).orElseThrow(() -> new RejectedInput("role", Rejection.UNKNOWN_ROLE, key));
    }

    /** R16, R17: a new custom role, whose key is a slug of its name. */
    public Role create(DisplayName name, String description, Collection<String> permissions) {
        List<Role> others = all();
        String key = RoleKey.of(
                Role.requireUnique(name, others), others.stream().map(Role::key).collect(Collectors.toSet()));
        Role role = catalogue.customRole(key, name, description, permissions);
        em.persist(new RoleEntity(KeycloakModelUtils.generateId(), realmId, role));
        em.flush();
        return role;
    }

    /** The row's version, or 0 where the role is predefined. */
    public int version(Role role) {
        return role.predefined() ? 0 : row(role.key()).map(row -> row.version).orElse(0);
    }

    /** R12, R16, R17: another name, description and set of permissions; key and assignments stay. */
    public Role update(Role role, DisplayName name, String description, Collection<String> permissions) {
        RoleEntity row = row(role.requireCustom().key()).orElseThrow();
        Role.requireUnique(
                name,
                all().stream().filter(other -> !other.key().equals(role.key())).toList());
        Role changed = catalogue.customRole(role.key(), name, description, permissions);
        row.set(changed);
        em.flush();
        return changed;
    }

    /** R12, R15: removes a custom role together with its assignments. */
    public void delete(Role role) {
        String key = role.requireCustom().key();
        em.createNamedQuery("taAssignmentsOfRoleDelete")
                .setParameter("realm", realmId)
                .setParameter("role", key)
                .executeUpdate();
        row(key).ifPresent(em::remove);
        em.flush();
    }

    Optional<RoleEntity> row(String key) {
        return em.createNamedQuery("taRoleByKey", RoleEntity.class)
                .setParameter("realm", realmId)
                .setParameter("roleKey", key)
                .getResultStream()
                .findFirst();
    }
}
