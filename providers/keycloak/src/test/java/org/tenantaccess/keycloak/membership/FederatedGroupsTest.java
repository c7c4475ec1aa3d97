package org.tenantaccess.keycloak.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.RealmModel;
import org.tenantaccess.keycloak.Fake;

class FederatedGroupsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/ldap", "/ldap/"})
    void R34_theGroupsBelowAMappersPathAreExternal(String path) {
        FederatedGroups groups = FederatedGroups.of(realm(mapper("group-ldap-mapper", path)));
        assertThat(groups.contains("/ldap")).isTrue();
        assertThat(groups.contains("/ldap/staff")).isTrue();
        assertThat(groups.contains("/ldap/staff/night")).isTrue();
        assertThat(groups.contains("/ldapother")).isFalse();
        assertThat(groups.contains("/staff/ldap")).isFalse();
        assertThat(groups.contains("/staff")).isFalse();
    }

    @Test
    void R34_severalMappersHaveTheirOwnPaths() {
        FederatedGroups groups =
                FederatedGroups.of(realm(mapper("group-ldap-mapper", "/a/b"), mapper("group-ldap-mapper", "/c")));
        assertThat(groups.contains("/a/b/x")).isTrue();
        assertThat(groups.contains("/c/x")).isTrue();
        assertThat(groups.contains("/a")).isFalse();
    }

    /** It leaves no mark on them. */
    @Test
    void R34_aMapperAtTheTopMarksNoGroup() {
        assertThat(FederatedGroups.of(realm(mapper("group-ldap-mapper", "/"))).contains("/staff"))
                .isFalse();
        assertThat(FederatedGroups.of(realm(mapper("group-ldap-mapper", null))).contains("/staff"))
                .isFalse();
    }

    @Test
    void R34_otherComponentsMarkNoGroup() {
        assertThat(FederatedGroups.of(realm(mapper("role-ldap-mapper", "/ldap")))
                        .contains("/ldap"))
                .isFalse();
        assertThat(FederatedGroups.of(realm()).contains("/ldap")).isFalse();
    }

    private static RealmModel realm(ComponentModel... components) {
        return Fake.a(RealmModel.class)
                .answers("getComponentsStream", () -> Arrays.stream(components))
                .get();
    }

    private static ComponentModel mapper(String provider, String path) {
        ComponentModel component = new ComponentModel();
        component.setProviderId(provider);
        if (path != null) {
            component.put("groups.path", path);
        }
        return component;
    }
}
