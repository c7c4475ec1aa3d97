package org.tenantaccess.domain.authority;

/**
 * Whether an actor may do what it intends.
 *
 * @param rule the rule that decides, e.g. {@code R26}
 */
public record Ruling(boolean allowed, String rule) {

    static Ruling of(boolean allowed, String rule) {
        return new Ruling(allowed, rule);
    }
}
