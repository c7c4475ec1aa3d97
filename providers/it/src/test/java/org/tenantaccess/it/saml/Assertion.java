package org.tenantaccess.it.saml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The assertion of a response as the service provider receives it. */
record Assertion(Document response) {

    private static final String NAMESPACE = "urn:oasis:names:tc:SAML:2.0:assertion";

    /** One attribute. */
    record Attribute(String name, String nameFormat, String friendlyName, List<String> values) {}

    /** Reads the field {@code SAMLResponse}. */
    static Assertion of(String samlResponse) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            byte[] xml = Base64.getMimeDecoder().decode(samlResponse);
            return new Assertion(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    String subject() {
        return response.getElementsByTagNameNS(NAMESPACE, "NameID").item(0).getTextContent();
    }

    /** The values of an attribute; empty if it is absent. */
    List<String> values(String name) {
        return attribute(name).map(Attribute::values).orElse(List.of());
    }

    Optional<Attribute> attribute(String name) {
        return elements(response.getElementsByTagNameNS(NAMESPACE, "Attribute")).stream()
                .map(Assertion::attribute)
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    private static Attribute attribute(Element element) {
        List<String> values = elements(element.getElementsByTagNameNS(NAMESPACE, "AttributeValue")).stream()
                .map(Element::getTextContent)
                .toList();
        return new Attribute(
                element.getAttribute("Name"),
                element.getAttribute("NameFormat"),
                element.getAttribute("FriendlyName"),
                values);
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
