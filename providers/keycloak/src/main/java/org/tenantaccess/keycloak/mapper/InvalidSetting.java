package org.tenantaccess.keycloak.mapper;

import java.util.List;

/** A setting that cannot be used. Refused when it is saved; where it got in by another way, nothing is issued. */
final class InvalidSetting extends RuntimeException {

    /** What an error says beside the translated message of its problem. */
    static final String SUMMARY = "Invalid mapper setting";

    private static final long serialVersionUID = 1L;

    private final SettingProblem problem;
    private final List<String> parameters;

    InvalidSetting(SettingProblem problem, Object... parameters) {
        super(problem.key());
        this.problem = problem;
        this.parameters = List.of(parameters).stream().map(String::valueOf).toList();
    }

    SettingProblem problem() {
        return problem;
    }

    Object[] parameters() {
        return parameters.toArray();
    }
}
