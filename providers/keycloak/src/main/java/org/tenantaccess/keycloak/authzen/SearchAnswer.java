package org.tenantaccess.keycloak.authzen;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One page of what a search found.
 *
 * @param results subjects, resources or actions
 */
public record SearchAnswer(PageInfo page, List<?> results) {

    /**
     * Where the page stands.
     *
     * @param nextToken empty on the last page
     * @param count results on this page
     * @param total results on all pages
     */
    public record PageInfo(@JsonProperty("next_token") String nextToken, int count, long total) {}

    static SearchAnswer of(PageRequest request, List<?> shown, long total) {
        return new SearchAnswer(new PageInfo(request.next(shown.size(), total), shown.size(), total), shown);
    }

    /** The wanted page of all results. */
    static SearchAnswer ofAll(PageRequest request, List<?> all) {
        List<?> shown = all.stream()
                .skip(request.page().first())
                .limit(request.page().max())
                .toList();
        return of(request, shown, all.size());
    }
}
