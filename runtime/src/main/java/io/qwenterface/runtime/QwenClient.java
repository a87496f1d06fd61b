package io.qwenterface.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qwenterface.Region;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.internal.call.DefaultMapper;
import io.qwenterface.runtime.internal.call.Engine;
import io.qwenterface.runtime.internal.call.InFlight;
import io.qwenterface.runtime.internal.call.Settings;
import io.qwenterface.runtime.internal.call.Surroundings;
import io.qwenterface.runtime.internal.http.OkHttpTransport;
import io.qwenterface.runtime.internal.json.JsonAnswers;
import io.qwenterface.runtime.internal.retry.RetryPolicy;
import io.qwenterface.runtime.internal.route.ApiKeys;
import io.qwenterface.runtime.internal.route.BaseUrl;
import io.qwenterface.runtime.internal.route.Routes;
import io.qwenterface.runtime.internal.route.ServedPaths;
import io.qwenterface.runtime.spi.HttpTransport;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The connection to Model Studio that generated classes send their prompts through: keys, hosts, timeouts, retries.
 * Immutable and thread-safe; make one per application and close it at the end.
 *
 * <pre>{@code
 * try (QwenClient client = QwenClient.fromEnvironment()) {
 *     SupportDesk desk = new QwenSupportDesk(client);
 *     …
 * }
 * }</pre>
 *
 * <p>Its methods beside {@link #close} are for generated classes. Every one of them throws, or completes or signals
 * with, a {@link QwenException}. Blocking ones run on the caller's thread. Interrupting it ends a wait between two
 * attempts at once; a request in flight ends at once on a virtual thread, and on a platform thread with the next bytes or
 * at the call's timeout, as its sockets know no interrupt: take a future and cancel that where it matters.
 */
public final class QwenClient implements AutoCloseable {
    private final Engine engine;

    /** The HTTP client that this client made itself, if it did. */
    private final @Nullable OkHttpTransport connections;

    private QwenClient(Engine engine, @Nullable OkHttpTransport connections) {
        this.engine = engine;
        this.connections = connections;
    }

    /**
     * A client with every default, whose keys come from the environment: {@code DASHSCOPE_API_KEY} for the default
     * workspace. A missing key is reported by the first call.
     */
    public static QwenClient fromEnvironment() {
        return builder().build();
    }

    /** Starts a client. */
    public static Builder builder() {
        return new Builder();
    }

    /** Sends the prompt and waits for the text of the answer. */
    public String complete(Prompt prompt) {
        return engine.reply(prompt).text();
    }

    /** Sends the prompt and waits for the answer as a value. */
    public <T> T complete(Prompt prompt, JsonOutput<T> output) {
        return engine.reply(prompt, output).value();
    }

    /** Sends the prompt and waits for the answer's text with its usage and ids. */
    public Reply<String> reply(Prompt prompt) {
        return engine.reply(prompt);
    }

    /** Sends the prompt and waits for the answer as a value with its text, usage and ids. */
    public <T> Reply<T> reply(Prompt prompt, JsonOutput<T> output) {
        return engine.reply(prompt, output);
    }

    /** Sends the prompt at once; cancelling the future ends the request. */
    public CompletableFuture<String> completeAsync(Prompt prompt) {
        return engine.textAsync(prompt);
    }

    /** Sends the prompt at once; cancelling the future ends the request. */
    public <T> CompletableFuture<T> completeAsync(Prompt prompt, JsonOutput<T> output) {
        return engine.valueAsync(prompt, output);
    }

    /** Sends the prompt at once; cancelling the future ends the request. */
    public CompletableFuture<Reply<String>> replyAsync(Prompt prompt) {
        return engine.replyAsync(prompt);
    }

    /** Sends the prompt at once; cancelling the future ends the request. */
    public <T> CompletableFuture<Reply<T>> replyAsync(Prompt prompt, JsonOutput<T> output) {
        return engine.replyAsync(prompt, output);
    }

    /**
     * Sends the prompt and waits for all answers that it asks for: as many as came, in the service's order. Each has the
     * usage of the whole call, which the service does not count one by one.
     */
    public List<Reply<String>> replies(Prompt prompt) {
        return engine.replies(prompt);
    }

    /**
     * As {@link #replies(Prompt)}, with each answer as a value. One that does not fit is asked for again alone, and if it
     * does not fit then, the call fails.
     */
    public <T> List<Reply<T>> replies(Prompt prompt, JsonOutput<T> output) {
        return engine.replies(prompt, output);
    }

    /** As {@link #replies(Prompt)}, at once; cancelling the future ends the request. */
    public CompletableFuture<List<Reply<String>>> repliesAsync(Prompt prompt) {
        return engine.repliesAsync(prompt);
    }

    /** As {@link #replies(Prompt, JsonOutput)}, at once; cancelling the future ends the request. */
    public <T> CompletableFuture<List<Reply<T>>> repliesAsync(Prompt prompt, JsonOutput<T> output) {
        return engine.repliesAsync(prompt, output);
    }

    /**
     * The text of the answer, piece by piece. Every subscription sends the prompt anew, at its first request for an
     * element; the service is read only while elements are asked for; cancelling ends the request.
     */
    public Flow.Publisher<String> stream(Prompt prompt) {
        return engine.texts(prompt);
    }

    /**
     * As {@link #stream}, with the reasoning, the calls of tools and their results and, at the end, the whole reply. A tool
     * runs when the event behind its call is asked for.
     */
    public Flow.Publisher<StreamEvent> events(Prompt prompt) {
        return engine.events(prompt);
    }

    /**
     * The elements of the list that the answer is, each as soon as its JSON has ended; otherwise as {@link #stream}. An
     * element that does not fit ends the stream with an {@link OutputException} after those before it; the model is not
     * asked again. What stands behind the list is ignored.
     *
     * @param output asks for <code>{"value": [ … ]}</code> (wire reference c.4) and reads one element
     */
    public <T> Flow.Publisher<T> elements(Prompt prompt, JsonOutput<T> output) {
        return engine.elements(prompt, output);
    }

    /**
     * The object that the answer is, as it grows: a snapshot for each piece of the answer that changes one, and at last
     * the complete object; otherwise as {@link #stream}. None is left out: a slow subscriber holds the service back. An
     * answer that does not fit ends the stream with an {@link OutputException}; the model is not asked again.
     */
    public <T> Flow.Publisher<Partial<T>> partials(Prompt prompt, JsonOutput<T> output) {
        return engine.partials(prompt, output);
    }

    /**
     * Closes the connections and threads that this client opened itself; calls in flight fail. An HTTP client, mapper or
     * executor that was given to the builder stays open.
     */
    @Override
    public void close() {
        engine.close();
        if (connections != null) {
            connections.close();
        }
    }

    /**
     * What a client is made of. Each method replaces what an earlier one set. Not thread-safe; can build more than one
     * client.
     *
     * <p>Keys are looked for here first, then in {@link #credentials}, then in the environment: for a named workspace
     * {@code DASHSCOPE_API_KEY_<WORKSPACE>_<REGION>} and {@code DASHSCOPE_API_KEY_<WORKSPACE>}, for the default one
     * {@code DASHSCOPE_API_KEY_<REGION>} and {@code DASHSCOPE_API_KEY}, in capitals, with {@code _} for every character
     * that is neither letter nor digit. A named workspace never falls back to the default workspace's key.
     */
    public static final class Builder {
        private @Nullable String apiKey;
        private final Map<Region.Id, String> regionKeys = new EnumMap<>(Region.Id.class);
        private final Map<String, ApiKeys.NamedWorkspace> workspaces = new HashMap<>();
        private @Nullable Credentials credentials;
        private @Nullable BaseUrl host;
        private @Nullable BaseUrl openAiBaseUrl;
        private boolean olderResponsesPath;
        private boolean storeResponses = true;
        private @Nullable OkHttpClient okHttpClient;
        private @Nullable HttpTransport httpTransport;
        private @Nullable ObjectMapper objectMapper;
        private Duration timeout = Duration.ofMinutes(5);
        private int maxRetries = 2;
        private int maxRepairs = 1;
        private boolean raiseToolFailures;
        private @Nullable ConversationStore conversations;
        private @Nullable CallListener listener;
        private @Nullable Executor executor;

        private Builder() {}

        /** The default workspace's key, for every region without one of its own. */
        public Builder apiKey(String key) {
            apiKey = present(key, "key");
            return this;
        }

        /** The default workspace's key in one region. */
        public Builder apiKey(Region.Id region, String key) {
            regionKeys.put(Objects.requireNonNull(region, "region"), present(key, "key"));
            return this;
        }

        /** A named workspace and its key. */
        public Builder workspace(String name, String key) {
            workspaces.put(present(name, "name"), new ApiKeys.NamedWorkspace(null, present(key, "key")));
            return this;
        }

        /**
         * A named workspace with the id that Model Studio gave it, such as {@code ws-…} or {@code llm-…}. A workspace's
         * own host needs the id; where it is known, it is sent as a header, too.
         */
        public Builder workspace(String name, String id, String key) {
            workspaces.put(present(name, "name"), new ApiKeys.NamedWorkspace(present(id, "id"), present(key, "key")));
            return this;
        }

        /** Asked for keys that the builder was not given, before the environment is looked at. */
        public Builder credentials(Credentials credentials) {
            this.credentials = Objects.requireNonNull(credentials, "credentials");
            return this;
        }

        /**
         * A server that speaks as Model Studio does, paths included, and takes every call whatever its region: a
         * gateway, or a fake for tests. A key goes there in clear text only if it is on loopback.
         *
         * @param url such as {@code http://localhost:8080}
         * @throws IllegalArgumentException if it is no http or https URL
         */
        public Builder host(String url) {
            host = BaseUrl.of("host", url);
            return this;
        }

        /**
         * An OpenAI-compatible server that takes every call over {@code Transport.OPENAI_CHAT}; calls over the other
         * protocols still go to Model Studio. Such a server may need no key: without one from this builder or from
         * {@link #credentials} none is sent. Keys of the environment are Model Studio's and are sent to no other host.
         *
         * @param url up to what stands before {@code /chat/completions}, such as {@code http://localhost:11434/v1}
         * @throws IllegalArgumentException if it is no http or https URL
         */
        public Builder openAiBaseUrl(String url) {
            openAiBaseUrl = BaseUrl.of("openAiBaseUrl", url);
            return this;
        }

        /**
         * Whether calls over {@code Transport.OPENAI_RESPONSES} go to the API's first path,
         * {@code /api/v2/apps/protocols/compatible-mode/v1/responses}, in place of
         * {@code /compatible-mode/v1/responses}; not by default. The service no longer maintains that path and promises
         * it for no longer; it is known for Singapore (wire reference a.3).
         */
        public Builder olderResponsesPath(boolean older) {
            olderResponsesPath = older;
            return this;
        }

        /**
         * Whether the service may keep answers over {@code Transport.OPENAI_RESPONSES}, for 7 days as it does without a
         * word; true by default. If not, every such call says so, and a {@link Conversation} sends its messages each time.
         */
        public Builder storeResponses(boolean store) {
            storeResponses = store;
            return this;
        }

        /**
         * Your HTTP client, with its proxy, certificates, interceptors and connection pool. It is never closed by us;
         * its timeouts are replaced by {@link #timeout}, and redirects are not followed.
         */
        public Builder okHttpClient(OkHttpClient client) {
            okHttpClient = Objects.requireNonNull(client, "client");
            return this;
        }

        /** Another HTTP client altogether; {@link #okHttpClient} is then not used. Never closed by us. */
        public Builder httpTransport(HttpTransport transport) {
            httpTransport = Objects.requireNonNull(transport, "transport");
            return this;
        }

        /** Your mapper, for types with Jackson annotations of their own. It is used as it is. */
        public Builder objectMapper(ObjectMapper mapper) {
            objectMapper = Objects.requireNonNull(mapper, "mapper");
            return this;
        }

        /**
         * How long a call may take altogether, its tools included, or a stream and each of its tools be silent, if its method does not say; 5 minutes by default,
         * which is what the service itself allows (wire reference a.5).
         *
         * @throws IllegalArgumentException if it is zero or negative
         */
        public Builder timeout(Duration timeout) {
            if (timeout.isZero() || timeout.isNegative()) {
                throw new IllegalArgumentException("timeout: " + timeout + " leaves no time; give a positive duration");
            }
            this.timeout = timeout;
            return this;
        }

        /**
         * How often a call is tried again after a rate limit, a fault of the service or a failed connection; 2 by
         * default. Never after the first element of a stream was delivered; the request behind a tool is another one, and
         * is repeated until something of its own was delivered. No tool runs again for it.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxRetries(int retries) {
            maxRetries = notNegative(retries, "maxRetries");
            return this;
        }

        /**
         * How often the model is asked again when its answer does not fit the method's type; 1 by default. The question
         * repeats the conversation with the answer and what is wrong with it, and costs tokens again.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxRepairs(int repairs) {
            maxRepairs = notNegative(repairs, "maxRepairs");
            return this;
        }

        /**
         * What becomes of an exception that a tool throws. By default the model is told its message as the tool's result,
         * and goes on as it sees fit; with {@code true} the call ends with a {@link ToolException} that has it as cause.
         */
        public Builder raiseToolFailures(boolean raise) {
            raiseToolFailures = raise;
            return this;
        }

        /** Where the conversations of methods with a {@code @ConversationId} are kept; by default there are none. */
        public Builder conversations(ConversationStore store) {
            conversations = Objects.requireNonNull(store, "store");
            return this;
        }

        /** Hears of every call. */
        public Builder listener(CallListener listener) {
            this.listener = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Runs futures and streams; each takes a thread while it waits for the service, so the executor bounds how many
         * run at once. Never shut down by us. By default a virtual thread each where the JVM has them, else a thread of
         * a cached pool. Blocking calls run on the caller's thread.
         */
        public Builder executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor, "executor");
            return this;
        }

        /** The client. Nothing is connected and no key is looked for yet. */
        public QwenClient build() {
            return build(Surroundings.real());
        }

        QwenClient build(Surroundings surroundings) {
            HttpTransport transport = httpTransport;
            OkHttpTransport connections = null;
            if (transport == null) {
                connections = new OkHttpTransport(okHttpClient);
                transport = connections;
            }
            ObjectMapper given = objectMapper;
            ApiKeys keys = new ApiKeys(apiKey, regionKeys, workspaces, credentials, surroundings.environment());
            Settings settings = new Settings(
                    new Routes(keys, host, openAiBaseUrl, olderResponsesPath),
                    new ServedPaths(),
                    transport,
                    new RetryPolicy(maxRetries, surroundings.random()),
                    surroundings.sleeper(),
                    timeout,
                    maxRepairs,
                    raiseToolFailures,
                    new JsonAnswers(given == null ? () -> DefaultMapper.get() : () -> given),
                    new InFlight(),
                    storeResponses,
                    conversations,
                    listener);
            return new QwenClient(new Engine(settings, executor), connections);
        }

        private static String present(String text, String what) {
            if (Objects.requireNonNull(text, what).isBlank()) {
                throw new IllegalArgumentException(what + ": is blank");
            }
            return text;
        }

        private static int notNegative(int number, String what) {
            if (number < 0) {
                throw new IllegalArgumentException(what + ": " + number + " is negative; 0 switches it off");
            }
            return number;
        }
    }
}
