package org.tenantaccess.relying;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a claim together, whatever its format is. Nothing is said twice, and nothing contradicts what else is said. */
final class GrantsBuilder {

    private static final Set<String> WEB = Set.of("http", "https");

    private final Piece claim;
    private final Map<Place, Held> named = new HashMap<>();
    private final Map<String, Held> untyped = new HashMap<>();
    private @Nullable Held global;
    private @Nullable Only only;
    private @Nullable URI endpoint;

    GrantsBuilder(Piece claim) {
        this.claim = claim;
    }

    /** Members that several formats have. */
    void readCommon() {
        claim.member("global").ifPresent(list -> putGlobal(list, list.permissions()));
        claim.member("only").ifPresent(list -> narrow(list, list.words()));
        if (claim.member("overage").isPresent()) {
            requireTrue(claim.needed("overage"));
            leaveOut(claim.needed("endpoint"));
        } else if (claim.member("endpoint").isPresent()) {
            throw claim.malformed("has no overage");
        }
    }

    void putGlobal(Piece at, Set<String> permissions) {
        requireFirst(at, global == null);
        global = Held.exactly(permissions);
    }

    void put(Place place, Piece at, Set<String> permissions) {
        requireFirst(at, named.put(place, Held.exactly(permissions)) == null);
    }

    void putUntyped(Piece id, Set<String> permissions) {
        requireFirst(id, untyped.put(id.id(), Held.exactly(permissions)) == null);
    }

    /** Narrowing to nothing at all is told by a word that names no resource, never by an empty list. */
    void narrow(Piece at, Set<String> words) {
        requireFirst(at, only == null);
        if (words.isEmpty()) {
            throw at.malformed("is empty");
        }
        only = new Only(true, words);
    }

    void leaveOut(Piece whole) {
        requireFirst(whole, endpoint == null);
        endpoint = address(whole);
    }

    Grants build() {
        Only left = only == null ? Only.ALL : only;
        if (untyped.keySet().stream().anyMatch(this::isNamed)) {
            throw claim.malformed("has a resource with and without its type");
        }
        if (left.narrows()) {
            tellTypes(left);
        }
        return new Grants(global == null ? Held.NOTHING : global, named, untyped, left, endpoint);
    }

    /** A narrowed claim has nothing else, and tells in another place of which type its resources are. */
    private void tellTypes(Only left) {
        for (String id : Set.copyOf(untyped.keySet())) {
            List<String> types = left.typesOf(id).toList();
            if (types.size() == 1) {
                named.put(new Place(types.get(0), id), untyped.remove(id));
            }
        }
        if (!named.keySet().stream().allMatch(left::leaves)
                || !untyped.keySet().stream().allMatch(left::leavesId)) {
            throw claim.malformed("has a resource to which it is not narrowed");
        }
    }

    private boolean isNamed(String id) {
        return named.keySet().stream().anyMatch(place -> place.id().equals(id));
    }

    private static void requireFirst(Piece at, boolean first) {
        if (!first) {
            throw at.malformed("is said twice");
        }
    }

    private static void requireTrue(Piece overage) {
        if (!Boolean.TRUE.equals(overage.value())) {
            throw overage.malformed("is not true");
        }
    }

    /** A token is sent there. */
    private static URI address(Piece written) {
        try {
            URI address = new URI(written.text());
            if (WEB.contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw written.malformed("is not an address");
        }
        throw written.malformed("is not an address of the web");
    }
}
