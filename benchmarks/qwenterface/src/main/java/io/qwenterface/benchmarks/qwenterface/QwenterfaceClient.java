package io.qwenterface.benchmarks.qwenterface;

import io.qwenterface.benchmarks.BenchClient;
import io.qwenterface.benchmarks.TextSink;
import io.qwenterface.benchmarks.Triage;
import io.qwenterface.benchmarks.Workload;
import io.qwenterface.runtime.QwenClient;
import org.jspecify.annotations.Nullable;

/** The generated class with a client that has every default. */
public final class QwenterfaceClient implements BenchClient {

    private final QwenClient client;
    private final TriageDesk desk;
    private @Nullable Encoder encoder;

    /** There is no limit to lift, so that {@code tuned} means nothing here. */
    public QwenterfaceClient(String host, boolean tuned) {
        client = QwenClient.builder().apiKey(Workload.API_KEY).host(host).build();
        desk = new QwenTriageDesk(client);
    }

    @Override
    public Triage triage(String product, String customer, String ticket) {
        return desk.triage(product, customer, ticket);
    }

    @Override
    public void stream(String ticket, TextSink sink) {
        desk.reply(ticket).subscribe(new TextSubscriber(sink));
    }

    @Override
    public int encode(String product, String customer, String ticket) {
        if (encoder == null) {
            encoder = new Encoder();
        }
        return encoder.encode(product, customer, ticket);
    }

    @Override
    public void close() {
        client.close();
    }
}
