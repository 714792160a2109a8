package org.ventanilla.server.intake;

import static org.ventanilla.contract.ProblemCode.CARRIED_PART_DAMAGED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.seal.Carried;
import org.ventanilla.server.access.Devices;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.upload.WritingWhole;

/**
 * Parts that somebody carried here on a USB stick become uploads of their kiosk, by the same offer, the same bytes and the same hash, and
 * are taken in as those are: a part that comes by both ways is one part. Any thread that may block.
 */
public final class TakingCarried {
    private static final Logger LOG = LoggerFactory.getLogger(TakingCarried.class);

    private final Devices devices;
    private final WritingWhole writing;
    private final TakingIn taking;
    private final Taken taken;

    public TakingCarried(Devices devices, WritingWhole writing, TakingIn taking, Taken taken) {
        this.devices = devices;
        this.writing = writing;
        this.taking = taking;
        this.taken = taken;
    }

    /**
     * What became of one file.
     *
     * @param name of the file; of the list when all of it is refused
     * @param refusal code of the problem; empty when it is here
     * @param before it had been here already
     */
    public record Told(String name, Optional<String> refusal, boolean before) {}

    /** Of the folder itself and of those right below it, each with its list. */
    public void take(Path folder, Consumer<Told> told) throws IOException {
        for (var each : withLists(folder)) {
            switch (CarriedParts.in(each, devices)) {
                case Result.Done<CarriedParts> done -> {
                    warn(done.value());
                    done.value().list().parts().forEach(part -> told.accept(taken(done.value(), part)));
                }
                case Result.Refused<CarriedParts> refused ->
                    told.accept(refused(each.resolve(Carried.FILE).toString(), refused.code()));
            }
        }
    }

    private static void warn(CarriedParts carried) {
        if (carried.revoked()) {
            LOG.atWarn()
                    .addKeyValue("kiosk", carried.kiosk())
                    .addKeyValue("parts", carried.list().parts().size())
                    .log("What was carried here is of a kiosk that was taken out: somebody should look at it");
        }
    }

    /** Where there is none it is said of the folder itself: somebody meant to bring something. */
    private static List<Path> withLists(Path folder) throws IOException {
        try (Stream<Path> below = Files.list(folder)) {
            var found = Stream.concat(
                            Stream.of(folder), below.filter(Files::isDirectory).sorted())
                    .filter(each -> Files.exists(each.resolve(Carried.FILE)))
                    .toList();
            return found.isEmpty() ? List.of(folder) : found;
        }
    }

    private Told taken(CarriedParts carried, Carried.Part part) {
        var before = taken.of(part.part()).isPresent();
        var whole = writing.write(
                carried.kiosk(), part.part(), part.bytes(), part.sha256(), carried.file(part), CARRIED_PART_DAMAGED);
        if (whole instanceof Result.Refused<Void> refused) {
            return refused(part.file(), refused.code());
        }
        taking.take(part.part());
        return new Told(part.file(), refusal(carried.kiosk(), part.part()), before);
    }

    private Optional<String> refusal(UUID kiosk, UUID part) {
        return taken.of(part).filter(outcome -> outcome.kiosk().equals(kiosk)).flatMap(Taken.Outcome::refusal);
    }

    private static Told refused(String name, ProblemCode code) {
        LOG.atWarn().addKeyValue("file", name).addKeyValue("code", code.code()).log("What was carried here is refused");
        return new Told(name, Optional.of(code.code()), false);
    }
}
