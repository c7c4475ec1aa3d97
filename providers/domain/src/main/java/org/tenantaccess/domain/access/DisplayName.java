package org.tenantaccess.domain.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name that people read: trimmed, of composed characters, without control characters.
 *
 * @param value the text as shown
 */
public record DisplayName(String value) {

    /** Greatest length of a name. */
    public static final int MAX = 128;

    private static final int MAX_KEY = 255;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    public DisplayName {
        value = Text.line("name", Normalizer.normalize(value, Normalizer.Form.NFC), MAX);
        String key = keyOf(value);
        if (key.isEmpty()) {
            throw new RejectedInput("name", Rejection.MISSING);
        }
        if (key.length() > MAX_KEY) {
            throw new RejectedInput("name", Rejection.TOO_LONG, MAX);
        }
    }

    /** Two names with the same key are the same name (R16): compatibility characters, case, blanks and
     * invisible characters make no difference. */
    public String key() {
        return keyOf(value);
    }

    /** Lower, upper, lower: some letters meet only on the way back. What nobody sees makes no difference either. */
    public static String keyOf(String name) {
        return INVISIBLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
