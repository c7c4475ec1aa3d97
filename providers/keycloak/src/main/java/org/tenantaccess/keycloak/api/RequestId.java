package org.tenantaccess.keycloak.api;

import java.util.List;
import java.util.regex.Pattern;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakSession;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;

/** {@code X-Request-ID}: what a caller names its request, and finds in the answer, whichever that is. */
final class RequestId {

    static final String HEADER = "X-Request-ID";
    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]{1,255}");

    private RequestId() {}

    /** Refuses one that cannot be told as it was sent. */
    static void echo(KeycloakSession session) {
        HttpRequest request = session.getContext().getHttpRequest();
        List<String> ids = request.getHttpHeaders().getRequestHeader(HEADER);
        if (ids == null || ids.isEmpty()) {
            return;
        }
        if (ids.size() > 1 || !PRINTABLE.matcher(ids.get(0)).matches()) {
            throw new Errors(Language.of(request.getHttpHeaders()))
                    .of(new RejectedInput(HEADER, Rejection.WRONG_TYPE, "1 to 255 printable ASCII characters"));
        }
        session.getContext().getHttpResponse().setHeader(HEADER, ids.get(0));
    }
}
