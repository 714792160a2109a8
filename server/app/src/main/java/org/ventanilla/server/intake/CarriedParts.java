package org.ventanilla.server.intake;

import static org.ventanilla.contract.ProblemCode.CARRIED_LIST_MALFORMED;
import static org.ventanilla.contract.ProblemCode.KIOSK_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.SIGNATURE_WRONG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.seal.Carried;
import org.ventanilla.server.access.Device;
import org.ventanilla.server.access.Devices;
import org.ventanilla.server.platform.Result;

/**
 * A folder that came by hand, believed as far as its list bears the signature of a kiosk of ours. Also of one that was taken back, or
 * enrolled anew since: what people handed in before must not be lost with it, and a person looks at it.
 *
 * @param revoked its kiosk was taken back
 */
record CarriedParts(Path folder, Carried list, boolean revoked) {
    private static final long LONGEST_LIST = 8 << 20;
    /** A name and no path. */
    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}_([0-9a-f-]{36})_[a-z]{1,20}\\.sealed");

    static Result<CarriedParts> in(Path folder, Devices devices) {
        return read(folder.resolve(Carried.FILE))
                .then(list -> devices.of(list.kiosk())
                        .map(device -> signed(folder, list, device, devices))
                        .orElse(Result.refused(KIOSK_UNKNOWN)));
    }

    private static Result<CarriedParts> signed(Path folder, Carried list, Device device, Devices devices) {
        var words = Carried.signed(list.kiosk(), list.parts());
        return devices.keysEver(list.kiosk()).stream().anyMatch(key -> key.signed(words, list.signature()))
                ? Result.done(new CarriedParts(folder, list, device.state() == Device.State.REVOKED))
                : Result.refused(SIGNATURE_WRONG);
    }

    private static Result<Carried> read(Path file) {
        try {
            if (Files.size(file) > LONGEST_LIST) {
                return Result.refused(CARRIED_LIST_MALFORMED);
            }
            var list = Wire.read(Files.readString(file), Carried.class);
            return list.parts().stream().allMatch(CarriedParts::isNamedWell)
                    ? Result.done(list)
                    : Result.refused(CARRIED_LIST_MALFORMED);
        } catch (IOException | Wire.MalformedMessage e) {
            return Result.refused(CARRIED_LIST_MALFORMED);
        }
    }

    private static boolean isNamedWell(Carried.Part part) {
        var name = NAME.matcher(part.file());
        return name.matches()
                && name.group(1).equals(part.part().toString())
                && part.bytes() > 0
                && part.sha256().matches("[0-9a-f]{64}");
    }

    UUID kiosk() {
        return list.kiosk();
    }

    Path file(Carried.Part part) {
        return folder.resolve(part.file());
    }
}
