package org.tenantaccess.keycloak.authzen;

import java.util.ArrayList;
import java.util.List;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;
import org.tenantaccess.keycloak.input.JsonFields;

/** Several questions in one request. */
public final class Evaluations implements Inquiry {

    /** Greatest number of questions. */
    public static final int MAX = 100;

    private static final String FIELD = "evaluations";

    private final List<Question> questions;
    private final Semantic semantic;

    private Evaluations(List<Question> questions, Semantic semantic) {
        this.questions = questions;
        this.semantic = semantic;
    }

    /** The answers, in the order of the questions. */
    public record Answer(List<Evaluation.Answer> evaluations) {}

    /** Without a question in the list, the request is one itself. */
    public static Inquiry read(JsonFields request) {
        Semantic semantic = Semantic.read(request);
        List<JsonFields> elements = request.objects(FIELD, JsonFields.ANY);
        if (elements.isEmpty()) {
            return Evaluation.read(request);
        }
        if (elements.size() > MAX) {
            throw new RejectedInput(FIELD, Rejection.TOO_MANY, MAX);
        }
        Question.requireSound(request);
        return new Evaluations(
                elements.stream()
                        .map(element -> Question.read(element, request))
                        .toList(),
                semantic);
    }

    @Override
    public boolean isOnlyAbout(String userId) {
        return questions.stream().allMatch(question -> question.subject().equals(Entity.user(userId)));
    }

    @Override
    public Object answer(DecisionPoint point) {
        List<Evaluation.Answer> answers = new ArrayList<>();
        for (Question question : questions) {
            boolean decision = point.decide(question);
            answers.add(new Evaluation.Answer(decision));
            if (semantic.endsWith(decision)) {
                break;
            }
        }
        return new Answer(answers);
    }
}
