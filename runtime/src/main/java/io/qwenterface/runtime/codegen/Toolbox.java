package io.qwenterface.runtime.codegen;

import io.qwenterface.runtime.internal.body.BodyHeads;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tools that the model may call while it answers, in one order. Immutable, thread-safe. */
public final class Toolbox {
    private final int maxRounds;
    private final List<ToolSpec> tools;
    private final BodyHeads heads = new BodyHeads();

    private Toolbox(int maxRounds, List<ToolSpec> tools) {
        this.maxRounds = maxRounds;
        this.tools = tools;
    }

    /**
     * These tools.
     *
     * @param maxRounds how many times in one call the model may answer with calls of tools
     * @throws IllegalArgumentException if {@code maxRounds} is below 1, there is no tool, or two have the same name
     */
    public static Toolbox of(int maxRounds, ToolSpec... tools) {
        if (maxRounds < 1) {
            throw new IllegalArgumentException("maxRounds: " + maxRounds + " lets no tool be called; give at least 1");
        }
        if (tools.length == 0) {
            throw new IllegalArgumentException("tools: none given");
        }
        Set<String> names = new HashSet<>();
        for (ToolSpec tool : tools) {
            if (!names.add(tool.name())) {
                throw new IllegalArgumentException("tools: two are named " + tool.name());
            }
        }
        return new Toolbox(maxRounds, List.of(tools));
    }

    /** How many times in one call the model may answer with calls of tools. */
    public int maxRounds() {
        return maxRounds;
    }

    /** The tools. */
    public List<ToolSpec> tools() {
        return tools;
    }

    /** The tool of a name, or null if there is none. */
    public @Nullable ToolSpec find(String name) {
        for (ToolSpec tool : tools) {
            if (tool.name().equals(name)) {
                return tool;
            }
        }
        return null;
    }

    /** Where the runtime keeps what it encoded of these tools. For the runtime, hence a type that is not exported. */
    @SuppressWarnings("exports")
    public BodyHeads heads() {
        return heads;
    }

    @Override
    public String toString() {
        return tools + ", at most " + maxRounds + " rounds";
    }
}
