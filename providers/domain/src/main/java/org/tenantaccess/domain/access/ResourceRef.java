package org.tenantaccess.domain.access;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * What identifies a resource: its type and its id within the type. The id travels in claims and in URLs, and {@code *}
 * means "all of this type" there, so only unreserved characters are taken.
 */
public record ResourceRef(String type, String id) implements Comparable<ResourceRef> {

    /** Greatest length of an id. */
    public static final int MAX_ID = 128;

    private static final Pattern ID = Pattern.compile("(?!\\.+$)[A-Za-z0-9._~:@+-]{1," + MAX_ID + "}");
    private static final Comparator<ResourceRef> ORDER =
            Comparator.comparing(ResourceRef::type).thenComparing(ResourceRef::id);

    public ResourceRef {
        if (!ID.matcher(id).matches()) {
            throw new RejectedInput("id", Rejection.RESOURCE_ID, MAX_ID);
        }
    }

    @Override
    public int compareTo(ResourceRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type + ":" + id;
    }
}
