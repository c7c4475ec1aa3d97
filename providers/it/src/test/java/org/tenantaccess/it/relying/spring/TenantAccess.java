package org.tenantaccess.it.relying.spring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;
import org.springframework.stereotype.Component;

/** Reads {@code tenant_roles} and {@code permissions} (nested). What is missing or of another form gives nothing. */
@Component("access")
public class TenantAccess {

    /** For {@code @PreAuthorize("@access.can('edit-resources', 'project', #id)")}. */
    public boolean can(String permission, String type, String id) {
        Map<?, ?> ofType = object(object(permissions().get("resources")).get(type));
        return list(ofType.containsKey(id) ? ofType.get(id) : ofType.get("*")).contains(permission);
    }

    /** For {@code @PreAuthorize("@access.can('create-resource')")}: a permission that names no resource. */
    public boolean can(String permission) {
        return list(permissions().get("global")).contains(permission);
    }

    /** Tenant roles as authorities, for {@code hasRole("tenant-admin")}. */
    public static List<GrantedAuthority> authorities(Map<String, Object> claims) {
        return list(claims.get("tenant_roles")).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    private static Map<?, ?> permissions() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof AbstractOAuth2TokenAuthenticationToken<?> token
                ? object(token.getTokenAttributes().get("permissions"))
                : Map.of();
    }

    private static Map<?, ?> object(Object claim) {
        return claim instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Collection<?> list(Object claim) {
        return claim instanceof Collection<?> list ? list : List.of();
    }
}
