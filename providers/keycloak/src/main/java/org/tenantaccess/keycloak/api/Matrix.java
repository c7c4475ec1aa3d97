package org.tenantaccess.keycloak.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.Resource;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.domain.authority.Reach;
import org.tenantaccess.keycloak.api.MatrixRepresentation.Cell;
import org.tenantaccess.keycloak.input.Words;
import org.tenantaccess.keycloak.membership.People;
import org.tenantaccess.keycloak.store.DirectoryFilter;
import org.tenantaccess.keycloak.store.Page;
import org.tenantaccess.keycloak.store.ResourceFilter;
import org.tenantaccess.keycloak.store.StoredAssignment;

/** Puts the matrix of a role together, with a number of statements that does not depend on its size. */
final class Matrix {

    private static final String RESOURCES = "resources";
    private static final String USERS = "users";

    private static final DirectoryFilter[] DIRECTORIES = {
        DirectoryFilter.ALL, DirectoryFilter.INTERNAL, DirectoryFilter.EXTERNAL, DirectoryFilter.GROUP
    };

    private final Call call;
    private final String role;
    private final Reach reach;
    private ResourceFilter resources;
    private DirectoryFilter directory = DirectoryFilter.ALL;
    private @Nullable String userSearch;
    private Page rows = Page.ALL;
    private Page columns = Page.ALL;

    /** R33: a Security Manager sees all resources here, a resource's manager the managed ones. */
    Matrix(Call call, String role) {
        this.call = call;
        this.role = call.store().roles().require(role).key();
        this.reach = call.authority().manages(call.actor());
        this.resources = new ResourceFilter(reach, null, null, null);
    }

    static boolean resourcesAreRows(@Nullable String rows) {
        return rows == null
                || Words.oneOf("rows", new String[] {RESOURCES, USERS}, word -> word, rows)
                        .equals(RESOURCES);
    }

    Matrix resources(@Nullable String type, @Nullable String category, @Nullable String search) {
        resources = new ResourceFilter(
                reach,
                Parameters.text("resourceType", type),
                Parameters.name("category", category),
                Parameters.text("resourceSearch", search));
        return this;
    }

    Matrix people(@Nullable String filter, @Nullable String search) {
        if (filter != null) {
            directory = Words.oneOf("directory", DIRECTORIES, DirectoryFilter::label, filter);
        }
        userSearch = Parameters.text("userSearch", search);
        return this;
    }

    Matrix rows(Page page) {
        rows = page;
        return this;
    }

    Matrix columns(Page page) {
        columns = page;
        return this;
    }

    MatrixRepresentation represent(boolean resourcesAreRows) {
        List<Resource> found = call.store().resources().list(resources, resourcesAreRows ? rows : columns);
        long resourceCount = call.store().resources().count(resources);
        People people = new People(call.session(), call.realm(), directory, userSearch);
        List<SubjectHeader> subjects = reach.isEmpty()
                ? List.of()
                : people.page(resourcesAreRows ? columns : rows).stream()
                        .map(SubjectHeader::of)
                        .toList();
        long subjectCount = reach.isEmpty() ? 0 : people.count();
        List<Cell> cells = cells(found, subjects);
        List<Cell> named =
                cells.stream().filter(cell -> cell.resource() != null).toList();
        List<Cell> global =
                cells.stream().filter(cell -> cell.resource() == null).toList();
        List<ResourceRepresentation> headers =
                found.stream().map(ResourceRepresentation::of).toList();
        return resourcesAreRows
                ? new MatrixRepresentation(role, headers, resourceCount, subjects, subjectCount, named, global)
                : new MatrixRepresentation(role, subjects, subjectCount, headers, resourceCount, named, global);
    }

    private List<Cell> cells(List<Resource> found, List<SubjectHeader> subjects) {
        return call
                .store()
                .assignments()
                .cells(
                        role,
                        subjects.stream().map(SubjectHeader::id).toList(),
                        found.stream().map(Resource::ref).toList())
                .stream()
                .filter(this::isVisible)
                .map(Matrix::cell)
                .toList();
    }

    /** R33: that somebody holds a role everywhere is for a Security Manager to see. */
    private boolean isVisible(StoredAssignment stored) {
        return reach.everything() || stored.assignment().scope() instanceof Scope.On;
    }

    private static Cell cell(StoredAssignment stored) {
        return new Cell(
                stored.id(),
                stored.assignment().subject().kind().label(),
                stored.assignment().subject().id(),
                ResourcePart.of(stored.assignment().scope()));
    }
}
