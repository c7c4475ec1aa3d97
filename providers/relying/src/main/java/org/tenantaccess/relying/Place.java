package org.tenantaccess.relying;

/**
 * A resource, or all of a type.
 *
 * @param id or {@code *} for every resource of the type that is not named
 */
record Place(String type, String id) {

    /** Written {@code type:id}; an id may have colons, a type has none. */
    static Place of(Piece written) {
        String text = written.text();
        int colon = text.indexOf(':');
        if (colon < 0 || colon == text.length() - 1) {
            throw written.malformed("is not type:id");
        }
        return new Place(new Piece(written.path(), text.substring(0, colon)).key(), text.substring(colon + 1));
    }

    static Place every(String type) {
        return new Place(type, Grants.EVERY);
    }

    boolean isEvery() {
        return id.equals(Grants.EVERY);
    }

    /** Whether a resource can be named so. */
    boolean isOne() {
        return !isEvery() && !id.isEmpty() && !type.isEmpty() && type.indexOf(':') < 0;
    }

    String written() {
        return type + ":" + id;
    }
}
