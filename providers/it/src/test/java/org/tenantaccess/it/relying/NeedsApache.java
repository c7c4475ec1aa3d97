package org.tenantaccess.it.relying;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests where Apache is missing; on a build server, which installs it, this is a failure. */
final class NeedsApache implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        List<Path> missing =
                Apache.files().stream().filter(file -> !Files.exists(file)).toList();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("Apache is installed");
        }
        String reason = "no " + missing + "; apt-get install --no-install-recommends"
                + " apache2-bin libapache2-mod-auth-openidc libapache2-mod-auth-mellon openssl";
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError(reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
