package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The texts of one language, as they are shipped. */
record Messages(Map<String, String> texts) {

    static final Messages ENGLISH = read("en");
    static final Messages CHINESE = read("zh_TW");

    private static Messages read(String locale) {
        String file = "/theme-resources/messages/messages_" + locale + ".properties";
        Map<String, String> texts = new TreeMap<>();
        try (InputStream stream = Messages.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            new Properties() {
                private static final long serialVersionUID = 1L;

                @Override
                public synchronized Object put(Object key, Object text) {
                    assertThat(texts).as("each key once in %s", file).doesNotContainKey((String) key);
                    return texts.put((String) key, (String) text);
                }
            }.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(texts);
    }

    Set<String> keys() {
        return texts.keySet();
    }

    String text(String key) {
        return texts.get(key);
    }
}
