package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;

/** {@code ETag} and {@code If-Match} (RFC 9110): whoever sends what it has read never overwrites a change unseen. */
final class Versions {

    private Versions() {}

    /** An answer with the version of what it shows. */
    static Response tagged(Object entity, long version) {
        return Response.ok(entity).tag(tag(version)).build();
    }

    /** Ends the call with 412 if the request names another version. Without {@code If-Match} anything matches. */
    static void requireMatch(Call call, long version) {
        String wanted =
                call.session().getContext().getHttpRequest().getHttpHeaders().getHeaderString(HttpHeaders.IF_MATCH);
        if (wanted != null && !matches(wanted, "\"" + version + "\"")) {
            throw call.errors().stale();
        }
    }

    private static boolean matches(String wanted, String current) {
        return Arrays.stream(wanted.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(current));
    }

    private static EntityTag tag(long version) {
        return new EntityTag(String.valueOf(version));
    }
}
