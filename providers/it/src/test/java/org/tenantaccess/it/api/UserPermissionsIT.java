package org.tenantaccess.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/** {@code users/{id}/permissions}: what a person holds, in the words of the token. */
class UserPermissionsIT {

    private final TestRealm realm = TestRealm.demo();

    @ParameterizedTest
    @ValueSource(
            strings = {"creator", "administrator", "member", "nobody", "carol", "sam", "rita", "max", "rex", "gwen"})
    void tellsWhatTheTokenTells(String user) {
        JsonNode claim = realm.person(user).login().accessTokenClaims().path("permissions");

        JsonNode told = permissions(user, "").expect(200).body();

        assertThat(told).isEqualTo(claim.isMissingNode() ? Json.of("{}") : claim);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "gwen | document:handbook | {'resources':{'document':{'handbook':['read-resources']}}}",
                "gwen | document:minutes  | {}",
                "max  | project:beta      | {'global':['list-all-users']}",
                "rex  | project:not-yet   | {'resources':{'project':{'not-yet':['read-resources']}}}",
                "nobody | project:alpha   | {}",
            })
    void tellsOfOneResource(String user, String resource, String expected) {
        JsonNode told = permissions(user, "?resource=" + resource).expect(200).body();

        assertThat(told.path("resources")).isEqualTo(Json.of(expected).path("resources"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-user", "max", "00000000-0000-0000-0000-000000000000", "%20"})
    void anUnknownUserIsNotFound(String id) {
        realm.admin().get("tenant-access/users/" + id + "/permissions").expect(404);
    }

    @Test
    void refusesWhatIsNoResource() {
        permissions("max", "?resource=alpha").refused(400, "resource");
        permissions("max", "?resource=project:*").expect(400);
        permissions("max", "?resource=folder:alpha").expect(400);
    }

    private Answer permissions(String user, String query) {
        return realm.admin().get("tenant-access/users/" + realm.person(user).id() + "/permissions" + query);
    }
}
