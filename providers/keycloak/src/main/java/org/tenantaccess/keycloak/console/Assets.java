package org.tenantaccess.keycloak.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.keycloak.util.JsonSerialization;

/**
 * The files that the page loads first, as Vite's manifest names them; paths are relative to the manifest's folder.
 *
 * @param script where the console begins
 * @param modules what the script imports at once
 * @param styles the styles of all of these
 */
record Assets(String script, List<String> modules, List<String> styles) {

    private static final String MANIFEST = "/theme-resources/resources/tenant-access/.vite/manifest.json";

    /** Those of this jar; none where it was built without the console. */
    static Optional<Assets> shipped() {
        try (InputStream manifest = Assets.class.getResourceAsStream(MANIFEST)) {
            return manifest == null ? Optional.empty() : Optional.of(read(manifest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Assets read(InputStream json) throws IOException {
        JsonNode manifest = JsonSerialization.mapper.readTree(json);
        JsonNode entry = StreamSupport.stream(manifest.spliterator(), false)
                .filter(chunk -> chunk.path("isEntry").asBoolean())
                .findFirst()
                .orElseThrow(() -> new IOException("No entry in " + MANIFEST));
        List<JsonNode> imported = new ArrayList<>();
        collect(manifest, entry, new HashSet<>(), imported);
        Set<String> styles = new LinkedHashSet<>();
        // What is imported comes first, so that the entry's own styles win.
        imported.forEach(chunk -> styles.addAll(texts(chunk.path("css"))));
        styles.addAll(texts(entry.path("css")));
        return new Assets(
                entry.path("file").asText(),
                imported.stream().map(chunk -> chunk.path("file").asText()).toList(),
                List.copyOf(styles));
    }

    /** What a chunk imports, and what that imports before it; chunks may need each other, or the entry. */
    private static void collect(JsonNode manifest, JsonNode chunk, Set<String> seen, List<JsonNode> imported) {
        for (String name : texts(chunk.path("imports"))) {
            JsonNode next = manifest.path(name);
            if (!next.path("isEntry").asBoolean() && seen.add(name)) {
                collect(manifest, next, seen, imported);
                imported.add(next);
            }
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
