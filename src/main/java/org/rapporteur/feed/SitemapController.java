package org.rapporteur.feed;

import org.rapporteur.site.RapporteurProperties;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The sitemap (sitemaps.org 0.9) and the note to robots (RFC 9309). */
@Controller
class SitemapController {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final MediaType XML =
            new MediaType("application", "xml", StandardCharsets.UTF_8);

    private final SitemapCatalogue catalogue;
    private final String base;

    SitemapController(SitemapCatalogue catalogue, RapporteurProperties settings) {
        this.catalogue = catalogue;
        this.base = settings.baseUrl().toString();
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() throws XMLStreamException {
        return ResponseEntity.ok().contentType(XML).body(written());
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        String note =
                """
                User-agent: *
                Disallow: /admin
                Disallow: /sign-in
                Disallow: /setup

                Sitemap: %s/sitemap.xml
                """
                        .formatted(base);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(note);
    }

    private String written() throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        for (SitemapCatalogue.Address address : catalogue.addresses()) {
            write(address, xml);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private void write(SitemapCatalogue.Address address, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement("url");
        write("loc", base + address.path(), xml);
        if (address.changedAt() != null) {
            write("lastmod", address.changedAt().toString(), xml);
        }
        xml.writeEndElement();
    }

    private static void write(String element, String text, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
