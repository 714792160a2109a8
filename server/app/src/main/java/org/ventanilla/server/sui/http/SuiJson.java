package org.ventanilla.server.sui.http;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.sui.BrokenRow;
import org.ventanilla.server.sui.Difference;
import org.ventanilla.server.sui.MakingSui.Preflight;
import org.ventanilla.server.sui.OtherChannels.Delivery;
import org.ventanilla.server.sui.Submissions.Submission;

/** {@code SuiPreflight} of openapi.yaml. */
record SuiJson(
        int rows,
        int broken,
        List<BrokenRow> told,
        List<Delivery> channels,
        boolean partial,
        @Nullable Submitted submitted) {

    /** @param different rows that would be another today; the first of them by radicado */
    record Submitted(
            Instant at, int rows, boolean partial, String sha256, int different, List<String> differentRadicados) {}

    static SuiJson of(Preflight seen) {
        var submitted = seen.submitted()
                .map(before -> submitted(before, seen.difference().orElseThrow()))
                .orElse(null);
        return new SuiJson(
                seen.file().rows(),
                seen.file().broken(),
                seen.file().told(),
                seen.channels(),
                seen.isPartial(),
                submitted);
    }

    private static Submitted submitted(Submission before, Difference now) {
        return new Submitted(
                before.at(),
                before.rows(),
                before.partial(),
                before.sha256(),
                now.rows(),
                List.copyOf(now.radicados()));
    }
}
