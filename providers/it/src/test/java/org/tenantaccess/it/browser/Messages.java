package org.tenantaccess.it.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.jar.JarFile;

/** The texts that the jar brings, in one language. */
record Messages(Properties texts) {

    static Messages in(String language) {
        String name = "theme-resources/messages/messages_" + language + ".properties";
        try (JarFile jar = new JarFile(System.getProperty("tenantaccess.jar"));
                var text = new InputStreamReader(jar.getInputStream(jar.getEntry(name)), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(text);
            return new Messages(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new AssertionError("no text for " + key);
        }
        return text;
    }
}
