package org.tenantaccess.relying;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** {@code create-resource}, {@code edit-resources:project:alpha}, {@code only:project:alpha}, {@code overage:endpoint}. */
final class FlatReader {

    private static final String ONLY = "only:";
    private static final String OVERAGE = "overage:";

    private final Map<Place, SortedSet<String>> held = new LinkedHashMap<>();
    private final SortedSet<String> global = new TreeSet<>();
    private final SortedSet<String> only = new TreeSet<>();
    private final GrantsBuilder grants;

    private FlatReader(Piece claim) {
        this.grants = new GrantsBuilder(claim);
    }

    static Grants read(Piece claim) {
        return new FlatReader(claim).readLines(claim);
    }

    private Grants readLines(Piece claim) {
        claim.texts();
        claim.elements().forEach(this::readLine);
        grants.putGlobal(claim, global);
        held.forEach((place, permissions) -> grants.put(place, claim, permissions));
        if (!only.isEmpty()) {
            grants.narrow(claim, only);
        }
        return grants.build();
    }

    private void readLine(Piece line) {
        String text = line.text();
        int colon = text.indexOf(':');
        if (text.startsWith(ONLY)) {
            only.add(text.substring(ONLY.length()));
        } else if (text.startsWith(OVERAGE)) {
            grants.leaveOut(new Piece(line.path(), text.substring(OVERAGE.length())));
        } else if (colon < 0) {
            global.add(line.permission());
        } else {
            Place place = Place.of(new Piece(line.path(), text.substring(colon + 1)));
            held.computeIfAbsent(place, p -> new TreeSet<>())
                    .add(new Piece(line.path(), text.substring(0, colon)).permission());
        }
    }
}
