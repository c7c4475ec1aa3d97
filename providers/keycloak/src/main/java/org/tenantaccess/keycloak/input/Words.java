package org.tenantaccess.keycloak.input;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.Rejection;

/** Fields and parameters that take one of a few words. */
public final class Words {

    private Words() {}

    /** The value for which a word stands, compared with case. */
    public static <T> T oneOf(String field, T[] values, Function<T, String> word, String wanted) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new RejectedInput(
                        field,
                        Rejection.NOT_ONE_OF,
                        Arrays.stream(values).map(word).collect(Collectors.joining(", "))));
    }
}
