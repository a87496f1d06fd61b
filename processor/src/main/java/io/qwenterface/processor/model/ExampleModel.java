package io.qwenterface.processor.model;

/**
 * A turn shown to the model before the user message. Both texts go out as written.
 */
public record ExampleModel(Setting<String> user, Setting<String> assistant) {}
