package io.qwenterface.benchmarks.probe;

import io.qwenterface.benchmarks.BenchClient;
import io.qwenterface.benchmarks.Triage;
import io.qwenterface.benchmarks.Workload;
import java.lang.reflect.InvocationTargetException;

/**
 * What is measured: which client, against which server.
 *
 * @param className the client's class
 * @param host the server's address
 * @param tuned whether the client's own limits are to be lifted
 */
record Subject(String className, String host, boolean tuned) {

    static Subject of(String[] args) {
        return new Subject(args[0], args[1], Boolean.parseBoolean(args[2]));
    }

    BenchClient open() {
        try {
            return Class.forName(className)
                    .asSubclass(BenchClient.class)
                    .getConstructor(String.class, boolean.class)
                    .newInstance(host, tuned);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(className + " cannot be set up", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className + " is no client with a constructor (String, boolean)", e);
        }
    }

    /** A client that is fast because it reads wrongly is no client. */
    static void check(Triage triage) {
        if (!triage.equals(Workload.TRIAGE)) {
            throw new IllegalStateException("the reply was read as " + triage);
        }
    }
}
