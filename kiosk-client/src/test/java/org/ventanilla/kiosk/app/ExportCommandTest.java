package org.ventanilla.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.seal.Carried;
import org.ventanilla.kiosk.device.Keys;

class ExportCommandTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void the_list_bears_the_kiosk_s_signature_and_nothing_that_could_be_read() throws Exception {
        UUID kiosk = UUID.randomUUID();
        String sealed = UUID.randomUUID() + "_" + UUID.randomUUID() + "_page.sealed";
        Files.writeString(folder.resolve("kiosk.id"), kiosk + "\n");
        Files.createDirectory(folder.resolve("spool"));
        Files.createDirectory(folder.resolve("usb"));
        Files.write(folder.resolve("spool").resolve(sealed), new byte[1_500]);

        assertEquals(0, run(folder));

        assertTrue(said().matches("(?s)Archivos sellados copiados a .*: 1 \\(2 kB\\)\\..*"), said());
        Path stick = folder.resolve("usb").resolve("ventanilla-" + kiosk);
        Carried list = Wire.read(Files.readString(stick.resolve(Carried.FILE)), Carried.class);
        assertEquals(sealed, list.parts().get(0).file());
        assertTrue(isSigned(list));
        assertTrue(Files.exists(stick.resolve(sealed)));
    }

    @Test
    void a_kiosk_that_was_never_enrolled_has_nothing_to_carry() {
        assertEquals(2, run(folder));
        assertTrue(said().contains("VENTANILLA_KIOSK_DATA"), said());
    }

    @Test
    void a_stick_that_is_not_there_is_not_made_on_the_disk_of_the_kiosk() throws Exception {
        Files.writeString(folder.resolve("kiosk.id"), UUID.randomUUID() + "\n");
        assertEquals(2, run(folder));
        assertTrue(said().contains("¿Está puesta la memoria?"), said());
        assertFalse(Files.exists(folder.resolve("usb")));
    }

    @Test
    void without_its_folder_it_says_what_is_missing() {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertEquals(2, ExportCommand.run("usb", name -> null, out, out));
        assertTrue(said().contains("VENTANILLA_KIOSK_DATA"));
    }

    @Test
    void without_a_place_to_copy_to_it_says_so_and_starts_no_kiosk() {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertEquals(2, ExportCommand.run("", name -> "data", out, out));
        assertTrue(said().contains("CARPETA"));
    }

    private boolean isSigned(Carried list) throws Exception {
        byte[] open = Base64.getDecoder().decode(Keys.in(folder).publicKey());
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(open)));
        check.update(Carried.signed(list.kiosk(), list.parts()));
        return check.verify(Base64.getDecoder().decode(list.signature()));
    }

    private int run(Path data) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return ExportCommand.run(
                folder.resolve("usb").toString(), Map.of("VENTANILLA_KIOSK_DATA", data.toString())::get, out, out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
