package org.tenantaccess.it.relying;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.tenantaccess.it.actor.Http;
import org.tenantaccess.it.actor.TestRealm;
import org.tenantaccess.it.relying.spring.JwtSecurity;
import org.tenantaccess.it.relying.spring.OpaqueSecurity;
import org.tenantaccess.it.relying.spring.ProjectController;
import org.tenantaccess.it.relying.spring.TenantAccess;

/** A running service that takes the realm's access tokens. */
record SpringService(ConfigurableApplicationContext context) implements AutoCloseable {

    @EnableAutoConfiguration
    static class Application {}

    static SpringService reading(TestRealm realm) {
        return start(realm, "jwt", JwtSecurity.class);
    }

    static SpringService introspecting(TestRealm realm) {
        return start(realm, "opaque", OpaqueSecurity.class);
    }

    private static SpringService start(TestRealm realm, String settings, Class<?> security) {
        // The logger of this JVM is not the service's.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        SpringApplication application =
                new SpringApplication(Application.class, TenantAccess.class, ProjectController.class, security);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of(
                "server.address", "127.0.0.1",
                "server.port", "0",
                "spring.config.location", "classpath:/relying/spring/" + settings + ".properties",
                "ISSUER", realm.url().toString(),
                "CLIENT_SECRET", "relying-service"));
        return new SpringService(application.run());
    }

    /** The status of a request such as {@code PUT /projects/alpha}; an empty token is not sent. */
    int status(String request, String token) {
        String[] words = request.split(" ", 2);
        Map<String, String> headers = new HashMap<>();
        if (!token.isEmpty()) {
            headers.put("Authorization", "Bearer " + token);
        }
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return Http.send(words[0], URI.create("http://127.0.0.1:" + port + words[1]), headers, null)
                .status();
    }

    @Override
    public void close() {
        context.close();
    }
}
