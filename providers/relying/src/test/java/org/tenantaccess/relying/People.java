package org.tenantaccess.relying;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tenantaccess.domain.access.AccessResolver;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.EffectiveAccess;
import org.tenantaccess.domain.access.Holding;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.domain.access.ScopeKind;
import org.tenantaccess.domain.access.Subject;

/** What people hold, merged by the resolver that the mappers use. */
final class People {

    static final Catalogue CATALOGUE = catalogue();

    /** The last two are in no assignment. */
    static final List<ResourceRef> RESOURCES = List.of(
            CATALOGUE.resource("project", "alpha"),
            CATALOGUE.resource("document", "alpha"),
            CATALOGUE.resource("project", "document:alpha"),
            CATALOGUE.resource("document", "a.b~c@d+e"),
            CATALOGUE.resource("project", ":"),
            CATALOGUE.resource("project", "future"),
            CATALOGUE.resource("document", "future"));

    private static final List<ResourceRef> NAMED = RESOURCES.subList(0, 5);

    private People() {}

    static Arbitrary<EffectiveAccess> access() {
        return holding().list().ofMaxSize(8).map(held -> new AccessResolver(CATALOGUE).resolve(held));
    }

    private static Arbitrary<Holding> holding() {
        return Arbitraries.oneOf(Arbitraries.of(CATALOGUE.predefinedRoles()), custom())
                .flatMap(People::scopes);
    }

    private static Arbitrary<Holding> scopes(Role role) {
        Arbitrary<Scope> global = Arbitraries.just(Scope.GLOBAL);
        Arbitrary<Scope> one = Arbitraries.of(NAMED).map(Scope::on);
        Arbitrary<Scope> scope =
                role.assignableScopes().contains(ScopeKind.CUSTOM) ? Arbitraries.oneOf(global, one, one) : global;
        return scope.map(where -> Holding.direct(new Assignment(role, Subject.user("ann"), where)));
    }

    private static Arbitrary<Role> custom() {
        Arbitrary<Set<String>> permissions = Arbitraries.of(CATALOGUE.permissions().stream()
                        .filter(permission -> !permission.isGlobalOnly())
                        .toList())
                .map(permission -> permission.key())
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.of("c1", "c2"), permissions)
                .as((key, held) -> CATALOGUE.customRole(key, new DisplayName(key), "", held));
    }

    /** With the switch of R18 on, so that single resources and whole types differ more. */
    private static Catalogue catalogue() {
        try (InputStream json = Catalogue.class.getResourceAsStream(Catalogue.BUILT_IN)) {
            Map<String, Object> catalogue = new ObjectMapper().readValue(json, new TypeReference<>() {});
            catalogue.put(
                    "customRoles",
                    Map.of("assignableScopes", List.of("GLOBAL", "CUSTOM"), "worksOn", List.of("project")));
            return Catalogue.from(catalogue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
