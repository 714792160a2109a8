package org.ventanilla.server.pqr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.platform.Table;
import org.ventanilla.server.platform.Table.WrongLine;

/**
 * The causales as the utility completed them: a folder with {@code AGUA.csv}, {@code ENERGIA.csv}… each in place of ours. What
 * is not there stays as it came.
 */
public final class CausalesFolder {

    private static final String HEADER = "group;code;name";

    private CausalesFolder() {}

    /** One service at a time, so that the problems of all of them can be listed. */
    public static Map<Service, Path> files(Path folder) {
        var files = new EnumMap<Service, Path>(Service.class);
        for (var service : Service.values()) {
            var file = folder.resolve(service + ".csv");
            if (Files.isRegularFile(file)) {
                files.put(service, file);
            }
        }
        return files;
    }

    /** Throws {@link org.ventanilla.server.platform.WrongFile}, which lists every problem with its line. */
    public static List<Causal> read(Path path) {
        return read(Table.of(path));
    }

    /** What the sample's utility completed. Its codes of energy are invented: nobody has checked them against the SUI's. */
    public static Map<Service, List<Causal>> sample() {
        return Map.of(Service.ENERGIA, read(Table.onClassPath("/sample/causales/ENERGIA.csv")));
    }

    private static List<Causal> read(Table file) {
        var causales = file.rows(HEADER, CausalesFolder::causal);
        var seen = new HashSet<String>();
        causales.stream()
                .filter(causal -> !seen.add(causal.code()))
                .forEach(causal -> file.problem("la causal " + causal.code() + " está dos veces"));
        file.refuseProblems();
        return causales;
    }

    private static Causal causal(String[] column) {
        var group = column[0].strip();
        if (!group.equals("F") && !group.equals("P")) {
            throw new WrongLine("group es F (facturación) o P (prestación), no «" + group + "»");
        }
        if (!column[1].strip().matches("[0-9]{3}|[FP]")) {
            throw new WrongLine("code son tres cifras, no «" + column[1].strip() + "»");
        }
        if (column[2].isBlank()) {
            throw new WrongLine("falta name");
        }
        return new Causal(Causal.Group.valueOf(group), column[1].strip(), column[2].strip());
    }
}
