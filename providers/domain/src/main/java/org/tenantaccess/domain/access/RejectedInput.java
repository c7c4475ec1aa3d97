package org.tenantaccess.domain.access;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** An input that breaks a rule: which field, why, and the values that the message names. Nothing was changed. */
public final class RejectedInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final Rejection rejection;
    private final List<String> parameters;

    public RejectedInput(String field, Rejection rejection, Object... parameters) {
        this(field, rejection, List.of(parameters).stream().map(String::valueOf).toList());
    }

    /** Numbers are told as they are, without the grouping that a language would give them. */
    private RejectedInput(String field, Rejection rejection, List<String> parameters) {
        super(field + ": " + new MessageFormat(rejection.pattern(), Locale.ROOT).format(parameters.toArray()));
        this.field = field;
        this.rejection = rejection;
        this.parameters = parameters;
    }

    /** The same, told of a field that stands below another, e.g. {@code assignments[3]}. */
    public RejectedInput under(String parent) {
        boolean told = field.equals(parent) || field.startsWith(parent + ".") || field.startsWith(parent + "[");
        return told ? this : new RejectedInput(parent + "." + field, rejection, parameters);
    }

    /** The same, told of another field: the one that a person filled in. */
    public RejectedInput of(String otherField) {
        return new RejectedInput(otherField, rejection, parameters);
    }

    /** The field of the input, dotted where it is nested, e.g. {@code subject.id}. */
    public String field() {
        return field;
    }

    public Rejection rejection() {
        return rejection;
    }

    public List<String> parameters() {
        return List.copyOf(parameters);
    }
}
