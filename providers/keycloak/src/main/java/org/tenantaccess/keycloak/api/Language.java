package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.tenantaccess.domain.access.RejectedInput;

/** The languages of the API: error messages, and the names of what the catalogue predefines. */
final class Language {

    private static final Language ENGLISH = new Language(Locale.ENGLISH);
    private static final Language TRADITIONAL_CHINESE = new Language(Locale.TRADITIONAL_CHINESE);

    private final Locale locale;
    private final Properties texts;

    private Language(Locale locale) {
        this.locale = locale;
        this.texts = read("/theme-resources/messages/messages_" + locale + ".properties");
    }

    /** The first one of {@code Accept-Language} that is here, else English. */
    static Language of(HttpHeaders headers) {
        for (Locale wanted : headers.getAcceptableLanguages()) {
            if (wanted.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
                return ENGLISH;
            }
            if (isTraditionalChinese(wanted)) {
                return TRADITIONAL_CHINESE;
            }
        }
        return ENGLISH;
    }

    String tag() {
        return locale.toLanguageTag();
    }

    /** The text for a key; the default where there is none. */
    String text(String key, String byDefault) {
        return texts.getProperty(key, byDefault);
    }

    /** A message with numbered parameters. */
    String message(String key, List<?> parameters) {
        return new MessageFormat(text(key, key), locale).format(parameters.toArray());
    }

    /** Which field was rejected, and why. */
    String message(RejectedInput rejected) {
        String key = "tenantAccessError." + rejected.rejection().name();
        String why = new MessageFormat(text(key, rejected.rejection().pattern()), locale)
                .format(rejected.parameters().toArray());
        return rejected.field() + ": " + why;
    }

    private static boolean isTraditionalChinese(Locale wanted) {
        return wanted.getLanguage().equals(Locale.CHINESE.getLanguage())
                && (wanted.getScript().equals("Hant")
                        || List.of("TW", "HK", "MO").contains(wanted.getCountry()));
    }

    private static Properties read(String resource) {
        Properties texts = new Properties();
        try (InputStream stream = Language.class.getResourceAsStream(resource)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
