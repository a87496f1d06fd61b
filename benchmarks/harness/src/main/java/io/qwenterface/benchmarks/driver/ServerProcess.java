package io.qwenterface.benchmarks.driver;

import io.qwenterface.benchmarks.server.LoopbackServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The loopback server in a JVM of its own, always on the JDK of the driver. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts one.
     *
     * @param options the path of a file with the typed call's answer, or nothing
     */
    static ServerProcess start(int chunks, int spacingMicros, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Jvm.at(Path.of(System.getProperty("java.home"))).java(),
                "-cp",
                System.getProperty("java.class.path"),
                LoopbackServer.class.getName(),
                Integer.toString(chunks),
                Integer.toString(spacingMicros)));
        command.addAll(options);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String port = out.readLine();
        if (port == null) {
            throw new IOException("the loopback server ended before it said its port");
        }
        return new ServerProcess(process, Integer.parseInt(port));
    }

    String host() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
