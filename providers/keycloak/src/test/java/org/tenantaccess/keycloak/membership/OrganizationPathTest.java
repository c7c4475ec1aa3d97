package org.tenantaccess.keycloak.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationPathTest {

    @ParameterizedTest
    @CsvSource({
        "apollo,   /staff,         organization:apollo/staff",
        "apollo,   /staff/editors, organization:apollo/staff/editors",
        "a/b,      /c,             organization:a%2Fb/c",
        "100%,     /c,             organization:100%25/c",
        "a%2Fb,    /c,             organization:a%252Fb/c",
    })
    void R23_tellsTheOrganizationAndComesBack(String alias, String within, String path) {
        assertThat(new OrganizationPath(alias, within)).hasToString(path);
        assertThat(OrganizationPath.parse(path)).contains(new OrganizationPath(alias, within));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/staff", "organization:", "organization:apollo", "organization:apollo/", "apollo/staff"})
    void isNoneWithoutAnOrganizationAndAGroup(String path) {
        assertThat(OrganizationPath.parse(path)).isEmpty();
    }

    @Test
    void aGroupOfTheRealmThatIsNamedLikeOneIsNone() {
        assertThat(OrganizationPath.isOne("/organization:apollo/staff")).isFalse();
    }
}
