package io.qwenterface.benchmarks.qwenterface;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.qwenterface.benchmarks.probe.ColdStart;
import io.qwenterface.benchmarks.server.LoopbackServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One typed call in a JVM of its own, seen by the classes it loads. */
final class FirstCall {

    /** {@code [0.123s][info][class,load] name source: where}; hidden classes have a slash in their name. */
    private static final Pattern LOADED = Pattern.compile("\\] ([^ /]+) source: (.*)");

    private final List<String> beforeRequest = new ArrayList<>();
    private final List<String> all = new ArrayList<>();

    private FirstCall() {}

    static FirstCall of(Class<?> client, Path folder) throws Exception {
        FirstCall call = new FirstCall();
        Path log = folder.resolve(client.getSimpleName() + ".log");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(30_000);
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xlog:class+load:file=" + log,
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            ColdStart.class.getName(),
                            client.getName(),
                            "http://127.0.0.1:" + server.getLocalPort(),
                            "false")
                    .redirectErrorStream(true)
                    .start();
            try (Socket socket = server.accept()) {
                answer(socket, () -> call.beforeRequest.addAll(Files.readAllLines(log)));
                if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    throw new IllegalStateException(
                            new String(process.getInputStream().readNBytes(4096), UTF_8));
                }
            } finally {
                process.destroyForcibly();
            }
        }
        call.all.addAll(Files.readAllLines(log));
        return call;
    }

    /** How many classes were loaded before the first request left, the JVM's own included. */
    int countBeforeRequest() {
        return beforeRequest.size();
    }

    /** Those of them that come from a class path, without what the JVM made up by itself. */
    Set<String> fromClassPathBeforeRequest() {
        return classes(beforeRequest, true);
    }

    /** Every class that was loaded until the process ended. */
    Set<String> all() {
        return classes(all, false);
    }

    private static Set<String> classes(List<String> lines, boolean fromClassPath) {
        Set<String> classes = new TreeSet<>();
        for (String line : lines) {
            Matcher loaded = LOADED.matcher(line);
            if (loaded.find() && (!fromClassPath || loaded.group(2).startsWith("file:"))) {
                classes.add(loaded.group(1));
            }
        }
        return classes;
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Takes the request, lets the caller look at the client, which waits, and answers. */
    private static void answer(Socket socket, Step beforeAnswer) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] request = new byte[64 * 1024];
        int length = 0;
        while (!isComplete(request, length)) {
            int read = in.read(request, length, request.length - length);
            if (read < 0) {
                throw new IOException("the client closed the connection after " + length + " bytes");
            }
            length += read;
        }
        beforeAnswer.run();
        byte[] body = ("{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":"
                        + "\"" + LoopbackServer.content().replace("\\", "\\\\").replace("\"", "\\\"")
                        + "\"},\"finish_reason\":\"stop\",\"index\":0}]}")
                .getBytes(UTF_8);
        socket.getOutputStream()
                .write(("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: " + body.length
                                + "\r\n\r\n")
                        .getBytes(UTF_8));
        socket.getOutputStream().write(body);
    }

    private static boolean isComplete(byte[] request, int length) {
        String text = new String(request, 0, length, UTF_8);
        int end = text.indexOf("\r\n\r\n");
        Matcher size = Pattern.compile("(?i)content-length: *(\\d+)").matcher(text);
        return end >= 0
                && size.find()
                && text.substring(end + 4).getBytes(UTF_8).length >= Integer.parseInt(size.group(1));
    }
}
