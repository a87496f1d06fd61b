package io.qwenterface.benchmarks.probe;

import io.qwenterface.benchmarks.BenchClient;
import io.qwenterface.benchmarks.Workload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One typed call and the end of the process. The driver takes the times from outside; only the peak of memory must be
 * asked for from within, and cheaply, since it counts.
 */
public final class ColdStart {

    private ColdStart() {}

    public static void main(String[] args) throws Exception {
        try (BenchClient client = Subject.of(args).open()) {
            Subject.check(client.triage(Workload.PRODUCT, Workload.CUSTOMER, Workload.TICKET));
        }
        String status = new String(Files.readAllBytes(Path.of("/proc/self/status")), StandardCharsets.ISO_8859_1);
        int start = status.indexOf("VmHWM:") + 6;
        long kibibytes = Long.parseLong(
                status.substring(start, status.indexOf("kB", start)).trim());
        System.out.println("bench\trss\t" + kibibytes / 1024.0);
    }
}
