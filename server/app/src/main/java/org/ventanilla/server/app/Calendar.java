package org.ventanilla.server.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.answer.AnswerRules;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.calendario.LocalDaysFile;
import org.ventanilla.server.platform.InvalidConfig;
import org.ventanilla.server.platform.ServerConfig;
import org.ventanilla.server.platform.WrongFile;
import org.ventanilla.server.pqr.Causal;
import org.ventanilla.server.pqr.CausalesFolder;

/** The rules of the law as this utility has them: ours, or those of its own files. Read before anything else starts. */
record Calendar(Clocks clocks, BusinessDays days, Map<Service, List<Causal>> causales, AnswerRules answers) {

    /** Throws {@link InvalidConfig} with every problem of all files. */
    static Calendar read(ServerConfig config) {
        List<String> problems = new ArrayList<>();
        Clocks clocks = config.clocks()
                .map(file -> read(file, Clocks::in, Clocks.ofTheLaw(), problems))
                .orElseGet(Clocks::ofTheLaw);
        BusinessDays days = config.localDays()
                .map(file -> BusinessDays.with(read(file, LocalDaysFile::read, List.of(), problems)))
                .orElseGet(BusinessDays::national);
        Map<Service, List<Causal>> causales = new EnumMap<>(Service.class);
        if (config.sample()) {
            causales.putAll(CausalesFolder.sample());
        }
        config.causales()
                .map(CausalesFolder::files)
                .ifPresent(files -> files.forEach((service, file) ->
                        causales.put(service, read(file, CausalesFolder::read, List.of(), problems))));
        AnswerRules answers = config.answerRules()
                .map(folder -> read(folder, own -> AnswerRules.in(own, clocks), AnswerRules.ours(clocks), problems))
                .orElseGet(() -> AnswerRules.ours(clocks));
        if (!problems.isEmpty()) {
            throw new InvalidConfig(problems);
        }
        return new Calendar(clocks, days, causales, answers);
    }

    private static <T> T read(Path file, Function<Path, T> parse, T whenWrong, List<String> problems) {
        try {
            return parse.apply(file);
        } catch (WrongFile e) {
            problems.add(String.valueOf(e.getMessage()));
            return whenWrong;
        }
    }
}
