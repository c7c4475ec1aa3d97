package org.tenantaccess.it.relying.spring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;
import org.springframework.security.web.SecurityFilterChain;

/** Asks Keycloak about every token (introspection): a revoked permission is gone with the next request. */
@Configuration
@EnableMethodSecurity
public class OpaqueSecurity {

    @Bean
    SecurityFilterChain api(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/admin/**")
                        .hasRole("tenant-admin")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server ->
                        server.opaqueToken(opaque -> opaque.authenticationConverter(OpaqueSecurity::authentication)))
                .build();
    }

    private static BearerTokenAuthentication authentication(String token, OAuth2AuthenticatedPrincipal principal) {
        return new BearerTokenAuthentication(
                principal,
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, token, null, null),
                TenantAccess.authorities(principal.getAttributes()));
    }
}
