package org.tenantaccess.keycloak.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.Decision;
import org.tenantaccess.domain.access.Holding;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.Withheld;

/** A decision with its reasons, in a fixed order. */
record DecisionRepresentation(boolean decision, List<ReasonPart> because, List<WithheldPart> withheld) {

    /**
     * An assignment that confers the permission.
     *
     * @param via path of the group that the user is in
     * @param implied the permission that includes the one asked for (R8)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReasonPart(
            String role,
            SubjectPart subject,
            ScopeKind scope,
            @Nullable ResourcePart resource,
            @Nullable String via,
            @Nullable String implied) {}

    /**
     * An assignment that would confer the permission, but has no effect here.
     *
     * @param needs permissions that are missing (R9); empty where the role has no function on this type (R13)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WithheldPart(
            String role,
            SubjectPart subject,
            ScopeKind scope,
            @Nullable ResourcePart resource,
            @Nullable String via,
            List<String> needs,
            String message) {}

    static DecisionRepresentation of(Decision decision, Call call) {
        return new DecisionRepresentation(
                decision.allowed(),
                decision.because().stream()
                        .map(reason -> reason(reason.holding(), reason.implied(), call))
                        .sorted(Comparator.comparing(ReasonPart::toString))
                        .toList(),
                decision.withheld().stream()
                        .map(withheld -> withheld(withheld, call))
                        .sorted(Comparator.comparing(WithheldPart::toString))
                        .toList());
    }

    private static ReasonPart reason(Holding holding, @Nullable Permission implied, Call call) {
        return new ReasonPart(
                holding.assignment().role().key(),
                SubjectPart.of(holding.assignment().subject(), call.subjects()),
                holding.assignment().scope().kind(),
                ResourcePart.of(holding.assignment().scope()),
                holding.via(),
                implied == null ? null : implied.key());
    }

    private static WithheldPart withheld(Withheld withheld, Call call) {
        Holding holding = withheld.holding();
        return new WithheldPart(
                holding.assignment().role().key(),
                SubjectPart.of(holding.assignment().subject(), call.subjects()),
                holding.assignment().scope().kind(),
                ResourcePart.of(holding.assignment().scope()),
                holding.via(),
                withheld.needs().stream().map(Permission::key).toList(),
                NoEffect.message(withheld.needs(), call.language()));
    }
}
