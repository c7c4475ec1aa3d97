package org.tenantaccess.keycloak.mapper;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.common.Profile;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.RoleProvider;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.keycloak.Fake;

/** Who asks for a claim, in a realm without organizations. */
final class FakeRequest {

    static final RealmModel REALM = Fake.a(RealmModel.class)
            .answers("getId", () -> "realm")
            .answers("isOrganizationsEnabled", () -> false)
            .get();
    static final ClientModel CLIENT =
            Fake.a(ClientModel.class).answers("getClientId", () -> "demo").get();

    static {
        Profile.defaults();
    }

    private FakeRequest() {}

    static ClientSessionContext context(String scope) {
        AuthenticatedClientSessionModel clientSession = clientSession();
        return Fake.a(ClientSessionContext.class)
                .answers("getClientSession", () -> clientSession)
                .answers("getScopeString", () -> scope)
                .get();
    }

    static AuthenticatedClientSessionModel clientSession() {
        return Fake.a(AuthenticatedClientSessionModel.class)
                .answers("getClient", () -> CLIENT)
                .answers("getNote", () -> null)
                .get();
    }

    static UserModel holderOf(String... names) {
        return Fake.a(UserModel.class)
                .answers("getId", () -> "user")
                .answers("getRoleMappingsStream", () -> Arrays.stream(names).map(FakeRequest::role))
                .answers("getGroupsStream", Stream::empty)
                .get();
    }

    static UserSessionModel loginOf(@Nullable UserModel user) {
        return Fake.a(UserSessionModel.class)
                .answers("getUser", () -> user)
                .answers("getRealm", () -> REALM)
                .get();
    }

    /** A session that remembers nothing and has no request. */
    static KeycloakSession session() {
        return session(null, null);
    }

    static KeycloakSession session(@Nullable HttpRequest http, @Nullable EffectiveAccess known) {
        KeycloakContext context = Fake.a(KeycloakContext.class)
                .answers("getHttpRequest", () -> http)
                .get();
        RoleProvider roles = Fake.a(RoleProvider.class)
                .answers("getCompositeRolesStream", Stream::empty)
                .get();
        return Fake.a(KeycloakSession.class)
                .answers("getContext", () -> context)
                .answersBy("getAttribute", arguments -> arguments[1] == EffectiveAccess.class ? known : null)
                .answers("setAttribute", () -> null)
                .answers("roles", () -> roles)
                .get();
    }

    static ClaimRequest scoped(@Nullable HttpRequest http, String... scopes) {
        return new ClaimRequest(session(http, null), REALM, holderOf(), CLIENT, Set.of(scopes), null);
    }

    /** A request with a form's fields, names and values in turn. */
    static HttpRequest form(String... fields) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i], fields[i + 1]);
        }
        return http(form, null);
    }

    static HttpRequest http(@Nullable MultivaluedMap<String, String> form, @Nullable String authorization) {
        HttpHeaders headers = Fake.a(HttpHeaders.class)
                .answers("getHeaderString", () -> authorization)
                .get();
        UriInfo uri = Fake.a(UriInfo.class).answers("getPath", () -> path(form)).get();
        return Fake.a(HttpRequest.class)
                .answers("getUri", () -> uri)
                .answers("getDecodedFormParameters", () -> form)
                .answers("getHttpHeaders", () -> headers)
                .get();
    }

    /** The endpoint that takes such a form. */
    private static String path(@Nullable MultivaluedMap<String, String> form) {
        if (form == null || form.containsKey("access_token")) {
            return "/realms/r/protocol/openid-connect/userinfo";
        }
        return "/realms/r/protocol/openid-connect/token" + (form.containsKey("token") ? "/introspect" : "");
    }

    private static RoleModel role(String name) {
        return Fake.a(RoleModel.class)
                .answers("getName", () -> name)
                .answers("getId", () -> name)
                .answers("getContainer", () -> REALM)
                .answers("isClientRole", () -> false)
                .answers("isComposite", () -> false)
                .answers("getCompositesStream", Stream::empty)
                .get();
    }
}
