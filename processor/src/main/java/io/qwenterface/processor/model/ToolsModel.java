package io.qwenterface.processor.model;

import java.util.List;

/**
 * A {@code @Tools} that holds for a method.
 *
 * @param classes as listed, also those that cannot be used
 * @param builtin names of tools that the service runs
 * @param maxRounds how often the model may ask for tools in one call
 * @param cancelling whether it stands on a method of an interface that has one, too: without a class, it takes tools away
 * @param origin the annotation
 */
public record ToolsModel(
        List<ToolClass> classes,
        List<Setting<String>> builtin,
        Setting<Integer> maxRounds,
        boolean cancelling,
        Origin origin) {
    /** Copies the lists. */
    public ToolsModel {
        classes = List.copyOf(classes);
        builtin = List.copyOf(builtin);
    }

    /** The methods the model may call, in order. */
    public List<ToolModel> tools() {
        return classes.stream().flatMap(type -> type.tools().stream()).toList();
    }
}
