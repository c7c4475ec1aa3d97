package org.tenantaccess.domain.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a claim: one or more members with dots between them, a dot inside a member escaped by a backslash, as in
 * Keycloak's own mappers. A name that is, or lies under, a claim with a meaning of its own is refused: a
 * mapper must not forge who somebody is, for whom a token is, or what roles it carries.
 */
public final class ClaimName {

    /** Keycloak's own name for a permission token's permissions; only what has that shape may use it. */
    public static final ClaimName AUTHORIZATION = new ClaimName("authorization");

    /** Claims of RFC 7519, OpenID Connect, OAuth 2.0 and Keycloak itself. */
    static final Set<String> RESERVED = Set.of(
            "iss",
            "sub",
            "aud",
            "exp",
            "nbf",
            "iat",
            "jti",
            "typ",
            "azp",
            "sid",
            "acr",
            "amr",
            "auth_time",
            "nonce",
            "scope",
            "scp",
            "client_id",
            "realm_access",
            "resource_access",
            "authorization",
            "organization",
            "cnf",
            "act",
            "may_act",
            "allowed-origins",
            "at_hash",
            "c_hash",
            "s_hash",
            "session_state",
            "trusted-certs",
            "active",
            "username",
            "token_type",
            "preferred_username",
            "email",
            "email_verified",
            "name",
            "given_name",
            "family_name",
            "middle_name",
            "nickname",
            "profile",
            "picture",
            "website",
            "gender",
            "birthdate",
            "zoneinfo",
            "locale",
            "phone_number",
            "phone_number_verified",
            "address",
            "updated_at",
            "claims_locales");

    private static final int MAX = 255;
    private static final Pattern DOT = Pattern.compile("(?<!\\\\)\\.");
    private static final Pattern MEMBER = Pattern.compile("(?:[^\\s\\p{Cc}\\p{Cf}\\p{Z}\\\\]|\\\\\\.)+");

    private final String value;

    private ClaimName(String value) {
        this.value = value;
    }

    /**
     * A name, which may have blanks around it.
     *
     * @throws InvalidClaimName says why it is refused
     */
    public static ClaimName of(String name) {
        String value = name.strip();
        if (value.isEmpty()) {
            throw new InvalidClaimName(InvalidClaimName.Reason.EMPTY, value);
        }
        if (value.length() > MAX
                || !members(value).stream()
                        .allMatch(member -> MEMBER.matcher(member).matches())) {
            throw new InvalidClaimName(InvalidClaimName.Reason.MALFORMED, value);
        }
        if (isReserved(value)) {
            throw new InvalidClaimName(InvalidClaimName.Reason.RESERVED, value);
        }
        return new ClaimName(value);
    }

    /** Whether a name is, or lies under, a claim with a meaning of its own. */
    public static boolean isReserved(String name) {
        return RESERVED.contains(first(name.strip()));
    }

    public String value() {
        return value;
    }

    private static List<String> members(String path) {
        return List.of(DOT.split(path, -1));
    }

    private static String first(String path) {
        return members(path).get(0).replace("\\.", ".");
    }
}
