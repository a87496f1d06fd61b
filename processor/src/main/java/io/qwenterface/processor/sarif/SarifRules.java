package io.qwenterface.processor.sarif;

import io.qwenterface.processor.report.ProblemCode;
import io.qwenterface.processor.report.ProblemCode.Severity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Each code as a rule of the log, in the order of the table. */
final class SarifRules {
    private static final List<ProblemCode> CODES = List.of(ProblemCode.values());

    private SarifRules() {}

    static List<Map<String, Object>> all() {
        return CODES.stream().map(SarifRules::rule).toList();
    }

    /** Where the rule of a code is in the list. */
    static int indexOf(ProblemCode code) {
        return CODES.indexOf(code);
    }

    private static Map<String, Object> rule(ProblemCode code) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code.code());
        rule.put("name", name(code));
        rule.put("fullDescription", message(code.meaning()));
        rule.put("help", message(code.cure()));
        rule.put("defaultConfiguration", Map.of("level", code.severity() == Severity.ERROR ? "error" : "warning"));
        return rule;
    }

    /** {@code UNKNOWN_MODEL} is {@code UnknownModel}. */
    private static String name(ProblemCode code) {
        return Arrays.stream(code.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static Map<String, Object> message(String markdown) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("text", SarifText.withoutMarkup(markdown));
        message.put("markdown", SarifText.plain(markdown));
        return message;
    }
}
