package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.StreamEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins tool calls from their fragments (wire reference c.8): the first fragment of a call has its id and name, later
 * ones an empty id and no name, and perhaps no index either.
 */
final class ToolCalls {
    private final List<Call> calls = new ArrayList<>(2);

    void add(ToolFragment fragment) {
        Call call = callOf(fragment);
        if (call == null) {
            call = new Call(fragment.index, fragment.id);
            calls.add(call);
        }
        if (call.id.isEmpty()) {
            call.id = fragment.id;
        }
        if (call.name.isEmpty()) {
            call.name = fragment.name;
        }
        call.arguments.append(fragment.arguments);
    }

    /** The latest call that the fragment can belong to: indexes are reused, so an id of its own always starts a call. */
    private @Nullable Call callOf(ToolFragment fragment) {
        for (int i = calls.size() - 1; i >= 0; i--) {
            Call call = calls.get(i);
            boolean bothNamed = !fragment.id.isEmpty() && !call.id.isEmpty();
            boolean sameIndex = fragment.index == ToolFragment.NO_INDEX || call.index == fragment.index;
            if (bothNamed ? call.id.equals(fragment.id) : sameIndex) {
                return call;
            }
        }
        return null;
    }

    /** Takes a whole call, whatever its id and index. */
    void addWhole(ToolFragment whole) {
        Call call = new Call(whole.index, whole.id);
        call.name = whole.name;
        call.arguments.append(whole.arguments);
        calls.add(call);
    }

    /** All calls. One without an id, as some other servers send them, gets one: its result has to name it. */
    List<StreamEvent.ToolCall> joined() {
        List<StreamEvent.ToolCall> joined = new ArrayList<>(calls.size());
        for (Call call : calls) {
            String id = call.id.isEmpty() ? "call_" + joined.size() : call.id;
            joined.add(new StreamEvent.ToolCall(id, call.name, call.arguments.toString()));
        }
        return List.copyOf(joined);
    }

    private static final class Call {
        private final int index;
        private String id;
        private String name = "";
        private final StringBuilder arguments = new StringBuilder();

        private Call(int index, String id) {
            this.index = index;
            this.id = id;
        }
    }
}
