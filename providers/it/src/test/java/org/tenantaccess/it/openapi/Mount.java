package org.tenantaccess.it.openapi;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Http;
import org.tenantaccess.it.actor.TestRealm;

/** One of the two addresses of the API in a realm, with somebody's token. */
record Mount(String name, TestRealm realm, String prefix, Supplier<String> token) {

    /** With the token of an administrator of the master realm. */
    static Mount admin(TestRealm realm) {
        return new Mount("admin", realm, "/admin/realms/", () -> realm.admin().token());
    }

    /** With the token of sam, to whom {@link AllRights} were given. */
    static Mount bearer(TestRealm realm) {
        String token = realm.person("sam").login("tenant-access-console").accessToken();
        return new Mount("bearer", realm, "/realms/", () -> token);
    }

    Answer send(Request request) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Authorization", "Bearer " + token.get());
        if (request.body() != null) {
            headers.put("Content-Type", "application/json");
        }
        headers.putAll(request.headers());
        return Http.send(request.operation().method(), address(request.address()), headers, request.body());
    }

    Answer get(String path) {
        return Http.send("GET", address(path), Map.of("Authorization", "Bearer " + token.get()), null);
    }

    private URI address(String path) {
        return URI.create(realm.server().url() + prefix + realm.name() + "/tenant-access" + path);
    }

    @Override
    public String toString() {
        return name;
    }
}
