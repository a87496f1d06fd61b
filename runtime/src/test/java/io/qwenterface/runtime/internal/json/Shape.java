package io.qwenterface.runtime.internal.json;

import io.qwenterface.runtime.codegen.JsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A random type of answer: it makes random values of itself and reads them, as generated code would. */
sealed interface Shape {
    Object random(Random random);

    @Nullable
    Object read(JsonReader json);

    static Shape any(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0 -> new Text();
            case 1 -> new Whole();
            case 2 -> new Fraction();
            case 3 -> new Flag();
            case 4 -> new Choice();
            case 5 -> new Many(any(random, depth - 1));
            default -> object(random, depth);
        };
    }

    static Shape object(Random random, int depth) {
        Map<String, Shape> fields = new LinkedHashMap<>();
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            fields.put(Text.name(random) + i, any(random, depth - 1));
        }
        return new Fields(fields);
    }

    /** A string: with all that could be taken for the structure around it. */
    record Text() implements Shape {
        private static final String[] PIECES = {
            "a", "Zürich", "世界", "🎉", " ", "  ", ",", ": ", "{", "}", "[", "]", "'s", "\"", "\\", "\n", "\t", "//",
            "/*", "#", "1,2", "null", "\u0001", "`", "</", "<think", "é", "“", "”", "：", "，"
        };
        private static final String[] NAMES = {"name", "due_date", "ünit", "a-b", "x.y", "名", "isOpen", "N"};

        static String name(Random random) {
            return NAMES[random.nextInt(NAMES.length)];
        }

        @Override
        public Object random(Random random) {
            StringBuilder text = new StringBuilder("t");
            int size = random.nextInt(6);
            for (int i = 0; i < size; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            return text.append('t').toString();
        }

        @Override
        public @Nullable Object read(JsonReader json) {
            return json.string();
        }
    }

    record Whole() implements Shape {
        @Override
        public Object random(Random random) {
            return random.nextInt() >> random.nextInt(31);
        }

        @Override
        public @Nullable Object read(JsonReader json) {
            return json.integer();
        }
    }

    record Fraction() implements Shape {
        @Override
        public Object random(Random random) {
            return random.nextInt(2_000_000) / 64.0 - 10_000;
        }

        @Override
        public @Nullable Object read(JsonReader json) {
            return json.decimal();
        }
    }

    record Flag() implements Shape {
        @Override
        public Object random(Random random) {
            return random.nextBoolean();
        }

        @Override
        public @Nullable Object read(JsonReader json) {
            return json.bool();
        }
    }

    record Choice() implements Shape {
        @Override
        public Object random(Random random) {
            return List.of(Desk.Priority.values()).get(random.nextInt(3));
        }

        @Override
        public @Nullable Object read(JsonReader json) {
            return json.constant(Desk.PRIORITY);
        }
    }

    record Many(Shape element) implements Shape {
        @Override
        public Object random(Random random) {
            List<Object> elements = new ArrayList<>();
            int size = random.nextInt(4);
            for (int i = 0; i < size; i++) {
                elements.add(element.random(random));
            }
            return elements;
        }

        @Override
        public @Nullable Object read(JsonReader json) {
            return json.list(element::read);
        }
    }

    record Fields(Map<String, Shape> fields) implements Shape {
        @Override
        public Object random(Random random) {
            Map<String, Object> values = new LinkedHashMap<>();
            fields.forEach((name, shape) -> values.put(name, shape.random(random)));
            return values;
        }

        @Override
        public Object read(JsonReader json) {
            Map<String, Object> values = new LinkedHashMap<>();
            json.beginObject();
            while (json.nextField()) {
                Shape shape = fields.get(json.fieldName());
                if (shape == null) {
                    json.skipValue();
                } else {
                    String name = json.fieldName();
                    values.put(name, Objects.requireNonNullElse(shape.read(json), "null"));
                }
            }
            fields.keySet().forEach(name -> json.required(name, values.get(name)));
            return values;
        }
    }
}
