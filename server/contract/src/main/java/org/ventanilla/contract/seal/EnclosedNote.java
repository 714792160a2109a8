package org.ventanilla.contract.seal;

import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.regex.Pattern;

/** What lies inside the seal when a part is what somebody said, for want of a link to say it over. */
@SuppressWarnings("ArrayRecordComponent")
public record EnclosedNote(Label label, byte[] content) {
    public static final String PART = "note";
    public static final int LONGEST_SECONDS = 180;
    public static final int LARGEST_BYTES = 8 << 20;

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
                    && seconds <= LONGEST_SECONDS
                    && number > 0;
        }
    }

    /** A kind of sound or film that a browser records. */
    public static boolean isRecorded(String mediaType) {
        return RECORDED.matcher(mediaType).matches();
    }

    public byte[] packed() {
        return Packed.of(label, content);
    }

    /** @throws GeneralSecurityException when it is no note with its label, or longer than a note may be */
    public static EnclosedNote unpacked(byte[] packed) throws GeneralSecurityException {
        Packed read = Packed.read(packed);
        EnclosedNote note = new EnclosedNote(read.label(Label.class), read.content());
        if (!note.label.isANote() || note.content.length > LARGEST_BYTES) {
            throw new GeneralSecurityException("no note");
        }
        return note;
    }
}
