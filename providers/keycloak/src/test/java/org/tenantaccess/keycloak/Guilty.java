package org.tenantaccess.keycloak;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.IntSupplier;

/** What the rules about style must find, so that they are known to work; and beside it what they must not find. */
class Guilty {

    static IntSupplier anything(String text) {
        return () -> {
            try {
                return Integer.parseInt(text);
            } catch (RuntimeException tooWide) {
                return 0;
            }
        };
    }

    static int anythingWhileClosing(String text) {
        try (Reader reader = new StringReader(text)) {
            return reader.read();
        } catch (Exception tooWide) {
            return 0;
        }
    }

    static int anyError(String text) {
        try {
            return Integer.parseInt(text);
        } catch (Throwable tooWide) {
            return 0;
        }
    }

    static int innocent(String text, int a, int b, int c, int d) {
        try (Reader reader = new StringReader(text)) {
            return reader.read() + a + b + c + d;
        } catch (IOException narrow) {
            return 0;
        }
    }

    static int six(int a, int b, int c, int d, int e, int f) {
        return a + b + c + d + e + f;
    }
}
