package org.tenantaccess.domain.access;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name that people read: trimmed, of composed characters, without control characters.
 *
 * @param value the text as shown
 */
public record DisplayName(String value) {

    /** Greatest length of a name. */
    public static final int MAX = 128;

    public DisplayName {
        value = Text.line("name", Normalizer.normalize(value, Normalizer.Form.NFC), MAX);
        if (value.isEmpty()) {
            throw new RejectedInput("name", Rejection.MISSING);
        }
    }

    /** Two names with the same key are the same name (R16): compatibility characters and case make no difference. */
    public String key() {
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
