package org.tenantaccess.it.relying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The key with which a SAML service provider signs, and its certificate. */
final class ServiceProviderKey {

    private ServiceProviderKey() {}

    /** Writes {@code sp.key} and {@code sp.crt} and returns the certificate as Keycloak stores it. */
    static String create(ApacheHome home, String name) {
        try {
            Process process = new ProcessBuilder(List.of(
                            "openssl",
                            "req",
                            "-x509",
                            "-newkey",
                            "rsa:3072",
                            "-nodes",
                            "-days",
                            "3650",
                            "-subj",
                            "/CN=" + name,
                            "-keyout",
                            "sp.key",
                            "-out",
                            "sp.crt"))
                    .directory(home.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(home.output().toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new AssertionError("openssl: " + home.log());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return home.read("sp.crt").replaceAll("-----[A-Z ]+-----|\\s", "");
    }
}
