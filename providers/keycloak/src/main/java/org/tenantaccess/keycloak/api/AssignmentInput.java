package org.tenantaccess.keycloak.api;

import java.util.List;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.keycloak.input.JsonFields;

/** One role for one subject at one scope, as the API takes it. */
record AssignmentInput(Role role, Subject subject, ScopeKind scope, List<ResourceRef> resources) {

    static final String[] FIELDS = {"role", "subject", "scope", "resources"};

    static AssignmentInput read(JsonFields fields, Call call) {
        Catalogue catalogue = call.store().catalogue();
        Role role = call.store().roles().require(fields.text("role"));
        ScopeKind scope = fields.oneOf("scope", ScopeKind.values(), ScopeKind::name);
        JsonFields subject = fields.object("subject", "type", "id");
        Subject.Kind kind = subject.oneOf("type", Subject.Kind.values(), Subject.Kind::label);
        return new AssignmentInput(
                role,
                call.subjects().byId(kind, subject.text("id")),
                scope,
                fields.objects("resources", "type", "id").stream()
                        .map(resource -> resource.read(it -> catalogue.resource(it.text("type"), it.text("id"))))
                        .toList());
    }
}
