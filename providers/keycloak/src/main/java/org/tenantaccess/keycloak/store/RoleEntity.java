package org.tenantaccess.keycloak.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.Nationalized;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.Role;

/** Row of a custom role. Its permissions are one sorted column, so that a token needs no second statement for them. */
@Entity(name = "TaRole")
@Table(name = "TA_ROLE")
@NamedQuery(name = "taRoles", query = "select r from TaRole r where r.realmId = :realm order by r.nameKey, r.id")
@NamedQuery(name = "taRoleByKey", query = "select r from TaRole r where r.realmId = :realm and r.roleKey = :roleKey")
@NamedQuery(name = "taRolesOfRealmDelete", query = "delete from TaRole r where r.realmId = :realm")
public class RoleEntity {

    @Id
    @Column(name = "ID", length = 36)
    String id;

    @Column(name = "REALM_ID", length = 36, nullable = false, updatable = false)
    String realmId;

    @Column(name = "ROLE_KEY", length = 64, nullable = false, updatable = false)
    String roleKey;

    @Nationalized
    @Column(name = "NAME", length = 128, nullable = false)
    String name;

    @Nationalized
    @Column(name = "NAME_KEY", nullable = false)
    String nameKey;

    @Nationalized
    @Column(name = "DESCRIPTION", length = 1024)
    @Nullable
    String description;

    @Column(name = "PERMISSIONS", length = 2000, nullable = false)
    String permissions;

    @Version
    @Column(name = "VERSION", nullable = false)
    int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected RoleEntity() {}

    @SuppressWarnings("NullAway.Init") // set() fills the others.
    RoleEntity(String id, String realmId, Role role) {
        this.id = id;
        this.realmId = realmId;
        this.roleKey = role.key();
        set(role);
    }

    final void set(Role role) {
        DisplayName displayName = role.name();
        this.name = displayName.value();
        this.nameKey = displayName.key();
        this.description = role.description();
        this.permissions = PermissionColumn.write(role.permissions());
    }
}
