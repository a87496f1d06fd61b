package io.qwenterface.benchmarks.probe;

import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks of one class in a JVM of their own, all in the same way. */
final class Jmh {

    /** The system property that names the client's class. */
    static final String CLIENT = "bench.client";

    /** Flags of the JVM that is measured, beside its own. */
    private static final String[] FLAGS = System.getProperty("bench.fork", "").split(" ", -1);

    private Jmh() {}

    /** The results of the methods of {@code benchmarks}, for the client given. */
    static List<RunResult> run(Class<?> benchmarks, String client) throws RunnerException {
        return List.copyOf(new Runner(new OptionsBuilder()
                        .include("\\." + benchmarks.getSimpleName() + "\\.")
                        .jvmArgs(FLAGS[0].isEmpty() ? new String[0] : FLAGS)
                        .jvmArgsAppend("-D" + CLIENT + "=" + client)
                        .addProfiler(GCProfiler.class)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(600))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run());
    }

    static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    static double bytes(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        if (allocated == null) {
            throw new IllegalStateException("JMH's profiler told no bytes per call");
        }
        return allocated.getScore();
    }

    /** The name of the method. */
    static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }
}
