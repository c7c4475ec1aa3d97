package org.tenantaccess.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The texts of one language, as they are shipped. */
public record Messages(Map<String, String> texts) {

    public static final Messages ENGLISH = read("en");
    public static final Messages CHINESE = read("zh_TW");

    private static final Object[] NUMBERS = {"{0}", "{1}", "{2}", "{3}", "{4}"};

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

    public Set<String> keys() {
        return texts.keySet();
    }

    public String text(String key) {
        return texts.get(key);
    }

    /** The text as a message whose parameters are their own numbers: the text itself, unless formatting loses something. */
    public String formatted(String key) {
        return new MessageFormat(text(key), Locale.ROOT).format(NUMBERS);
    }

    /** The numbers of the parameters that the text tells. */
    public List<Object> parameters(String key) {
        String formatted = formatted(key);
        return Arrays.stream(NUMBERS)
                .filter(number -> formatted.contains((String) number))
                .toList();
    }
}
