package org.tenantaccess.it.relying.spring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/** Reads the token itself: no call to Keycloak, and a revoked permission holds until the token expires. */
@Configuration
@EnableMethodSecurity
public class JwtSecurity {

    @Bean
    SecurityFilterChain api(HttpSecurity http) {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(jwt -> TenantAccess.authorities(jwt.getClaims()));
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/admin/**")
                        .hasRole("tenant-admin")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(converter)))
                .build();
    }
}
