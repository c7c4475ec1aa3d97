package org.tenantaccess.keycloak.compat;

import java.util.Arrays;
import org.keycloak.common.Profile;
import org.keycloak.models.RealmModel;
import org.keycloak.organization.OrganizationProvider;

/** Whether organizations have groups, which may carry roles: from Keycloak 26.6 on. */
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
}
