package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.function.Function;
import org.tenantaccess.keycloak.authzen.ActionSearch;
import org.tenantaccess.keycloak.authzen.DecisionPoint;
import org.tenantaccess.keycloak.authzen.Evaluation;
import org.tenantaccess.keycloak.authzen.Evaluations;
import org.tenantaccess.keycloak.authzen.Inquiry;
import org.tenantaccess.keycloak.authzen.ResourceSearch;
import org.tenantaccess.keycloak.authzen.SubjectSearch;
import org.tenantaccess.keycloak.input.JsonFields;

/** {@code access/v1}: OpenID AuthZEN Authorization API 1.0. As it demands, fields that it does not know are ignored. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AuthZenResource {

    private final Call call;
    private final Inquirer inquirer;

    AuthZenResource(Call call, Inquirer inquirer) {
        this.call = call;
        this.inquirer = inquirer;
    }

    @POST
    @Path("evaluation")
    public Object evaluation(InputStream body) {
        return answer(
                body,
                text -> Evaluation.read(
                        JsonBody.read(text, "subject", "action", "resource", "context", JsonFields.ANY)));
    }

    @POST
    @Path("evaluations")
    public Object evaluations(InputStream body) {
        return answer(
                body,
                text -> Evaluations.read(JsonBody.read(
                        text, "subject", "action", "resource", "context", "evaluations", "options", JsonFields.ANY)));
    }

    @POST
    @Path("search/subject")
    public Object searchSubject(InputStream body) {
        return answer(
                body,
                text -> SubjectSearch.read(
                        JsonBody.read(text, "subject", "action", "resource", "context", "page", JsonFields.ANY)));
    }

    @POST
    @Path("search/resource")
    public Object searchResource(InputStream body) {
        return answer(
                body,
                text -> ResourceSearch.read(
                        JsonBody.read(text, "subject", "action", "resource", "context", "page", JsonFields.ANY)));
    }

    @POST
    @Path("search/action")
    public Object searchAction(InputStream body) {
        return answer(
                body,
                text -> ActionSearch.read(
                        JsonBody.read(text, "subject", "resource", "context", "page", JsonFields.ANY)));
    }

    private Object answer(InputStream body, Function<String, Inquiry> read) {
        String text = JsonBody.text(call, body, JsonBody.LIMIT);
        return call.answer(() -> {
            Inquiry inquiry = read.apply(text);
            if (!inquirer.mayAsk(inquiry)) {
                throw call.errors().forbidden(Inquirer.ROLE);
            }
            return inquiry.answer(new DecisionPoint(call.session(), call.realm()));
        });
    }
}
