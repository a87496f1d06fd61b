package io.qwenterface.processor.read;

import io.qwenterface.processor.model.JsonShape;

/** Questions about a shape's schema. */
final class Schemas {
    private Schemas() {}

    /**
     * Whether a schema leaves something open, so that a service that enforces it would have nothing to go by: a type that
     * only Jackson knows, or a map, whose names nobody lists.
     */
    static boolean isOpen(JsonShape shape) {
        return shape instanceof JsonShape.MapShape
                || shape instanceof JsonShape.MappedShape
                || shape.parts().stream().anyMatch(Schemas::isOpen);
    }
}
