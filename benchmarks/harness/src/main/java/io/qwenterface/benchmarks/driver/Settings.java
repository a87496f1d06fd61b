package io.qwenterface.benchmarks.driver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 */
record Settings(
        Path benchmarks, Path out, List<Scenario> scenarios, List<Contender> contenders, int rounds, List<Jvm> jvms) {

    static Settings of(String[] args) throws IOException {
        Map<String, String> options = new HashMap<>();
        for (String arg : args) {
            int sign = arg.indexOf('=');
            if (!arg.startsWith("--") || sign < 0) {
                throw new IllegalArgumentException(arg + " is not of the form --name=value");
            }
            options.put(arg.substring(2, sign), arg.substring(sign + 1).trim());
        }
        String rounds = options.getOrDefault("rounds", "");
        return new Settings(
                Path.of(options.getOrDefault("benchmarks", ".")).normalize(),
                Path.of(options.getOrDefault("out", "target")),
                chosen(options.getOrDefault("scenarios", ""), Scenario.ALL, Scenario::name),
                chosen(options.getOrDefault("clients", ""), Contender.ALL, Contender::name),
                rounds.isEmpty() ? 0 : Integer.parseInt(rounds),
                jvms(options.getOrDefault("jdks", "")));
    }

    int rounds(Scenario scenario) {
        return rounds == 0 || scenario.probe().isEmpty() ? scenario.rounds() : rounds;
    }

    private static <T> List<T> chosen(String names, List<T> all, Function<T, String> name) {
        if (names.isEmpty()) {
            return all;
        }
        List<String> wanted =
                new ArrayList<>(List.of(names.toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1)));
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
