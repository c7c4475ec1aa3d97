package org.tenantaccess.it.saml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.ways.WebSession;

/** A service provider that sends people to Keycloak (redirect binding) and receives what comes back (POST binding). */
record SamlLogin(TestRealm realm, String serviceProvider) {

    private static final String CONSUMER = "http://localhost:9/acs";

    Assertion of(String user) {
        WebSession browser = new WebSession();
        WebSession.Page answer = browser.logIn(browser.open(request()), user);
        String response = answer.field("SAMLResponse");
        if (response.isEmpty()) {
            throw new AssertionError("no SAML response, but " + answer.html());
        }
        return Assertion.of(response);
    }

    private URI request() {
        String xml = "<samlp:AuthnRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\""
                + " xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"_" + UUID.randomUUID()
                + "\" Version=\"2.0\" IssueInstant=\"" + Instant.now().truncatedTo(ChronoUnit.SECONDS)
                + "\" Destination=\"" + endpoint() + "\" AssertionConsumerServiceURL=\"" + CONSUMER
                + "\" ProtocolBinding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\">" + "<saml:Issuer>"
                + serviceProvider + "</saml:Issuer></samlp:AuthnRequest>";
        String encoded = Base64.getEncoder().encodeToString(deflate(xml));
        return URI.create(endpoint() + "?SAMLRequest=" + URLEncoder.encode(encoded, StandardCharsets.UTF_8));
    }

    private String endpoint() {
        return realm.server().url() + "/realms/" + realm.name() + "/protocol/saml";
    }

    /** Without a header, as the binding wants it. */
    private static byte[] deflate(String xml) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater raw = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes, raw)) {
            deflater.write(xml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            raw.end();
        }
        return bytes.toByteArray();
    }
}
