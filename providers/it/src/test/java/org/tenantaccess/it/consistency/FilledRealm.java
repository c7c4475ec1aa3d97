package org.tenantaccess.it.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tenantaccess.it.actor.TestRealm;

/** A random realm on the server, with all its assignments. */
public final class FilledRealm implements AutoCloseable {

    private static final int BATCH = 500;

    private final RandomRealm data = new RandomRealm();
    private final TestRealm realm = TestRealm.fresh(data::addTo);
    private final Map<String, String> ids = new HashMap<>();

    /** Makes it. */
    public FilledRealm() {
        get("users?briefRepresentation=true&max=1000")
                .forEach(user ->
                        ids.put(user.path("username").asText(), user.path("id").asText()));
        data.groups()
                .forEach(path ->
                        ids.put(path, get("group-by-path" + path).path("id").asText()));
        int before = count();
        for (int from = 0; from < RandomRealm.ASSIGNMENTS; from += BATCH) {
            String add = data.assignments().subList(from, from + BATCH).stream()
                    .map(given -> given.json(ids.get(given.subject())))
                    .collect(Collectors.joining(","));
            realm.admin()
                    .send("PATCH", "tenant-access/assignments", ("{'add':[" + add + "]}").replace('\'', '"'))
                    .expect(200);
        }
        assertThat(count()).isEqualTo(before + RandomRealm.ASSIGNMENTS);
    }

    RandomRealm data() {
        return data;
    }

    public TestRealm realm() {
        return realm;
    }

    /** The id of a user by user name, or of a group by its path. */
    public Map<String, String> ids() {
        return ids;
    }

    private int count() {
        return get("tenant-access/assignments/count").path("count").asInt();
    }

    private JsonNode get(String path) {
        return realm.admin().get(path).expect(200).body();
    }

    @Override
    public void close() {
        realm.close();
    }
}
