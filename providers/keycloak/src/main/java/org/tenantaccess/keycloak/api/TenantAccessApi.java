package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.Path;
import java.util.function.Supplier;
import org.tenantaccess.keycloak.authzen.Configuration;

/** The root of the API on both mounts: one member a kind of thing. */
public final class TenantAccessApi {

    private final Supplier<Call> call;
    private final Members members;

    /**
     * The API.
     *
     * @param call asked once, when a member is reached
     * @param members those that differ between the mounts
     */
    TenantAccessApi(Supplier<Call> call, Members members) {
        this.call = call;
        this.members = members;
    }

    @Path("permissions")
    public PermissionsResource permissions() {
        return new PermissionsResource(call.get());
    }

    @Path("roles")
    public RolesResource roles() {
        return new RolesResource(call.get());
    }

    @Path("resources")
    public ResourcesResource resources() {
        return new ResourcesResource(call.get());
    }

    @Path("categories")
    public CategoriesResource categories() {
        return new CategoriesResource(call.get());
    }

    @Path("assignments")
    public AssignmentsResource assignments() {
        return new AssignmentsResource(call.get());
    }

    @Path("matrix")
    public MatrixResource matrix() {
        return new MatrixResource(call.get());
    }

    @Path("explain")
    public ExplainResource explain() {
        return new ExplainResource(call.get());
    }

    @Path("holders")
    public HoldersResource holders() {
        return new HoldersResource(call.get());
    }

    @Path("overview")
    public OverviewResource overview() {
        return new OverviewResource(call.get());
    }

    @Path("changes")
    public ChangesResource changes() {
        return new ChangesResource(call.get());
    }

    @Path("export")
    public ExportResource export() {
        return new ExportResource(call.get());
    }

    @Path("import")
    public ImportResource imports() {
        return new ImportResource(call.get());
    }

    @Path("openapi.json")
    public OpenApiResource openApi() {
        return new OpenApiResource();
    }

    @Path("users")
    public UsersResource users() {
        return new UsersResource(call.get());
    }

    @Path("groups")
    public GroupsResource groups() {
        return new GroupsResource(call.get());
    }

    @Path("access/v1")
    public AuthZenResource authZen() {
        return members.authZen();
    }

    @Path(".well-known/" + Configuration.NAME)
    public AuthZenConfigurationResource authZenConfiguration() {
        return members.authZenConfiguration();
    }

    @Path("me")
    public Object me() {
        return members.me();
    }
}
