package org.ventanilla.kiosk.visit;

import java.time.Duration;
import java.util.UUID;

/** What must happen if nothing else happens first. An alarm names what it is about, so one that rings too late finds nothing. */
public sealed interface Alarm {

    Duration after();

    /** The page asks «¿Sigue ahí?» much earlier; this one is for a page that died with somebody's phone number in the program. */
    record NobodyAsks(int touched) implements Alarm {
        @Override
        public Duration after() {
            return Duration.ofMinutes(10);
        }
    }

    record PaperShown(UUID page) implements Alarm {
        @Override
        public Duration after() {
            return Duration.ofSeconds(2);
        }
    }

    record NotAnswered(UUID session) implements Alarm {
        @Override
        public Duration after() {
            return Duration.ofSeconds(60);
        }
    }

    /** The link has been gone since the {@code loss}th time that it went. */
    record StillNoLink(int loss, Duration after) implements Alarm {}

    /** Long enough to write the code down, and to see it arrive. */
    record ReceiptRead(UUID session) implements Alarm {
        @Override
        public Duration after() {
            return Duration.ofMinutes(10);
        }
    }

    record GoodbyeOver(UUID session) implements Alarm {
        @Override
        public Duration after() {
            return Duration.ofSeconds(15);
        }
    }
}
