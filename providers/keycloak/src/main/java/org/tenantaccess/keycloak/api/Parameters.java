package org.tenantaccess.keycloak.api;

import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.Permission;
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
        return page("first", first, "max", max);
    }

    /** The same for other names. */
    static Page page(String firstName, @Nullable String first, String maxName, @Nullable String max) {
        return new Page(
                number(firstName, first, 0, 0, Integer.MAX_VALUE), number(maxName, max, DEFAULT_MAX, 1, MAX_MAX));
    }

    /** A text, which is printable and not longer than any key or name. */
    static @Nullable String text(String field, @Nullable String value) {
        return value == null ? null : Text.line(field, value, MAX_TEXT);
    }

    /** A text that must be there. */
    static String required(String field, @Nullable String value) {
        String text = text(field, value);
        if (text == null || text.isEmpty()) {
            throw new RejectedInput(field, Rejection.MISSING);
        }
        return text;
    }

    /** A permission by key, name or alias. */
    static Permission permission(Catalogue catalogue, @Nullable String value) {
        String name = required("permission", value);
        return catalogue
                .permissionNamed(name)
                .orElseThrow(() -> new RejectedInput("permission", Rejection.UNKNOWN_PERMISSION, name));
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

    /** A name that people read; null is null. */
    static @Nullable DisplayName name(String field, @Nullable String value) {
        try {
            return value == null ? null : new DisplayName(value);
        } catch (RejectedInput e) {
            throw e.of(field);
        }
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
