package org.tenantaccess.relying;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of a claim as Keycloak's mappers have it: members with dots between them, {@code \.} for a dot in one. */
record ClaimPath(String name, List<String> members) {

    private static final Pattern DOT = Pattern.compile("(?<!\\\\)\\.");

    static ClaimPath of(String name) {
        List<String> members = Stream.of(DOT.split(name, -1))
                .map(member -> member.replace("\\.", "."))
                .toList();
        if (members.contains("")) {
            throw new IllegalArgumentException("not the name of a claim: " + name);
        }
        return new ClaimPath(name, members);
    }

    /** The claim, if it is there. What lies on its way must be an object. */
    Optional<Piece> find(Map<String, ?> claims) {
        Optional<Piece> found = Optional.of(new Piece("claims", claims));
        for (String member : members) {
            found = found.flatMap(piece -> piece.member(member));
        }
        return found.map(piece -> new Piece(name, piece.value()));
    }
}
