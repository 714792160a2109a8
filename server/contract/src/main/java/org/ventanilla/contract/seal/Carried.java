package org.ventanilla.contract.seal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The list that lies beside sealed parts which are carried by hand, on a USB stick: whose they are, and what each must be. No word of what
 * is in them. It is written last, so that a stick that was pulled out early has none.
 *
 * @param signature of the kiosk's key (Ed25519, base64) over {@link #signed}: what a bearer is on the link
 */
public record Carried(UUID kiosk, List<Part> parts, String signature) {
    /** Its name in the folder. */
    public static final String FILE = "partes.json";

    private static final String MEANING = "ventanilla-carried-parts:";

    /**
     * @param file its name in the same folder
     * @param sha256 of the sealed file, lower-case hexadecimal
     */
    public record Part(String file, UUID part, long bytes, String sha256) {}

    /** With a prefix of its own, so that the signature can mean nothing else. */
    public static byte[] signed(UUID kiosk, List<Part> parts) {
        return parts.stream()
                .map(part -> String.join(" ", part.file(), part.part().toString(), part.bytes() + "", part.sha256()))
                .collect(Collectors.joining("\n", MEANING + kiosk + "\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
