package org.ventanilla.kiosk.scan.pdf;

import java.nio.charset.StandardCharsets;

/** The label by which a PDF claims to be PDF/A-2b. Written out because it never changes, and nothing personal is in it. */
final class Xmp {
    static final byte[] PDF_A_2B = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>""".getBytes(StandardCharsets.UTF_8);

    private Xmp() {}
}
