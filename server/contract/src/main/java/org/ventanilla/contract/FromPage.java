package org.ventanilla.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message of the kiosk's own pages to its program, on loopback. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(FromPage.PageHello.class),
    @JsonSubTypes.Type(FromPage.PageDevices.class),
    @JsonSubTypes.Type(FromPage.PageOpenDay.class),
    @JsonSubTypes.Type(FromPage.PagePhone.class),
    @JsonSubTypes.Type(FromPage.PageService.class),
    @JsonSubTypes.Type(FromPage.PageConsent.class),
    @JsonSubTypes.Type(FromPage.PageStep.class),
    @JsonSubTypes.Type(FromPage.PageCorners.class),
    @JsonSubTypes.Type(FromPage.PageResolved.class),
    @JsonSubTypes.Type(FromPage.PageAnswer.class),
    @JsonSubTypes.Type(FromPage.PageChat.class),
    @JsonSubTypes.Type(FromPage.PageMatter.class),
    @JsonSubTypes.Type(FromPage.PageSignal.class),
    @JsonSubTypes.Type(FromPage.PagePointer.class),
    @JsonSubTypes.Type(FromPage.PagePrint.class),
    @JsonSubTypes.Type(FromPage.PagePrintAct.class),
    @JsonSubTypes.Type(FromPage.PageHears.class),
    @JsonSubTypes.Type(FromPage.PageCallStats.class)
})
public sealed interface FromPage {

    enum Face {
        CUSTOMER,
        OPERATOR
    }

    enum Step {
        closeDay,
        startAttention,
        begin,
        back,
        cancel,
        hangUp,
        finish,
        callOperator,
        operatorCame,
        openPaper,
        capture,
        acceptPaper,
        retakePaper,
        turnPaper,
        mendCorners,
        leaveCorners,
        closePaper,
        halvesPaper,
        wholePaper,
        goOn,
        handIn,
        talk
    }

    enum PrintPaper {
        @JsonProperty("a4")
        A4,
        @JsonProperty("80mm")
        MM80
    }

    @JsonTypeName("hello")
    record PageHello(String bearer, Face face) implements FromPage {}

    @JsonTypeName("devices")
    record PageDevices(Words.DeviceState camera, Words.DeviceState microphone) implements FromPage {}

    @JsonTypeName("openDay")
    record PageOpenDay(UUID id, String pin) implements FromPage {}

    @JsonTypeName("phone")
    record PagePhone(UUID id, String phone) implements FromPage {}

    @JsonTypeName("service")
    record PageService(UUID id, Words.Service service) implements FromPage {}

    @JsonTypeName("consent")
    record PageConsent(UUID id, boolean image) implements FromPage {}

    @JsonTypeName("step")
    record PageStep(UUID id, Step step) implements FromPage {}

    /** Where she put the corners of that page, as {@code Corners.at} has them. */
    @JsonTypeName("corners")
    record PageCorners(UUID id, UUID page, List<Double> at) implements FromPage {}

    @JsonTypeName("resolved")
    record PageResolved(UUID id, @Nullable Boolean yes) implements FromPage {}

    @JsonTypeName("answer")
    record PageAnswer(UUID id, UUID question, boolean yes) implements FromPage {}

    @JsonTypeName("chat")
    record PageChat(UUID id, String text) implements FromPage {}

    /** What she typed because there is no link to say it over. Empty takes it back. */
    @JsonTypeName("matter")
    record PageMatter(UUID id, String text, boolean byOperator) implements FromPage {}

    /** Also travels to the page. */
    @JsonTypeName("signal")
    record PageSignal(Common.Signalling signal) implements FromPage, ToPage {}

    /** Also travels to the page. */
    @JsonTypeName("pointer")
    record PagePointer(double x, double y) implements FromPage, ToPage {}

    @JsonTypeName("print")
    record PagePrint(UUID id, PrintPaper paper) implements FromPage {}

    /** The act that lies open on her screen. */
    @JsonTypeName("printAct")
    record PagePrintAct(UUID id) implements FromPage {}

    /** Whether the agent's browser is heard here, which needs no server. */
    @JsonTypeName("hears")
    record PageHears(boolean hears) implements FromPage {}

    /**
     * What the browser measured of the call in the last second; {@code null} is not known.
     *
     * @param upLoss share of the packets that did not arrive at the agent's browser, 0 to 1
     * @param downLoss the same, of those that should have come here
     * @param upKbit kbit/s that went, IP and UDP headers with it
     */
    @JsonTypeName("callStats")
    record PageCallStats(
            @Nullable Integer rttMs,
            @Nullable Double upLoss,
            @Nullable Double downLoss,
            @Nullable Double upKbit,
            @Nullable Double downKbit)
            implements FromPage {}
}
