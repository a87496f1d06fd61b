package io.qwenterface.runtime.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.runtime.StreamEvent.ToolCall;
import org.junit.jupiter.api.Test;

class ToolCallsTest {
    private final ToolCalls calls = new ToolCalls();

    private void add(int index, String id, String name, String arguments) {
        ToolFragment fragment = new ToolFragment();
        fragment.index = index;
        fragment.id = id;
        fragment.name = name;
        fragment.arguments = arguments;
        calls.add(fragment);
    }

    @Test
    void joinsByIndexWhereTheIdIsMissing() {
        add(0, "a", "f", "{");
        add(1, "b", "g", "[");
        add(0, "", "", "}");
        add(1, "", "", "]");
        assertThat(calls.joined()).containsExactly(new ToolCall("a", "f", "{}"), new ToolCall("b", "g", "[]"));
    }

    @Test
    void joinsToTheLatestCallWhereIndexAndIdAreMissing() {
        add(ToolFragment.NO_INDEX, "a", "f", "{}");
        add(ToolFragment.NO_INDEX, "b", "g", "{");
        add(ToolFragment.NO_INDEX, "", "", "}");
        assertThat(calls.joined()).containsExactly(new ToolCall("a", "f", "{}"), new ToolCall("b", "g", "{}"));
    }

    @Test
    void startsACallForEveryNewIdEvenIfTheIndexIsReused() {
        add(0, "a", "f", "{}");
        add(0, "b", "g", "{}");
        assertThat(calls.joined()).hasSize(2);
    }

    @Test
    void believesARepeatedIdMoreThanTheIndex() {
        add(0, "a", "f", "{");
        add(3, "a", "f", "}");
        assertThat(calls.joined()).containsExactly(new ToolCall("a", "f", "{}"));
    }

    @Test
    void takesAnIdThatComesLater() {
        add(0, "", "f", "{");
        add(0, "a", "", "}");
        assertThat(calls.joined()).containsExactly(new ToolCall("a", "f", "{}"));
    }

    @Test
    void givesAnIdToACallThatHasNone() {
        ToolFragment fragment = new ToolFragment();
        fragment.name = "f";
        calls.addWhole(fragment);
        calls.addWhole(fragment);
        assertThat(calls.joined()).containsExactly(new ToolCall("call_0", "f", ""), new ToolCall("call_1", "f", ""));
    }
}
