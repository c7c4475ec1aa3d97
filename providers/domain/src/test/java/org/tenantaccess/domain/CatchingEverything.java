package org.tenantaccess.domain;

/** What the architecture test must find, so that its rule is known to work. */
final class CatchingEverything {

    private CatchingEverything() {}

    static int length(String text) {
        try {
            return text.length();
        } catch (RuntimeException expected) {
            return 0;
        }
    }

    static int lengthOfAnything(Object text) {
        try {
            return text.toString().length();
        } catch (Exception tooWide) {
            return 0;
        }
    }
}
