package org.tenantaccess.keycloak.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tenantaccess.keycloak.input.JsonFields;

/** The JSON object in a request's body, read up to a limit. */
final class JsonBody {

    /** Greatest size of a body in bytes, where nothing else is said. */
    static final int LIMIT = 262_144;

    private JsonBody() {}

    /** The whole body, or 413. */
    static String text(Call call, InputStream body, int limit) {
        try {
            byte[] bytes = body.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw call.errors().tooLarge(limit);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads an object that has some of these fields and no other. */
    static JsonFields read(String text, String... fields) {
        return JsonFields.parse("", text, fields);
    }
}
