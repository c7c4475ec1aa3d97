package org.tenantaccess.it.relying;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.tenantaccess.it.actor.Http;
import org.tenantaccess.it.actor.Json;
import org.tenantaccess.it.actor.TestRealm;

/**
 * Three applications behind one Apache, each with names of its own for the roles: {@code reports} and
 * {@code dashboards} over OpenID Connect, {@code models} over SAML.
 */
record Applications(TestRealm realm, Apache apache) implements AutoCloseable {

    private static final String DASHBOARD_ROLES =
            "[{\"key\":\"creator\",\"value\":\"Admin\"},{\"key\":\"general-member\",\"value\":\"Viewer\"}]";

    static Applications start() {
        TestRealm realm = TestRealm.fresh();
        ApacheHome home = ApacheHome.create();
        // Once a second in place of once a minute: a test waits for it.
        home.configure(List.of(
                openIdConnect(realm, home, "reports", "", "OIDCUserInfoRefreshInterval 1\n"),
                openIdConnect(realm, home, "dashboards", DASHBOARD_ROLES, ""),
                saml(realm, home, "models")));
        return new Applications(realm, Apache.start(home));
    }

    private static Site openIdConnect(TestRealm realm, ApacheHome home, String name, String roles, String more) {
        Map<String, String> client =
                Map.of("CLIENT_ID", name, "CLIENT_SECRET", "secret of " + name, "APP", home.url(name));
        JsonNode registration =
                Json.of(Template.of("apache/openidc-client.json").with(client));
        if (!roles.isEmpty()) {
            ((ObjectNode) registration.required("protocolMappers").required(0).required("config"))
                    .put("tenant.role.mapping", roles);
        }
        realm.admin().post("clients", registration).expect(201);
        Map<String, String> values = Map.of(
                "ISSUER",
                realm.url().toString(),
                "CLIENT_ID",
                name,
                "CLIENT_SECRET",
                "secret of " + name,
                "APP",
                home.url(name),
                "PASSPHRASE",
                "passphrase of " + name);
        return new Site(name, "apache/openidc.conf", values, more);
    }

    private static Site saml(TestRealm realm, ApacheHome home, String name) {
        String certificate = ServiceProviderKey.create(home, name);
        Map<String, String> client = Map.of("APP", home.url(name), "CERTIFICATE", certificate);
        realm.admin()
                .post(
                        "clients",
                        Json.of(Template.of("apache/mellon-client.json").with(client)))
                .expect(201);
        home.write(
                "keycloak.xml",
                Http.send(
                                "GET",
                                realm.url().resolve(realm.url().getPath() + "/protocol/saml/descriptor"),
                                Map.of(),
                                null)
                        .expect(200)
                        .body()
                        .asText());
        Map<String, String> values =
                Map.of("APP", home.url(name), "KEYS", home.directory().toString());
        return new Site(name, "apache/mellon.conf", values, "");
    }

    String url(String application, String path) {
        return apache.home().url(application) + path;
    }

    @Override
    public void close() {
        apache.close();
        realm.close();
    }
}
