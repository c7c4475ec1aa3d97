package org.tenantaccess.keycloak.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The change sets of all releases, in order. */
record Changelog(List<Element> changeSets) {

    /** One column. */
    record Column(String type, boolean nullable, boolean primaryKey) {}

    static Changelog read() throws IOException, SAXException, ParserConfigurationException {
        Stream<Element> all = Stream.empty();
        for (String file : files()) {
            all = Stream.concat(all, elements(document(file), "changeSet"));
        }
        return new Changelog(all.toList());
    }

    /** The files that the root includes. */
    static List<String> files() throws IOException, SAXException, ParserConfigurationException {
        return elements(document(new TenantAccessEntities().getChangelogLocation()), "include")
                .map(include -> include.getAttribute("file"))
                .toList();
    }

    static Path folder() throws URISyntaxException {
        return Path.of(TenantAccessEntities.class
                        .getResource("/" + new TenantAccessEntities().getChangelogLocation())
                        .toURI())
                .getParent();
    }

    private static Element document(String file) throws IOException, SAXException, ParserConfigurationException {
        try (InputStream stream = Changelog.class.getResourceAsStream("/" + file)) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(stream)
                    .getDocumentElement();
        }
    }

    /** What a change set does. */
    static List<Element> changes(Element changeSet) {
        NodeList children = changeSet.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }

    Stream<Element> changes(String kind) {
        return changeSets.stream().flatMap(changeSet -> elements(changeSet, kind));
    }

    static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    /** Table → column → its definition. */
    Map<String, Map<String, Column>> tables() {
        Map<String, Map<String, Column>> tables = new LinkedHashMap<>();
        changes("createTable").forEach(table -> tables.put(table.getAttribute("tableName"), new LinkedHashMap<>()));
        Stream.concat(changes("createTable"), changes("addColumn")).forEach(change -> elements(change, "column")
                .forEach(column ->
                        tables.get(change.getAttribute("tableName")).put(column.getAttribute("name"), column(column))));
        return tables;
    }

    private static Column column(Element column) {
        List<Element> constraints = elements(column, "constraints").toList();
        return new Column(
                column.getAttribute("type"),
                constraints.stream()
                        .noneMatch(one -> one.getAttribute("nullable").equals("false")),
                constraints.stream()
                        .anyMatch(one -> one.getAttribute("primaryKey").equals("true")));
    }
}
