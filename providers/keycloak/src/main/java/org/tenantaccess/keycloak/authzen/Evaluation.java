package org.tenantaccess.keycloak.authzen;

import org.tenantaccess.keycloak.input.JsonFields;

/** One question. */
public final class Evaluation implements Inquiry {

    private final Question question;

    private Evaluation(Question question) {
        this.question = question;
    }

    /** Yes or no. */
    public record Answer(boolean decision) {}

    public static Inquiry read(JsonFields request) {
        return new Evaluation(Question.read(request));
    }

    @Override
    public boolean isOnlyAbout(String userId) {
        return question.subject().equals(Entity.user(userId));
    }

    @Override
    public Object answer(DecisionPoint point) {
        return new Answer(point.decide(question));
    }
}
