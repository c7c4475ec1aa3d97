package org.tenantaccess.keycloak.authzen;

import java.util.LinkedHashMap;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.Urls;

/** The metadata of a realm's policy decision point. */
public final class Configuration {

    /** The last segment of its addresses. */
    public static final String NAME = "authzen-configuration";

    private Configuration() {}

    /** With the address of the API as identifier: its own name for the document stands below it. */
    public static Map<String, String> ofApi(KeycloakSession session) {
        return of(session, api(session));
    }

    /** With the realm's issuer as identifier, as where Keycloak itself serves such documents. */
    public static Map<String, String> ofRealm(KeycloakSession session) {
        return of(session, issuer(session));
    }

    private static Map<String, String> of(KeycloakSession session, String identifier) {
        String access = api(session) + "/access/v1/";
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("policy_decision_point", identifier);
        metadata.put("access_evaluation_endpoint", access + "evaluation");
        metadata.put("access_evaluations_endpoint", access + "evaluations");
        metadata.put("search_subject_endpoint", access + "search/subject");
        metadata.put("search_resource_endpoint", access + "search/resource");
        metadata.put("search_action_endpoint", access + "search/action");
        return metadata;
    }

    private static String api(KeycloakSession session) {
        return issuer(session) + "/tenant-access";
    }

    private static String issuer(KeycloakSession session) {
        RealmModel realm = session.getContext().getRealm();
        return Urls.realmIssuer(session.getContext().getUri().getBaseUri(), realm.getName());
    }
}
