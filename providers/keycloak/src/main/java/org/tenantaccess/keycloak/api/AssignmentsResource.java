package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.store.AssignmentStore;
import org.tenantaccess.keycloak.store.StoredAssignment;

/** {@code assignments}: who holds which role, where. Lists show what the caller sees (R33). */
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
        return call.read(
                AssignmentQuery.intent(call),
                () -> represent(call.store()
                        .assignments()
                        .list(
                                new AssignmentQuery(user, group, role, scope, resource).filter(call),
                                Parameters.page(first, max))));
    }

    @GET
    @Path("count")
    @Produces(MediaType.APPLICATION_JSON)
    public Count count(
            @QueryParam("user") @Nullable String user,
            @QueryParam("group") @Nullable String group,
            @QueryParam("role") @Nullable String role,
            @QueryParam("scope") @Nullable String scope,
            @QueryParam("resource") @Nullable String resource) {
        return call.read(
                AssignmentQuery.intent(call),
                () -> new Count(call.store()
                        .assignments()
                        .count(new AssignmentQuery(user, group, role, scope, resource).filter(call))));
    }

    /** R18, R21, R24: {@code {"role", "subject": {"type", "id"}, "scope", "resources": [{"type", "id"}]}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        return call.write(new Intent.ChangeAssignments(), body, text -> {
            List<Assignment> wanted = AssignmentInput.read(JsonBody.read(text, AssignmentInput.FIELDS), call);
            audit(new AssignmentChanges(call).change(wanted, List.of()));
            List<AssignmentRepresentation> all =
                    represent(call.store().assignments().stored(wanted));
            return all.size() == 1 ? call.created(all, String.valueOf(all.get(0).id())) : call.created(all);
        });
    }

    /**
     * All or nothing: {@code {"add": […], "remove": [ids or assignments]}}, at most 500 of each. With the matrix' version in
     * {@code If-Match}, only if nothing was written since.
     */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response change(InputStream body) {
        return call.write(new Intent.ChangeAssignments(), body, text -> {
            long revision = call.store().revision();
            Versions.requireMatch(call, revision - 1);
            JsonFields fields = JsonBody.read(text, "add", "remove");
            AssignmentBatch batch = AssignmentBatch.read(fields, call);
            AssignmentChanges changes = new AssignmentChanges(call);
            AssignmentChanges.Change change = changes.plan(batch.add(), batch.remove());
            ChangeRepresentation done =
                    ChangeRepresentation.of(changes.apply(change), change.remove(), call.subjects());
            if (!change.isEmpty()) {
                call.audit().updated(Audit.ASSIGNMENT, done.removed(), done.added());
            }
            return Versions.tagged(done, revision);
        });
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public AssignmentRepresentation get(@PathParam("id") String id) {
        return call.read(new Intent.ReadDefinitions(), () -> {
            StoredAssignment assignment = find(id);
            call.require(new Intent.SeeAssignment(assignment.assignment()));
            return AssignmentRepresentation.of(assignment, call.subjects());
        });
    }

    /** R24: what is gone already is no error. */
    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        return call.write(new Intent.ChangeAssignments(), () -> {
            call.store().assignments().find(id).ifPresent(this::revoke);
            return Response.noContent().build();
        });
    }

    private void revoke(StoredAssignment assignment) {
        AssignmentRepresentation before = AssignmentRepresentation.of(assignment, call.subjects());
        new AssignmentChanges(call).change(List.of(), List.of(assignment));
        call.audit().deleted(Audit.ASSIGNMENT, before);
    }

    private void audit(List<StoredAssignment> created) {
        List<AssignmentRepresentation> after = represent(created);
        if (after.size() == 1) {
            call.audit().created(Audit.ASSIGNMENT, created.get(0).id(), after.get(0));
        } else if (!after.isEmpty()) {
            call.audit().created(Audit.ASSIGNMENT, after);
        }
    }

    private StoredAssignment find(String id) {
        AssignmentStore assignments = call.store().assignments();
        return assignments.find(id).orElseThrow(() -> call.notFound("assignment"));
    }

    private List<AssignmentRepresentation> represent(List<StoredAssignment> assignments) {
        return AssignmentRepresentation.all(assignments, call.subjects());
    }
}
