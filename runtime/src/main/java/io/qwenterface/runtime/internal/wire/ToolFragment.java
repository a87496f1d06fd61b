package io.qwenterface.runtime.internal.wire;

/** A piece of a tool call, or a whole one. What the piece does not tell is empty. */
final class ToolFragment {
    static final int NO_INDEX = -1;

    int index = NO_INDEX;
    String id = "";
    String name = "";
    String arguments = "";
}
