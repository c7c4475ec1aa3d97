package org.tenantaccess.keycloak.compat;

import java.util.Arrays;
import java.util.Optional;
import org.keycloak.common.Profile;
import org.keycloak.models.GroupModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.organization.OrganizationProvider;

/** Organizations and their groups, which may carry roles and be subjects: from Keycloak 26.6 on. */
public final class Organizations {

    private static final boolean HAVE_GROUPS = Arrays.stream(OrganizationProvider.class.getMethods())
            .anyMatch(method -> method.getName().equals("getOrganizationGroupsByMember"));

    private Organizations() {}

    public static boolean haveGroups(RealmModel realm) {
        return HAVE_GROUPS && areEnabled(realm);
    }

    public static boolean areEnabled(RealmModel realm) {
        return Profile.isFeatureEnabled(Profile.Feature.ORGANIZATION) && realm.isOrganizationsEnabled();
    }

    /** Whether a group is one that people see in an organization; the one above them all is Keycloak's own. */
    public static boolean own(GroupModel group) {
        return HAVE_GROUPS && group.getType() == GroupModel.Type.ORGANIZATION && group.getParentId() != null;
    }

    /** Whether being in such a group means anything at this moment. */
    public static boolean isInForce(RealmModel realm, GroupModel group) {
        OrganizationModel organization = haveGroups(realm) ? group.getOrganization() : null;
        return organization != null && organization.isEnabled();
    }

    /** The group of an organization at a path within it. */
    public static Optional<GroupModel> group(KeycloakSession session, RealmModel realm, String alias, String path) {
        if (!haveGroups(realm)) {
            return Optional.empty();
        }
        OrganizationModel organization =
                session.getProvider(OrganizationProvider.class).getByAlias(alias);
        return Optional.ofNullable(KeycloakModelUtils.findGroupByPath(session, realm, organization, path));
    }
}
