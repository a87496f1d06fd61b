package io.qwenterface.benchmarks;

import java.util.List;

/** What a typed call returns: nine fields of the kinds that real replies have. */
public record Triage(
        String subject,
        Urgency urgency,
        String queue,
        String language,
        String summary,
        double confidence,
        boolean escalate,
        int minutes,
        List<String> actions) {}
