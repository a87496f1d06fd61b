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
        return shape.match(new JsonShape.Cases<Boolean>() {
            @Override
            public Boolean string(JsonShape.StringShape string) {
                return false;
            }

            @Override
            public Boolean number(JsonShape.NumberShape number) {
                return false;
            }

            @Override
            public Boolean bool(JsonShape.BooleanShape bool) {
                return false;
            }

            @Override
            public Boolean character(JsonShape.CharacterShape character) {
                return false;
            }

            @Override
            public Boolean bytes(JsonShape.BytesShape bytes) {
                return false;
            }

            @Override
            public Boolean constants(JsonShape.EnumShape constants) {
                return false;
            }

            @Override
            public Boolean record(JsonShape.RecordShape record) {
                return record.components().stream().anyMatch(component -> isOpen(component.shape()));
            }

            @Override
            public Boolean union(JsonShape.UnionShape union) {
                return union.variants().stream().anyMatch(variant -> isOpen(variant.shape()));
            }

            @Override
            public Boolean list(JsonShape.ListShape list) {
                return isOpen(list.element());
            }

            @Override
            public Boolean set(JsonShape.SetShape set) {
                return isOpen(set.element());
            }

            @Override
            public Boolean map(JsonShape.MapShape map) {
                return true;
            }

            @Override
            public Boolean optional(JsonShape.OptionalShape optional) {
                return isOpen(optional.value());
            }

            @Override
            public Boolean parsed(JsonShape.ParsedShape parsed) {
                return false;
            }

            @Override
            public Boolean mapped(JsonShape.MappedShape mapped) {
                return true;
            }
        });
    }
}
