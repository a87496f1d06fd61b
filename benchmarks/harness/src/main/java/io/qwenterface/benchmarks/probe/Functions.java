package io.qwenterface.benchmarks.probe;

import io.qwenterface.benchmarks.BenchParts;
import io.qwenterface.benchmarks.Triage;
import io.qwenterface.benchmarks.Workload;
import io.qwenterface.benchmarks.server.Documents;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Single functions with JMH: a prompt rendered, a reply read, a chunk read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Functions {

    private static final int CHUNKS = 1_000;

    private final BenchParts parts;
    private final byte[] reply = Documents.reply();
    private final List<byte[]> documents = Documents.stream(CHUNKS);
    private String product = Workload.PRODUCT;
    private String customer = Workload.CUSTOMER;
    private String ticket = Workload.TICKET;

    /** Called by JMH. What reads wrongly is not measured. */
    public Functions() {
        parts = parts(System.getProperty(Jmh.CLIENT, ""));
        Subject.check(parts.read(reply));
        int length = parts.readStream(documents);
        if (length != Documents.textLength(CHUNKS)) {
            throw new IllegalStateException("the stream's texts were read as " + length + " characters");
        }
    }

    public static void main(String[] args) throws RunnerException {
        for (RunResult result : Jmh.run(Functions.class, args[0])) {
            Meter.report(Jmh.name(result) + "-time", Jmh.time(result));
            Meter.report(Jmh.name(result) + "-bytes", Jmh.bytes(result));
        }
    }

    @Benchmark
    public int render() {
        return parts.render(product, customer, ticket);
    }

    @Benchmark
    public Triage reply() {
        return parts.read(reply);
    }

    @Benchmark
    @OperationsPerInvocation(CHUNKS)
    public int chunk() {
        return parts.readStream(documents);
    }

    private static BenchParts parts(String className) {
        try {
            return Class.forName(className)
                    .asSubclass(BenchParts.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className + " is no BenchParts with a constructor without parameters", e);
        }
    }
}
