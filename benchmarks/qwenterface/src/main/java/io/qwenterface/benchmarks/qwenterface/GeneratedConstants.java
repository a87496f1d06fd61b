package io.qwenterface.benchmarks.qwenterface;

import java.lang.reflect.Field;

/** The generated class keeps its constants to itself; only a benchmark looks at them. */
final class GeneratedConstants {

    private GeneratedConstants() {}

    static <T> T constant(String name, Class<T> type) {
        try {
            Field field = QwenTriageDesk.class.getDeclaredField(name);
            field.setAccessible(true);
            return type.cast(field.get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("QwenTriageDesk has no constant " + name, e);
        }
    }
}
