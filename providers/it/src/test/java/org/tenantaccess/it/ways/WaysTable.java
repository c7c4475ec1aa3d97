package org.tenantaccess.it.ways;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The matrix as a table in Markdown: what {@link GrantsIT} asserts, cell by cell. */
final class WaysTable {

    private final Map<String, Integer> notes = new LinkedHashMap<>();

    /** The table and its notes. */
    static String render() {
        WaysTable table = new WaysTable();
        String rows = Arrays.stream(Grant.values()).map(table::row).collect(Collectors.joining());
        String head = Arrays.stream(Outlet.values())
                .map(Outlet::label)
                .collect(Collectors.joining(" | ", "| grant | ", " |\n"));
        return head + "|---|" + "---|".repeat(Outlet.values().length) + "\n" + rows + "\n" + table.footnotes();
    }

    private String row(Grant grant) {
        return Arrays.stream(Outlet.values())
                .map(outlet -> cell(grant, outlet))
                .collect(Collectors.joining(" | ", "| " + grant.label() + " | ", " |\n"));
    }

    private String cell(Grant grant, Outlet outlet) {
        return grant.lacks(outlet)
                .map(reason -> "– (" + notes.computeIfAbsent(reason, unknown -> notes.size() + 1) + ")")
                .orElse(Arrays.stream(Shape.values()).map(Shape::label).collect(Collectors.joining(", ")));
    }

    private String footnotes() {
        return notes.entrySet().stream()
                .map(note -> note.getValue() + ". " + note.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
