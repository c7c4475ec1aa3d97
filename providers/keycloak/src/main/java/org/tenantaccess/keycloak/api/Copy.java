package org.tenantaccess.keycloak.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.membership.Subjects;
import org.tenantaccess.keycloak.store.AssignmentFilter;
import org.tenantaccess.keycloak.store.Page;
import org.tenantaccess.keycloak.store.StoredAssignment;

/** R28: gives others the assignments of one user, its own ones, not those of its groups. The source stays as it is. */
final class Copy {

    private static final int MAX_TARGETS = 100;

    private final Call call;
    private final Subjects subjects;
    private final Subject source;

    Copy(Call call, Subject source) {
        this.call = call;
        this.subjects = call.subjects();
        this.source = source;
    }

    /** Whether the target keeps what it has beside what it receives. */
    private enum Mode {
        ADD,
        REPLACE
    }

    List<CopyRepresentation> run(JsonFields fields) {
        Mode mode = fields.has("mode")
                ? fields.oneOf("mode", Mode.values(), value -> value.name().toLowerCase(Locale.ROOT))
                : Mode.ADD;
        boolean dryRun = fields.flag("dryRun");
        List<CopyRepresentation> results = new ArrayList<>();
        for (Subject target : targets(fields)) {
            results.add(copyTo(target, mode, fields, dryRun));
        }
        if (!dryRun && results.stream().anyMatch(Copy::changed)) {
            call.audit().action(Audit.ASSIGNMENT, null, results);
        }
        return results;
    }

    private CopyRepresentation copyTo(Subject target, Mode mode, JsonFields fields, boolean dryRun) {
        call.require(new Intent.SeeHoldingsOf(target));
        List<Assignment> wanted = new ArrayList<>();
        held(source)
                .forEach(stored -> wanted.add(new Assignment(
                        stored.assignment().role(), target, stored.assignment().scope())));
        fields.objects("extra", "role", "scope", "resources")
                .forEach(extra -> wanted.addAll(
                        AssignmentInput.read(extra, call.store().roles().require(extra.text("role")), target, call)));
        List<StoredAssignment> replaced = mode == Mode.REPLACE ? notWanted(target, wanted) : List.of();
        AssignmentChanges changes = new AssignmentChanges(call);
        AssignmentChanges.Change change = changes.plan(wanted, replaced);
        List<AssignmentRepresentation> added = dryRun
                ? change.add().stream()
                        .map(assignment -> AssignmentRepresentation.planned(assignment, subjects))
                        .toList()
                : AssignmentRepresentation.all(changes.apply(change), subjects);
        return new CopyRepresentation(
                SubjectPart.of(target, subjects), added, AssignmentRepresentation.all(change.remove(), subjects));
    }

    /** Only what really goes needs the right to revoke. */
    private List<StoredAssignment> notWanted(Subject target, List<Assignment> wanted) {
        return held(target).stream()
                .filter(stored -> !wanted.contains(stored.assignment()))
                .toList();
    }

    private List<StoredAssignment> held(Subject subject) {
        return call.store().assignments().list(AssignmentFilter.NONE.ofSubject(subject), Page.ALL);
    }

    private List<Subject> targets(JsonFields fields) {
        List<String> ids = fields.texts("to");
        if (ids.isEmpty()) {
            throw new RejectedInput("to", Rejection.MISSING);
        }
        if (ids.size() > MAX_TARGETS) {
            throw new RejectedInput("to", Rejection.TOO_MANY, MAX_TARGETS);
        }
        return new LinkedHashSet<>(ids).stream().map(this::target).toList();
    }

    private Subject target(String id) {
        if (id.equals(source.id())) {
            throw new RejectedInput("to", Rejection.NOT_ITSELF);
        }
        return Subject.user(subjects.user(id)
                .orElseThrow(() -> new RejectedInput("to", Rejection.UNKNOWN_USER, id))
                .getId());
    }

    private static boolean changed(CopyRepresentation result) {
        return !result.added().isEmpty() || !result.removed().isEmpty();
    }
}
