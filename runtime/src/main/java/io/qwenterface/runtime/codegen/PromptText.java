package io.qwenterface.runtime.codegen;

import io.qwenterface.runtime.internal.body.JsonBody;
import org.jspecify.annotations.Nullable;

/** A template with its values, not yet joined. Immutable, thread-safe. */
public final class PromptText {
    private final PromptTemplate template;
    private final @Nullable String[] values;

    PromptText(PromptTemplate template, @Nullable String... values) {
        this.template = template;
        this.values = values;
    }

    static PromptText verbatim(String text) {
        return new PromptText(PromptTemplate.VERBATIM, text);
    }

    /** How much room the values need in a {@code JsonBody}. */
    public int need() {
        int need = 0;
        for (String value : values) {
            if (value != null) {
                need += JsonBody.need(value);
            }
        }
        return need;
    }

    /** Adds the text as the inside of a JSON string. For the runtime, hence a type that is not exported. */
    @SuppressWarnings("exports")
    public void addTo(JsonBody json) {
        for (int i = 0; i < values.length; i++) {
            json.raw(template.encodedLiteral(i));
            String value = values[i];
            if (value != null) {
                json.text(value);
            }
        }
        json.raw(template.encodedLiteral(values.length));
    }

    /** The joined text. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            text.append(template.literal(i));
            String value = values[i];
            if (value != null) {
                text.append(value);
            }
        }
        return text.append(template.literal(values.length)).toString();
    }
}
