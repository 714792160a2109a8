package org.ventanilla.kiosk.spool;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * A real folder on a disk that keeps its promises and not one more: when the power fails, bytes that were not forced may be there in
 * part, and names that were not settled may have gone back.
 */
final class FailingDisk extends Disk {
    private final Mains mains;
    private final Random chance;
    private final Map<Path, Long> unforced = new HashMap<>();
    private final Deque<Runnable> unsettled = new ArrayDeque<>();

    FailingDisk(Mains mains, Random chance) {
        this.mains = mains;
        this.chance = chance;
    }

    @Override
    void write(Path file, Content content) throws IOException {
        mains.step("write");
        unforced.put(file, 0L);
        super.write(
                file,
                out -> content.writeTo(new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        write(new byte[] {(byte) b}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        mains.step("write on");
                        out.write(bytes, from, length);
                    }
                }));
    }

    @Override
    void force(Path file) throws IOException {
        mains.step("force");
        super.force(file);
        unforced.remove(file);
        mains.step("forced");
    }

    @Override
    void rename(Path from, Path to) throws IOException {
        mains.step("rename");
        byte[] before = Files.exists(to) ? Files.readAllBytes(to) : null;
        super.rename(from, to);
        unsettled.push(() -> undoRename(from, to, before));
        mains.step("renamed");
    }

    @Override
    void delete(Path file) throws IOException {
        mains.step("delete");
        if (Files.exists(file)) {
            byte[] before = Files.readAllBytes(file);
            super.delete(file);
            unsettled.push(() -> write(file, before));
        }
        mains.step("deleted");
    }

    @Override
    void settle(Path folder) throws IOException {
        mains.step("settle");
        unsettled.clear();
        mains.step("settled");
    }

    /** What the next start finds. The last changes of names are the first that are undone; how many is chance. */
    void lose() throws IOException {
        for (int undone = chance.nextInt(unsettled.size() + 1); undone > 0; undone--) {
            unsettled.pop().run();
        }
        for (Path file : unforced.keySet()) {
            if (Files.exists(file)) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(chance.nextLong(channel.size() + 1));
                }
            }
        }
    }

    private static void undoRename(Path from, Path to, byte @org.jspecify.annotations.Nullable [] before) {
        try {
            Files.move(to, from, StandardCopyOption.REPLACE_EXISTING);
            if (before != null) {
                Files.write(to, before);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
