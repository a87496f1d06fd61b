package io.qwenterface.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Interfaces of five methods each, of the kinds that people write; no two of them alike. */
final class Desks {

    /** Of each interface. */
    static final int METHODS = 5;

    private static final String SOURCE = """
            package com.acme.desks;

            import io.qwenterface.Options;
            import io.qwenterface.QwenModel;
            import io.qwenterface.Region;
            import io.qwenterface.System;
            import io.qwenterface.User;
            import io.qwenterface.runtime.Reply;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Flow;

            @QwenModel("qwen-plus")
            @Region(Region.Id.SINGAPORE)
            @System("You are desk %1$d of {{product}}. You answer politely, in the customer's language, and briefly.")
            public interface Desk%1$d {
                record Triage%1$d(Urgency urgency, String queue, String summary, double confidence, List<Step> steps) {}

                record Step(String action, int minutes) {}

                enum Urgency { LOW, NORMAL, HIGH }

                record Ticket(String subject, String text, List<String> tags) {}

                @User("Triage ticket %1$d: {{ticket.subject}}\\n{{ticket.text}}\\n{{#ticket.tags}}- {{.}}\\n{{/ticket.tags}}")
                Triage%1$d triage(String product, Ticket ticket);

                @Options(temperature = 0.2, maxTokens = 800)
                @User("Draft a {{tone}} reply to: {{ticket}}")
                Flow.Publisher<String> draft(String product, String tone, String ticket);

                @User("Translate into {{language}}: {{text}}")
                Reply<String> translate(String product, String language, String text);

                @User("List what is to be done about {{ticket}}.")
                CompletableFuture<List<Step>> steps(String product, String ticket);

                @User("Is {{text}} spam?")
                boolean isSpam(String product, String text);
            }
            """;

    private Desks() {}

    /** Writes so many sources below the folder. */
    static List<Path> write(Path folder, int interfaces) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("com/acme/desks"));
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < interfaces; i++) {
            files.add(Files.writeString(sources.resolve("Desk" + i + ".java"), SOURCE.formatted(i)));
        }
        return files;
    }
}
