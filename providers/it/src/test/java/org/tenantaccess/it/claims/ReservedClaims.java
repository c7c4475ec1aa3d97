package org.tenantaccess.it.claims;

import java.util.List;

/** The claims that no mapper of ours may write, as the contract lists them: written out, not taken from the code. */
final class ReservedClaims {

    static final List<String> NAMES = List.of(
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
            "allowed-origins");

    private ReservedClaims() {}
}
