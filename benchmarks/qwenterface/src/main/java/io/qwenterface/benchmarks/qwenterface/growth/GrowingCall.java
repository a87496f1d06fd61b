package io.qwenterface.benchmarks.qwenterface.growth;

import io.qwenterface.benchmarks.Workload;
import io.qwenterface.benchmarks.probe.Growing;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.QwenClient;
import java.util.ArrayList;
import java.util.List;

/** The calls that {@link Growing} measures. */
public final class GrowingCall implements Growing.Calls {

    private final List<QwenClient> clients = new ArrayList<>();
    private final List<GrowthDesk> desks = new ArrayList<>();
    private int next;

    /** Connects to nothing yet. */
    public GrowingCall() {}

    @Override
    public Runnable call(String axis, int size, String host) {
        int count = axis.equals("clients") ? size : 1;
        for (int i = 0; i < count; i++) {
            QwenClient client =
                    QwenClient.builder().apiKey(Workload.API_KEY).host(host).build();
            clients.add(client);
            desks.add(new QwenGrowthDesk(client));
        }
        GrowthDesk desk = desks.get(0);
        return switch (axis) {
            case "system" -> {
                String rules = Workload.SYSTEM
                        .repeat(size / Workload.SYSTEM.length() + 1)
                        .substring(0, size);
                yield () -> desk.triage(rules, Workload.TICKET);
            }
            case "turns" -> {
                List<Message> turns = new ArrayList<>();
                for (int i = 0; i < size / 2; i++) {
                    turns.add(Message.user(Workload.TICKET));
                    turns.add(Message.assistant(Workload.TRIAGE.summary()));
                }
                // A conversation of its own for every call, or the calls themselves would make it grow.
                yield () -> desk.goOn(Conversation.of(turns), Workload.TICKET);
            }
            case "fields" -> fields(desk, size);
            case "clients" -> () -> desks.get(next++ % count).triage(Workload.SYSTEM, Workload.TICKET);
            default -> () -> desk.triage(Workload.SYSTEM, Workload.TICKET);
        };
    }

    private static Runnable fields(GrowthDesk desk, int fields) {
        return switch (fields) {
            case 1 -> () -> desk.one(Workload.TICKET);
            case 10 -> () -> desk.ten(Workload.TICKET);
            case 50 -> () -> desk.fifty(Workload.TICKET);
            case 100 -> () -> desk.hundred(Workload.TICKET);
            default -> () -> desk.twoHundred(Workload.TICKET);
        };
    }

    @Override
    public void close() {
        clients.forEach(QwenClient::close);
    }
}
