package org.ventanilla.kiosk.handin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequenceTest {
    @TempDir
    Path folder;

    @Test
    void a_program_that_was_started_again_goes_on_counting() throws Exception {
        assertEquals(1, new Sequence(folder).next());
        assertEquals(2, new Sequence(folder).next());
    }

    @Test
    void a_count_that_was_damaged_sends_nobody_home() throws Exception {
        new Sequence(folder).next();
        Files.writeString(folder.resolve("receipts"), "\0\0");
        assertEquals(1, new Sequence(folder).next());
        assertEquals(2, new Sequence(folder).next());
    }
}
