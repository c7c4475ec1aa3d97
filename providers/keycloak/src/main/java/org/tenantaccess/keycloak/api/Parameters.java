package org.tenantaccess.keycloak.api;

import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.Text;
import org.tenantaccess.keycloak.input.Words;
import org.tenantaccess.keycloak.store.Page;

/** Reads query parameters. */
final class Parameters {

    private static final int DEFAULT_MAX = 100;
    private static final int MAX_MAX = 1000;
    private static final int MAX_TEXT = 255;

    private Parameters() {}

    /** {@code first} from 0, by default 0; {@code max} from 1 to 1000, by default 100. */
    static Page page(@Nullable String first, @Nullable String max) {
        return new Page(number("first", first, 0, 0, Integer.MAX_VALUE), number("max", max, DEFAULT_MAX, 1, MAX_MAX));
    }

    /** A resource as {@code type:id}. */
    static @Nullable ResourceRef resource(Catalogue catalogue, @Nullable String value) {
        if (value == null) {
            return null;
        }
        int colon = value.indexOf(':');
        if (colon < 0) {
            throw new RejectedInput("resource", Rejection.WRONG_TYPE, "type:id");
        }
        try {
            return catalogue.resource(value.substring(0, colon), value.substring(colon + 1));
        } catch (RejectedInput e) {
            throw e.of("resource");
        }
    }

    /** A name that people read. */
    static DisplayName name(String field, String value) {
        try {
            return new DisplayName(value);
        } catch (RejectedInput e) {
            throw e.of(field);
        }
    }

    /** A text, which is printable and not longer than any key or name. */
    static @Nullable String text(String field, @Nullable String value) {
        return value == null ? null : Text.line(field, value, MAX_TEXT);
    }

    /** A scope by its name. */
    static ScopeKind scope(String value) {
        return Words.oneOf("scope", ScopeKind.values(), ScopeKind::name, value);
    }

    private static int number(String field, @Nullable String value, int byDefault, int least, int greatest) {
        if (value == null) {
            return byDefault;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number that is out of range.
        }
        throw new RejectedInput(field, Rejection.OUT_OF_RANGE, String.valueOf(least), String.valueOf(greatest));
    }
}
