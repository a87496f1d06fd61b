package io.qwenterface.benchmarks.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Medians, with the ratio to the floor in brackets, as Markdown that also reads well on a terminal. */
final class Table {

    private final Samples samples;
    private final List<Contender> contenders;
    private final List<Scenario> scenarios;

    Table(Samples samples, List<Contender> contenders, List<Scenario> scenarios) {
        this.samples = samples;
        this.contenders = contenders;
        this.scenarios = scenarios;
    }

    String of(String jdk) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(jdk));
        contenders.forEach(contender -> head.add(contender.name()));
        lines.add(head);
        for (Scenario scenario : scenarios) {
            for (Scenario.Row row : scenario.rows()) {
                List<String> line = new ArrayList<>(List.of(row.title()));
                contenders.forEach(contender -> line.add(cell(jdk, scenario, row, contender)));
                lines.add(line);
            }
        }
        return aligned(lines);
    }

    private String cell(String jdk, Scenario scenario, Scenario.Row row, Contender contender) {
        OptionalDouble own = samples.median(jdk, scenario.name(), contender.name(), row.metric());
        if (own.isEmpty()) {
            return "-";
        }
        String number = String.format(Locale.ROOT, "%,." + row.decimals() + "f", own.getAsDouble());
        OptionalDouble floor = samples.median(jdk, scenario.name(), Contender.FLOOR, row.metric());
        if (contender.name().equals(Contender.FLOOR) || floor.isEmpty() || floor.getAsDouble() == 0) {
            return number;
        }
        return String.format(Locale.ROOT, "%s (%.2f)", number, own.getAsDouble() / floor.getAsDouble());
    }

    private static String aligned(List<List<String>> lines) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < lines.size(); row++) {
            for (int i = 0; i < widths.length; i++) {
                String cell = lines.get(row).get(i);
                String gap = " ".repeat(widths[i] - cell.length());
                text.append("| ").append(i == 0 ? cell + gap : gap + cell).append(' ');
            }
            text.append("|\n");
            if (row == 0) {
                for (int i = 0; i < widths.length; i++) {
                    text.append('|').append("-".repeat(widths[i] + 1)).append(i == 0 ? '-' : ':');
                }
                text.append("|\n");
            }
        }
        return text.toString();
    }
}
