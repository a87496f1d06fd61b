package io.qwenterface.example.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints which method was answered over which transport by which model. */
final class CallTable {
    private CallTable() {}

    /**
     * Nothing if no call was answered.
     *
     * @param answeredBy who answers, to follow "Answered by "
     */
    static void print(PrintStream out, List<CallLedger.Entry> entries, String answeredBy) {
        if (entries.isEmpty()) {
            return;
        }
        out.println("Answered by " + answeredBy + ":");
        out.println(line("METHOD", "TRANSPORT", "MODEL", "CALLS", "TOKENS IN", "OUT"));
        for (CallLedger.Entry entry : entries) {
            out.println(line(
                    entry.method(),
                    entry.transport().name(),
                    entry.model(),
                    Integer.toString(entry.calls()),
                    Long.toString(entry.inputTokens()),
                    Long.toString(entry.outputTokens())));
        }
    }

    private static String line(String method, String transport, String model, String calls, String in, String out) {
        return String.format(
                Locale.ROOT, "  %-24s  %-12s  %-16s  %6s  %9s  %8s", method, transport, model, calls, in, out);
    }
}
