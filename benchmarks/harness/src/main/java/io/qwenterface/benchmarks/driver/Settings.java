package io.qwenterface.benchmarks.driver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What to run.
 *
 * @param benchmarks the folder with the clients' modules
 * @param out where the results go
 * @param scenarios in the order of the table
 * @param contenders in the order of the table
 * @param rounds 0 for what each scenario says
 * @param jvms on which JDKs
 * @param growth whether to draw the curves, too
 * @param profiles whether to watch what our client and the floor are busy with, too
 */
record Settings(
        Path benchmarks,
        Path out,
        List<Scenario> scenarios,
        List<Contender> contenders,
        int rounds,
        List<Jvm> jvms,
        boolean growth,
        boolean profiles) {

    static Settings of(String[] args) throws IOException {
        Map<String, String> options = new HashMap<>();
        for (String arg : args) {
            int sign = arg.indexOf('=');
            if (!arg.startsWith("--") || sign < 0) {
                throw new IllegalArgumentException(arg + " is not of the form --name=value");
            }
            options.put(arg.substring(2, sign), arg.substring(sign + 1).trim());
        }
        Set<String> scenarios = names(options.getOrDefault("scenarios", ""));
        boolean growth = scenarios.isEmpty() || scenarios.contains(Growth.NAME);
        boolean profiles = scenarios.isEmpty() || scenarios.contains(Profiles.NAME);
        boolean others = scenarios.isEmpty();
        scenarios.removeAll(Set.of(Growth.NAME, Profiles.NAME));
        others |= !scenarios.isEmpty();
        String rounds = options.getOrDefault("rounds", "");
        return new Settings(
                Path.of(options.getOrDefault("benchmarks", ".")).normalize(),
                Path.of(options.getOrDefault("out", "target")),
                others ? chosen(scenarios, Scenario.ALL, Scenario::name) : List.of(),
                chosen(names(options.getOrDefault("clients", "")), Contender.ALL, Contender::name),
                rounds.isEmpty() ? 0 : Integer.parseInt(rounds),
                jvms(options.getOrDefault("jdks", "")),
                growth,
                profiles);
    }

    int rounds(Scenario scenario) {
        return rounds == 0 || scenario.probe().isEmpty() ? scenario.rounds() : rounds;
    }

    private static Set<String> names(String list) {
        return list.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(List.of(list.toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1)));
    }

    private static <T> List<T> chosen(Set<String> names, List<T> all, Function<T, String> name) {
        if (names.isEmpty()) {
            return all;
        }
        Set<String> wanted = new HashSet<>(names);
        List<T> found = all.stream()
                .filter(item -> wanted.remove(name.apply(item).toLowerCase(Locale.ROOT)))
                .toList();
        if (!wanted.isEmpty()) {
            throw new IllegalArgumentException(
                    wanted + " are not among " + all.stream().map(name).toList());
        }
        return found;
    }

    private static List<Jvm> jvms(String homes) throws IOException {
        if (homes.isEmpty()) {
            return Jvm.installed();
        }
        List<Jvm> jvms = new ArrayList<>();
        for (String home : homes.split(",", -1)) {
            jvms.add(Jvm.at(Path.of(home.trim())));
        }
        return jvms;
    }
}
