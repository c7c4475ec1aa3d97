package org.tenantaccess.domain.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenantaccess.domain.access.AccessResolver;
import org.tenantaccess.domain.access.Assignment;
import org.tenantaccess.domain.access.BuiltIn;
import org.tenantaccess.domain.access.Catalogue;
import org.tenantaccess.domain.access.Holding;
import org.tenantaccess.domain.access.Permission;
import org.tenantaccess.domain.access.ResourceRef;
import org.tenantaccess.domain.access.Role;
import org.tenantaccess.domain.access.Scope;
import org.tenantaccess.domain.access.Subject;

/**
 * Who acts in these tests: Ann with one permission, for every permission at every scope; with none, and with those of a
 * Security Manager.
 */
final class Cast {

    static final Subject ANN = Subject.user("ann");
    static final Subject BOB = Subject.user("bob");
    /** Ann is in the second one, and so in the first. */
    static final Subject STAFF = Subject.group("staff");

    static final Subject EDITORS = Subject.group("editors");
    static final Subject OTHERS = Subject.group("others");

    static final String NOBODY = "nobody";
    static final String SECURITY_MANAGER = "security-manager";

    /** For every permission there is a role of the same name that holds nothing else and works on every type. */
    static final Catalogue CATALOGUE = Catalogue.from(withSingles(BuiltIn.json()));

    static final ResourceRef ALPHA = CATALOGUE.resource("project", "alpha");
    static final ResourceRef BETA = CATALOGUE.resource("project", "beta");
    static final ResourceRef HANDBOOK = CATALOGUE.resource("document", "handbook");

    static final Authority AUTHORITY = new Authority(CATALOGUE);

    /** By what they hold: {@code read-resources} everywhere, {@code read-resources project:alpha} only there. */
    static final Map<String, Actor.Holder> HOLDERS = holders();

    private Cast() {}

    /** Who may, and by which rule. */
    static Map<String, String> allowed(Intent intent) {
        return rulings(intent, Ruling::allowed);
    }

    /** The rules by which the others may not. */
    static Collection<String> denying(Intent intent) {
        return rulings(intent, ruling -> !ruling.allowed()).values();
    }

    /** What {@link #allowed} answers where one rule allows all of these. */
    static Map<String, String> by(String rule, String... holders) {
        return Arrays.stream(holders).collect(Collectors.toMap(holder -> holder, holder -> rule));
    }

    /** Ann holds this. */
    static Actor.Holder ann(Assignment... held) {
        List<Holding> holdings = Arrays.stream(held)
                .map(assignment -> assignment.subject().kind() == Subject.Kind.USER
                        ? Holding.direct(assignment)
                        : Holding.through("/staff/editors", assignment))
                .toList();
        return new Actor.Holder(ANN, Set.of(ANN, STAFF, EDITORS), new AccessResolver(CATALOGUE).resolve(holdings));
    }

    static Assignment everywhere(Subject subject, String role) {
        return new Assignment(role(role), subject, Scope.GLOBAL);
    }

    static Assignment on(ResourceRef resource, Subject subject, String role) {
        return new Assignment(role(role), subject, Scope.on(resource));
    }

    static Role role(String key) {
        return CATALOGUE.predefinedRole(key).orElseThrow();
    }

    private static Map<String, String> rulings(Intent intent, Predicate<Ruling> which) {
        Map<String, String> rules = new TreeMap<>();
        HOLDERS.forEach((name, holder) -> {
            Ruling ruling = AUTHORITY.rule(holder, intent);
            if (which.test(ruling)) {
                rules.put(name, ruling.rule());
            }
        });
        return rules;
    }

    private static Map<String, Actor.Holder> holders() {
        Map<String, Actor.Holder> holders = new LinkedHashMap<>();
        holders.put(NOBODY, ann());
        holders.put(SECURITY_MANAGER, ann(everywhere(ANN, SECURITY_MANAGER)));
        for (Permission permission : CATALOGUE.permissions()) {
            String key = permission.key();
            holders.put(key, ann(everywhere(ANN, "only-" + key)));
            if (!permission.isGlobalOnly()) {
                Stream.of(ALPHA, BETA, HANDBOOK)
                        .forEach(resource ->
                                holders.put(key + " " + resource, ann(on(resource, EDITORS, "only-" + key))));
            }
        }
        return holders;
    }

    private static Map<String, Object> withSingles(Map<String, Object> json) {
        List<Object> roles = new ArrayList<>((List<?>) json.get("roles"));
        BuiltIn.CATALOGUE.permissions().forEach(permission -> roles.add(single(permission)));
        json.put("roles", roles);
        return json;
    }

    private static Map<String, Object> single(Permission permission) {
        return Map.of(
                "key",
                "only-" + permission.key(),
                "name",
                "Only " + permission.name(),
                "description",
                "",
                "permissions",
                List.of(permission.key()),
                "assignableScopes",
                permission.isGlobalOnly() ? List.of("GLOBAL") : List.of("GLOBAL", "CUSTOM"),
                "worksOn",
                List.of("project", "document"));
    }
}
