package org.tenantaccess.it.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.actor.Tokens;

/** The same answer wherever a relying service looks. */
@Tag("smoke")
class EverySurfaceIT {

    private static final TestRealm DEMO = TestRealm.demo();

    @ParameterizedTest
    @CsvSource({
        "twcc, creator, tenant_roles",
        "twcc, member, tenant_roles",
        "twcc, max, permissions",
        "twcc, gwen, permissions",
        "teamwork-cloud, creator, tenant_roles",
        "teamwork-cloud, rex, permissions",
    })
    void R6_sameClaimInAccessTokenIdTokenUserinfoAndIntrospectionAlsoAfterRefresh(
            String client, String user, String claim) {
        Tokens first = DEMO.person(user).login(client);
        JsonNode expected = first.accessTokenClaims().required(claim);

        Map<Surface, JsonNode> everywhere = Surface.everywhere(expected);
        assertThat(Surface.having(claim, first)).isEqualTo(everywhere);

        Tokens refreshed = first.refresh();
        assertThat(refreshed.accessToken()).isNotEqualTo(first.accessToken());
        assertThat(Surface.having(claim, refreshed)).isEqualTo(everywhere);
    }
}
