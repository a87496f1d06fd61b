package io.qwenterface.testkit;

import com.sun.net.httpserver.HttpServer;
import io.qwenterface.Region;
import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.runtime.QwenClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Model Studio on loopback: an HTTP server that speaks the OpenAI-compatible chat completions, the Responses API on both
 * of its paths and the DashScope protocol, plain and streaming, for tests without a key or a network.
 *
 * <pre>{@code
 * try (FakeModelStudio studio = FakeModelStudio.start();
 *         QwenClient client = studio.client().build()) {
 *     studio.reply("All is well.");
 *     assertThat(new QwenSupportDesk(client).answer("How are you?")).isEqualTo("All is well.");
 *     assertThat(studio.requests().get(0).lastUserMessage()).isEqualTo("How are you?");
 * }
 * }</pre>
 *
 * <p>It refuses what the service refuses, with the service's own status and body: a wrong path, key, model, message,
 * parameter or combination of them. A refused request uses up nothing of the script. What no source settles is accepted.
 *
 * <p>What is answered, first that applies: the next queued answer ({@link #reply(String)}, {@link #stream},
 * {@link #error}, {@link #answer(Answer)}), each once; the first case whose predicate matches; else an answer of its
 * own: an instance of the JSON Schema in the request, or a quotation of the last user message. Equal requests get equal
 * answers, but for the context cache; nothing is random and no clock is read.
 *
 * <p>Its context cache never forgets: a marked beginning of at least 1024 tokens is counted as created once and as cached
 * in every later request that begins the same.
 *
 * <p>Safe for use by several threads.
 */
public final class FakeModelStudio implements AutoCloseable {
    static {
        // Without it, the JDK's server waits up to 40 ms for an acknowledgement between head and body of an answer.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final HttpServer server;
    private final ExecutorService executor;
    private final StudioHandler handler = new StudioHandler();

    private FakeModelStudio() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no port could be opened on loopback", e);
        }
        executor = ServerThreads.newExecutor();
        server.setExecutor(executor);
        server.createContext("/", handler);
    }

    /**
     * Starts a server on a free port.
     *
     * @return the server, to be closed
     */
    public static FakeModelStudio start() {
        FakeModelStudio studio = new FakeModelStudio();
        studio.server.start();
        return studio;
    }

    /**
     * Where it listens.
     *
     * @return scheme, host and port, without a slash at the end
     */
    public String url() {
        InetSocketAddress address = server.getAddress();
        String host = address.getAddress().getHostAddress();
        return "http://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + address.getPort();
    }

    /**
     * Where it plays one region's host: keys of another region are refused, and so are models that the region is known
     * not to offer. A request under {@link #url()} is of no certain region.
     *
     * @param region whose host to play
     * @return the URL of that host, without a slash at the end
     */
    public String url(Region.Id region) {
        return url() + "/" + Site.name(region);
    }

    /**
     * A key that is valid in every region, for the default workspace.
     *
     * @return the key
     */
    public String apiKey() {
        return KeyRing.DEFAULT_KEY;
    }

    /**
     * A client of this server, ready to be built.
     *
     * @return a new builder with this server as host and {@link #apiKey()}
     */
    public QwenClient.Builder client() {
        return QwenClient.builder().host(url()).apiKey(apiKey());
    }

    /**
     * Answers the next request with a text. As a stream it comes in pieces of a few words.
     *
     * @param text the whole text
     * @return this
     */
    public FakeModelStudio reply(String text) {
        return answer(Answer.text(text));
    }

    /**
     * Answers every request that matches with a text, unless an answer is queued.
     *
     * @param when which requests
     * @param text the whole text
     * @return this
     */
    public FakeModelStudio reply(Predicate<RecordedRequest> when, String text) {
        Answer answer = Answer.text(text);
        return answer(when, request -> answer);
    }

    /**
     * Answers every request that matches with a text made from it, unless an answer is queued.
     *
     * @param when which requests
     * @param text makes the whole text; may be called by several threads at once
     * @return this
     */
    public FakeModelStudio reply(Predicate<RecordedRequest> when, Function<RecordedRequest, String> text) {
        Objects.requireNonNull(text, "text");
        return answer(when, request -> Answer.text(text.apply(request)));
    }

    /**
     * Answers the next request with a text in exactly these pieces. A plain call gets them joined.
     *
     * @param chunks one event each
     * @return this
     */
    public FakeModelStudio stream(String... chunks) {
        return answer(Answer.chunks(chunks));
    }

    /**
     * Answers the next request with an error in its protocol's shape.
     *
     * @param status HTTP status, 400 to 599
     * @param code as in the table of wire reference f.2, sent as it is
     * @param message sent as it is
     * @return this
     * @throws IllegalArgumentException if the status is no error's
     */
    public FakeModelStudio error(int status, String code, String message) {
        return answer(Answer.error(status, code, message));
    }

    /**
     * Answers the next request.
     *
     * @param next what to answer, faults included
     * @return this
     */
    public FakeModelStudio answer(Answer next) {
        handler.script.add(Objects.requireNonNull(next, "next"));
        return this;
    }

    /**
     * Answers every request that matches, unless an answer is queued.
     *
     * @param when which requests
     * @param answer makes the answer; may be called by several threads at once
     * @return this
     */
    public FakeModelStudio answer(Predicate<RecordedRequest> when, Function<RecordedRequest, Answer> answer) {
        handler.script.add(Objects.requireNonNull(when, "when"), Objects.requireNonNull(answer, "answer"));
        return this;
    }

    /**
     * Adds a key of one region's default workspace. It is refused where another region's host is played: under
     * {@link #url(Region.Id)}, or if the Host header names a host of the service.
     *
     * @param region where it is valid
     * @param key the key
     * @return this
     */
    public FakeModelStudio key(Region.Id region, String key) {
        handler.keys.add(Objects.requireNonNull(region, "region"), Objects.requireNonNull(key, "key"));
        return this;
    }

    /**
     * Adds a workspace. From then on a workspace named in a request ({@code X-DashScope-WorkSpace}) has to be the
     * key's own.
     *
     * @param id id of the workspace
     * @param key its key, valid in every region
     * @param models what it may call; none listed means all
     * @return this
     */
    public FakeModelStudio workspace(String id, String key, String... models) {
        handler.keys.addWorkspace(Objects.requireNonNull(id, "id"), Objects.requireNonNull(key, "key"), Set.of(models));
        return this;
    }

    /**
     * Adds a model of your own, as if tuned and deployed: over DashScope only, with any key.
     *
     * @param model its id
     * @return this
     */
    public FakeModelStudio deploy(String model) {
        return deploy(model, "");
    }

    /**
     * Adds a model of your own, as if tuned and deployed in a workspace: over DashScope only, and only with that
     * workspace's key.
     *
     * @param model its id
     * @param workspace id given to {@link #workspace}
     * @return this
     */
    public FakeModelStudio deploy(String model, String workspace) {
        handler.keys.addOwner(Objects.requireNonNull(model, "model"), Objects.requireNonNull(workspace, "workspace"));
        return catalog(DeployedModel.catalogOf(model));
    }

    /**
     * Adds models, or newer facts about them.
     *
     * @param newer laid over what is known
     * @return this
     */
    public FakeModelStudio catalog(ModelCatalog newer) {
        synchronized (handler) {
            handler.catalog = handler.catalog.overlaidWith(newer);
        }
        return this;
    }

    /**
     * Forgets the answers that it kept over the Responses API, as the service does after 7 days: a request that goes on
     * with one is refused.
     *
     * @return this
     */
    public FakeModelStudio forgetResponses() {
        handler.responses.forget();
        return this;
    }

    /**
     * Everything that arrived so far, refused requests included.
     *
     * @return a copy, in order of arrival
     */
    public List<RecordedRequest> requests() {
        return List.copyOf(handler.requests);
    }

    /** Stops at once: open connections are closed, and answers that wait at a {@link Gate} are given up. */
    @Override
    public void close() {
        executor.shutdownNow();
        server.stop(0);
    }

    /** Where it listens. */
    @Override
    public String toString() {
        return "FakeModelStudio at " + url();
    }
}
