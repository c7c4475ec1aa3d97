package org.tenantaccess.keycloak.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the matrix of one role.
 *
 * @param rows resources or subjects, as asked for; columns are the others
 * @param rowCount how many rows there are on all pages
 * @param cells the assignments inside this page; an absent cell is an empty box
 * @param global subjects of this page that hold the role at scope {@code GLOBAL}
 */
record MatrixRepresentation(
        String role,
        List<?> rows,
        long rowCount,
        List<?> columns,
        long columnCount,
        List<Cell> cells,
        List<Cell> global) {

    /** A box that is ticked; its resource is absent at scope {@code GLOBAL}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cell(
            String assignment,
            String subjectType,
            String subject,
            @Nullable ResourcePart resource) {}
}
