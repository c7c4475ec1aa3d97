package org.tenantaccess.keycloak.compat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.keycloak.representations.AccessToken;
import org.keycloak.services.cors.Cors;

/**
 * Restricts an answer to the web origins of a token's client. The method for it refuses other origins from 26.7 on, and
 * has another name since.
 */
public final class CrossOrigin {

    private static final List<String> NAMES = List.of("checkAllowedOrigins", "allowedOrigins");
    private static final Method RESTRICT = find();

    private CrossOrigin() {}

    public static Cors restrictedTo(AccessToken token) {
        try {
            return (Cors) RESTRICT.invoke(Cors.builder(), token);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refusal ? refusal : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method find() {
        return Arrays.stream(Cors.class.getMethods())
                .filter(method -> NAMES.contains(method.getName()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {AccessToken.class}))
                .findFirst()
                .orElseThrow();
    }
}
