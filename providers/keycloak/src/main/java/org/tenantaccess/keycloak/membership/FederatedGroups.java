package org.tenantaccess.keycloak.membership;

import java.util.List;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.RealmModel;

/**
 * The groups that a federation's group mapper maintains (R34): those below its {@code groups.path}. A mapper that puts its
 * groups at the top leaves no mark on them, so that they cannot be told apart.
 */
record FederatedGroups(List<String> paths) {

    private static final String LDAP_GROUP_MAPPER = "group-ldap-mapper";

    static FederatedGroups of(RealmModel realm) {
        return new FederatedGroups(realm.getComponentsStream()
                .filter(component -> LDAP_GROUP_MAPPER.equals(component.getProviderId()))
                .map(FederatedGroups::path)
                .filter(path -> path.length() > 1)
                .toList());
    }

    boolean contains(String groupPath) {
        return paths.stream().anyMatch(path -> groupPath.equals(path) || groupPath.startsWith(path + "/"));
    }

    private static String path(ComponentModel mapper) {
        String path = mapper.get("groups.path", "/");
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
