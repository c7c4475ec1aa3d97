package org.tenantaccess.keycloak.mapper;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.http.HttpRequest;
import org.tenantaccess.domain.access.RejectedInput;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.claim.ClaimName;
import org.tenantaccess.keycloak.store.BuiltInCatalogue;

/**
 * The resources to which a request narrows the claim: by {@code scope=resource:type:id}, by the parameter
 * {@code resource_filter=type:id}, or by presenting a token that is narrowed already. It never widens: a word that names
 * no resource leaves none.
 *
 * @param words the resources as they were asked for, {@code type:id}
 */
record Narrowing(List<String> words) {

    static final Narrowing NONE = new Narrowing(List.of());

    private static final String SCOPE = "resource:";
    private static final String PARAMETER = "resource_filter";
    private static final int MAX_WORDS = 100;
    private static final int MAX_LENGTH = 200;

    /** Names no resource. */
    private static final String NOTHING = "-";

    /** A token that is narrowed stays so: what else the request says neither adds to it nor replaces it. */
    static Narrowing of(ClaimRequest request, ClaimName claim) {
        HttpRequest http = request.session().getContext().getHttpRequest();
        List<String> presented =
                http == null ? List.of() : PresentedToken.of(http).narrowedTo(claim);
        if (!presented.isEmpty()) {
            return new Narrowing(bounded(presented));
        }
        List<String> words = new ArrayList<>();
        request.scopes().stream()
                .filter(scope -> scope.startsWith(SCOPE))
                .forEach(scope -> words.add(scope.substring(SCOPE.length())));
        if (http != null) {
            words.addAll(parameters(http));
        }
        return new Narrowing(bounded(words));
    }

    /** What was asked for never disappears wholly, since that would widen. */
    private static List<String> bounded(List<String> words) {
        List<String> bounded = words.stream()
                .filter(word -> !word.isBlank()
                        && word.length() <= MAX_LENGTH
                        && word.chars().noneMatch(Character::isISOControl))
                .sorted()
                .distinct()
                .limit(MAX_WORDS)
                .toList();
        return bounded.isEmpty() && !words.isEmpty() ? List.of(NOTHING) : bounded;
    }

    boolean isPresent() {
        return !words.isEmpty();
    }

    Set<ResourceRef> resources() {
        Set<ResourceRef> resources = new TreeSet<>();
        for (String word : words) {
            int colon = word.indexOf(':');
            if (colon > 0) {
                add(word.substring(0, colon), word.substring(colon + 1), resources);
            }
        }
        return resources;
    }

    private static void add(String type, String id, Set<ResourceRef> resources) {
        try {
            resources.add(BuiltInCatalogue.get().resource(type, id));
        } catch (RejectedInput e) {
            // No resource is named so, so that nothing is held on it.
        }
    }

    private static List<String> parameters(HttpRequest http) {
        MultivaluedMap<String, String> form = http.getDecodedFormParameters();
        List<String> values = form == null ? null : form.get(PARAMETER);
        return values == null ? List.of() : values;
    }
}
