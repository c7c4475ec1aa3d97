package org.tenantaccess.it.demo;

import java.net.URI;

/**
 * A command line that fetches an access token and shows what it carries, with nothing but {@code
 * curl} and the standard tools. The payload is base64url without padding, which {@code base64 -d}
 * does not read everywhere: hence {@code tr} and {@code awk}.
 */
record TokenCommand(URI server, String realm) {
    String text() {
        return """
        U=creator; curl -s -d client_id=twcc -d grant_type=password -d scope=openid \\
          -d username=$U -d password=$U \\
          %s/realms/%s/protocol/openid-connect/token \\
          | sed 's/.*"access_token":"[^.]*\\.\\([^.]*\\)\\..*/\\1/' | tr '_-' '/+' \\
          | awk '{while(length($0)%%4)$0=$0"=";print}' | base64 -d; echo""".formatted(server, realm);
    }
}
