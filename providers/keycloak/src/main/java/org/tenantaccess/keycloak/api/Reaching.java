package org.tenantaccess.keycloak.api;

import java.util.Comparator;
import java.util.List;
import org.keycloak.models.UserModel;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.membership.Access;
import org.tenantaccess.keycloak.membership.StoredHoldings;
import org.tenantaccess.keycloak.membership.Subjects;
import org.tenantaccess.keycloak.store.Page;

/**
 * Everything that reaches a user, direct and through groups (R23), as far as the caller may see it: all of one's own and all
 * for a Security Manager, else what is on the resources whose access the caller manages (R33). One statement for the
 * assignments, however many there are.
 */
final class Reaching {

    private static final Comparator<StoredHoldings.Reaching> ORDER = Comparator.comparing(
                    (StoredHoldings.Reaching each) ->
                            each.stored().assignment().role().key())
            .thenComparing(each -> each.stored().assignment().scope().toString())
            .thenComparing(each -> each.stored().assignment().subject().toString());

    private final Call call;
    private final EffectiveAccess access;
    private final List<StoredHoldings.Reaching> visible;

    Reaching(Call call, UserModel user) {
        this.call = call;
        List<StoredHoldings.Reaching> all = new StoredHoldings(call.session(), call.realm(), user).reachingStored();
        this.access =
                Access.of(all.stream().map(StoredHoldings.Reaching::holding).toList());
        boolean everything = call.may(new Intent.SeeHoldingsOf(Subject.user(user.getId())));
        this.visible = all.stream()
                .filter(each -> everything
                        || call.may(new Intent.SeeAssignment(each.stored().assignment())))
                .sorted(ORDER)
                .toList();
    }

    List<ReachingRepresentation> page(Page page) {
        List<StoredHoldings.Reaching> shown =
                visible.stream().skip(page.first()).limit(page.max()).toList();
        Subjects subjects = call.subjects()
                .fetchNames(shown.stream()
                        .map(each -> each.stored().assignment().subject())
                        .toList());
        return shown.stream()
                .map(each -> ReachingRepresentation.of(
                        AssignmentRepresentation.of(each.stored(), subjects),
                        each.holding().via(),
                        access.effectOf(each.stored().assignment()),
                        call.language()))
                .toList();
    }

    Count count() {
        return new Count(visible.size());
    }
}
