package io.qwenterface.benchmarks.probe;

import io.qwenterface.benchmarks.BenchClient;
import io.qwenterface.benchmarks.Workload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** From the three variables to the bytes of the request, with JMH. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Encode {

    private BenchClient client;
    private String product;
    private String customer;
    private String ticket;

    /** Called by JMH. */
    public Encode() {
        client = new Subject(System.getProperty(Jmh.CLIENT, ""), "http://127.0.0.1:1", false).open();
        product = Workload.PRODUCT;
        customer = Workload.CUSTOMER;
        ticket = Workload.TICKET;
    }

    public static void main(String[] args) throws RunnerException {
        for (RunResult result : Jmh.run(Encode.class, args[0])) {
            Meter.report("time", Jmh.time(result));
            Meter.report("bytes", Jmh.bytes(result));
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
