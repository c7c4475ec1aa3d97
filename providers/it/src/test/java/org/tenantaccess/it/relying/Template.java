package org.tenantaccess.it.relying;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A file of the documentation, with values in place of its <code>${NAMES}</code>. */
record Template(String text) {

    /** By its path below {@code relying} among the test resources. */
    static Template of(String name) {
        try (InputStream stream = Template.class.getResourceAsStream("/relying/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no " + name);
            }
            return new Template(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String with(Map<String, String> values) {
        String result = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            result = result.replace("${" + value.getKey() + "}", value.getValue());
        }
        if (result.contains("${")) {
            throw new IllegalArgumentException("a name without a value in " + result);
        }
        return result;
    }
}
