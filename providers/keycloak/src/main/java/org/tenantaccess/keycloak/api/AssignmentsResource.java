package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.keycloak.store.AssignmentFilter;
import org.tenantaccess.keycloak.store.AssignmentStore;
import org.tenantaccess.keycloak.store.StoredAssignment;

/** {@code assignments}: who holds which role, where. */
public final class AssignmentsResource {

    private final Call call;

    AssignmentsResource(Call call) {
        this.call = call;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<AssignmentRepresentation> list(
            @QueryParam("user") @Nullable String user,
            @QueryParam("group") @Nullable String group,
            @QueryParam("role") @Nullable String role,
            @QueryParam("scope") @Nullable String scope,
            @QueryParam("resource") @Nullable String resource,
            @QueryParam("first") @Nullable String first,
            @QueryParam("max") @Nullable String max) {
        call.authority().requireReadHoldings();
        return call.answer(() -> {
            AssignmentFilter filter = new AssignmentFilter(
                    subject(Parameters.text("user", user), Parameters.text("group", group)),
                    Parameters.text("role", role),
                    scope == null ? null : Parameters.scope(scope),
                    Parameters.resource(call.store().catalogue(), resource));
            return represent(call.store().assignments().list(filter, Parameters.page(first, max)));
        });
    }

    /** R18, R21, R24: {@code {"role", "subject": {"type", "id"}, "scope", "resources": [{"type", "id"}]}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        call.authority().requireAssign();
        return call.answer(() -> {
            AssignmentInput input = AssignmentInput.read(JsonBody.read(body, AssignmentInput.FIELDS), call);
            AssignmentStore.Added added =
                    call.store().assignments().add(input.role(), input.subject(), input.scope(), input.resources());
            auditCreated(added.created());
            List<AssignmentRepresentation> all = represent(added.all());
            return Response.created(all.size() == 1 ? call.below(all.get(0).id()) : call.here())
                    .entity(all)
                    .build();
        });
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        call.authority().requireAssign();
        return call.answer(() -> {
            AssignmentStore assignments = call.store().assignments();
            StoredAssignment assignment = assignments.find(id).orElseThrow(() -> Call.notFound("assignment"));
            assignments.remove(assignment);
            call.audit().deleted(Audit.ASSIGNMENT, AssignmentRepresentation.of(assignment, call.subjects()));
            return Response.noContent().build();
        });
    }

    private void auditCreated(List<StoredAssignment> created) {
        List<AssignmentRepresentation> after = represent(created);
        if (after.size() == 1) {
            call.audit().created(Audit.ASSIGNMENT, after.get(0).id(), after.get(0));
        } else if (!after.isEmpty()) {
            call.audit().created(Audit.ASSIGNMENT, after);
        }
    }

    private List<AssignmentRepresentation> represent(List<StoredAssignment> assignments) {
        return assignments.stream()
                .map(assignment -> AssignmentRepresentation.of(assignment, call.subjects()))
                .toList();
    }

    private static @Nullable Subject subject(@Nullable String user, @Nullable String group) {
        if (user != null && group != null) {
            throw new RejectedInput("group", Rejection.NOT_WITH, "user");
        }
        if (user != null) {
            return Subject.user(user);
        }
        return group == null ? null : Subject.group(group);
    }
}
