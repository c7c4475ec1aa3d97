package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.authority.Intent;
import org.tenantaccess.keycloak.input.JsonFields;
import org.tenantaccess.keycloak.input.Words;
import org.tenantaccess.keycloak.transfer.DocumentImport;

/** {@code import}: what {@code export} answers; {@code mode=add|replace}, {@code dryRun=true|false}. All or nothing. */
public final class ImportResource {

    /** Greatest size of a document in bytes. */
    static final int LIMIT = 8 * 1024 * 1024;

    private static final String ADD = "add";
    private static final String REPLACE = "replace";

    private final Call call;

    ImportResource(Call call) {
        this.call = call;
    }

    /**
     * It may do anything, so that it needs the right to everything. Whoever lacks it is refused before the body is read,
     * which may be a large one.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public DocumentImport.Result run(
            @QueryParam("mode") @Nullable String mode,
            @QueryParam("dryRun") @Nullable String dryRun,
            InputStream body) {
        call.require(new Intent.Import());
        return call.write(new Intent.Import(), body, LIMIT, text -> {
            boolean replace = Words.oneOf("mode", new String[] {ADD, REPLACE}, word -> word, mode == null ? ADD : mode)
                    .equals(REPLACE);
            boolean dry = Boolean.parseBoolean(Words.oneOf(
                    "dryRun", new String[] {"true", "false"}, word -> word, dryRun == null ? "false" : dryRun));
            JsonFields document = DocumentImport.read(text);
            DocumentImport.Result result = new DocumentImport(call.session(), call.realm(), replace).run(document);
            if (dry) {
                call.session().getTransactionManager().setRollbackOnly();
            } else if (result.changesAnything()) {
                call.audit().action(Audit.ASSIGNMENT, null, result);
            }
            return result;
        });
    }
}
