package io.qwenterface.benchmarks.probe;

import io.qwenterface.benchmarks.BenchClient;
import io.qwenterface.benchmarks.Workload;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** From the three variables to the bytes of the request, with JMH. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Encode {

    private static final String CLIENT = "bench.client";

    private BenchClient client;
    private String product;
    private String customer;
    private String ticket;

    /** Called by JMH. */
    public Encode() {
        client = new Subject(System.getProperty(CLIENT, ""), "http://127.0.0.1:1", false).open();
        product = Workload.PRODUCT;
        customer = Workload.CUSTOMER;
        ticket = Workload.TICKET;
    }

    public static void main(String[] args) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Encode.class.getName() + "\\.encode$")
                .jvmArgsAppend("-D" + CLIENT + "=" + args[0])
                .addProfiler(GCProfiler.class)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(600))
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        for (RunResult result : results) {
            Meter.report("time", result.getPrimaryResult().getScore());
            result.getSecondaryResults().forEach((name, value) -> {
                if (name.equals("gc.alloc.rate.norm")) {
                    Meter.report("bytes", value.getScore());
                }
            });
        }
    }

    @Benchmark
    public int encode() {
        return client.encode(product, customer, ticket);
    }

    @TearDown
    public void close() {
        client.close();
    }
}
