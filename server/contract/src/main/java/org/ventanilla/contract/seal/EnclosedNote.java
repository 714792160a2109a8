package org.ventanilla.contract.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.regex.Pattern;

/** What lies inside the seal when a part is what somebody said, for want of a link to say it over. */
@SuppressWarnings("ArrayRecordComponent")
public record EnclosedNote(Label label, byte[] content) {
    public static final String PART = "note";
    public static final int LONGEST_SECONDS = 180;
    public static final int LARGEST_BYTES = 8 << 20;
    /** A film costs a kiosk's link as much as all her papers together: at most a minute and a half of it, and a minute is one megabyte. */
    public static final int LONGEST_FILM_SECONDS = 90;

    public static final int LARGEST_FILM_BYTES = 1_500_000;

    /** How a file of WebM begins, of Ogg, and, after its length, of MP4. */
    private static final int EBML = 0x1A45DFA3;

    private static final int OGG = 0x4F676753;
    private static final int FTYP = 0x66747970;

    private static final Pattern RECORDED =
            Pattern.compile("(audio/(webm|ogg|mp4)|video/webm)(; ?codecs=[a-z0-9.,\"]+)?");

    /**
     * @param part always {@link #PART}
     * @param mediaType as the browser's recorder says it, with its codecs
     * @param seconds that it lasts, by the recorder's clock
     * @param number of the note within its attention, from 1
     */
    public record Label(UUID session, UUID note, String part, String mediaType, int seconds, int number) {

        public Label(UUID session, UUID note, String mediaType, int seconds, int number) {
            this(session, note, PART, mediaType, seconds, number);
        }

        private boolean isANote() {
            return part.equals(PART)
                    && isRecorded(mediaType)
                    && seconds >= 0
                    && seconds <= longest(mediaType)
                    && number > 0;
        }
    }

    /** A kind of sound or film that a browser records. */
    public static boolean isRecorded(String mediaType) {
        return RECORDED.matcher(mediaType).matches();
    }

    /** With a picture of who speaks. */
    public static boolean isFilm(String mediaType) {
        return mediaType.startsWith("video/");
    }

    /** In seconds. */
    public static int longest(String mediaType) {
        return isFilm(mediaType) ? LONGEST_FILM_SECONDS : LONGEST_SECONDS;
    }

    /** In bytes. */
    public static int largest(String mediaType) {
        return isFilm(mediaType) ? LARGEST_FILM_BYTES : LARGEST_BYTES;
    }

    /** Whether it begins as a file of this kind does. */
    public static boolean begins(String mediaType, byte[] content) {
        if (content.length < 2 * Integer.BYTES) {
            return false;
        }
        ByteBuffer head = ByteBuffer.wrap(content);
        return switch (mediaType.replaceAll("^[a-z]+/|;.*$", "")) {
            case "webm" -> head.getInt() == EBML;
            case "ogg" -> head.getInt() == OGG;
            default -> head.getInt(Integer.BYTES) == FTYP;
        };
    }

    private boolean isRecording() {
        return content.length <= largest(label.mediaType) && begins(label.mediaType, content);
    }

    public byte[] packed() {
        return Packed.of(label, content);
    }

    /** @throws GeneralSecurityException when it is no note with its label, or longer than a note may be, or of another kind than it says */
    public static EnclosedNote unpacked(byte[] packed) throws GeneralSecurityException {
        Packed read = Packed.read(packed);
        EnclosedNote note = new EnclosedNote(read.label(Label.class), read.content());
        if (!note.label.isANote() || !note.isRecording()) {
            throw new GeneralSecurityException("no note");
        }
        return note;
    }
}
