package org.tenantaccess.domain.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.domain.access.ResourceRef;

/**
 * What a permission claim says about itself, so that it is never cut silently.
 *
 * @param only the resources to which a request narrowed it, as {@code type:id}; empty where it did not
 * @param endpoint where the whole answer is, if single resources were left out for size; else null
 * @param names display names of resources, for formats that tell them
 */
public record Remarks(List<String> only, @Nullable String endpoint, Map<ResourceRef, String> names) {

    /** Nothing to remark. */
    public static final Remarks NONE = new Remarks(List.of(), null, Map.of());

    public Remarks {
        only = only.stream().sorted().distinct().toList();
        names = Map.copyOf(names);
    }

    public static Remarks narrowedTo(List<String> only) {
        return new Remarks(only, null, Map.of());
    }

    public Remarks withNames(Map<ResourceRef, String> resourceNames) {
        return new Remarks(only, endpoint, resourceNames);
    }

    /** The claim was over its budget, and the whole answer is there. */
    public Remarks over(String wholeAnswer) {
        return new Remarks(only, wholeAnswer, names);
    }

    /** Whether a claim is issued for its remarks alone: a narrowed one tells so, lest it be taken for one that is not. */
    boolean isPresent() {
        return !only.isEmpty() || endpoint != null;
    }

    Optional<String> overage() {
        return Optional.ofNullable(endpoint);
    }

    /** Adds the remarks to a claim that is an object. */
    void addTo(Map<String, Object> claim) {
        if (!only.isEmpty()) {
            claim.put("only", only);
        }
        overage().ifPresent(whole -> {
            claim.put("overage", true);
            claim.put("endpoint", whole);
        });
    }
}
