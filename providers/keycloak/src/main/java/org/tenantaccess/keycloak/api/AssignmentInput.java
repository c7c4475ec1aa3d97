package org.tenantaccess.keycloak.api;

import java.util.List;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.keycloak.input.JsonFields;

/** One role for one subject at one scope, as the API takes it: {@code {"role", "subject", "scope", "resources"}}. */
final class AssignmentInput {

    static final String[] FIELDS = {"role", "subject", "scope", "resources"};

    private AssignmentInput() {}

    /** One assignment a resource (R21). */
    static List<Assignment> read(JsonFields fields, Call call) {
        return read(fields, call.store().roles().require(fields.text("role")), call);
    }

    /** The same for a role that is known already. */
    static List<Assignment> read(JsonFields fields, Role role, Call call) {
        JsonFields subject = fields.object("subject", "type", "id");
        Subject.Kind kind = subject.oneOf("type", Subject.Kind.values(), Subject.Kind::label);
        return read(fields, role, call.subjects().byId(kind, subject.text("id")), call);
    }

    /** The same for a role and a subject that are known already. */
    static List<Assignment> read(JsonFields fields, Role role, Subject subject, Call call) {
        Catalogue catalogue = call.store().catalogue();
        List<ResourceRef> resources = fields.objects("resources", "type", "id").stream()
                .map(resource -> resource.read(it -> catalogue.resource(it.text("type"), it.text("id"))))
                .toList();
        return Assignment.of(role, subject, fields.oneOf("scope", ScopeKind.values(), ScopeKind::name), resources);
    }
}
