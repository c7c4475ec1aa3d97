package org.tenantaccess.keycloak.authzen;

import java.util.Locale;
import org.tenantaccess.keycloak.input.JsonFields;

/** After which decision the rest of several questions is left unanswered. */
enum Semantic {
    EXECUTE_ALL,
    DENY_ON_FIRST_DENY,
    PERMIT_ON_FIRST_PERMIT;

    private static final String OPTION = "evaluations_semantic";

    static Semantic read(JsonFields request) {
        if (!request.has("options")) {
            return EXECUTE_ALL;
        }
        JsonFields options = request.object("options", JsonFields.ANY);
        return options.has(OPTION) ? options.oneOf(OPTION, values(), Semantic::word) : EXECUTE_ALL;
    }

    boolean endsWith(boolean decision) {
        return switch (this) {
            case EXECUTE_ALL -> false;
            case DENY_ON_FIRST_DENY -> !decision;
            case PERMIT_ON_FIRST_PERMIT -> decision;
        };
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
