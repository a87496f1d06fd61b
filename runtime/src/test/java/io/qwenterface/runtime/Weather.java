package io.qwenterface.runtime;

import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.ToolFunction;
import io.qwenterface.runtime.codegen.ToolSpec;
import org.jspecify.annotations.Nullable;

/** The tool of the fixtures, as a generated class would describe it. */
public final class Weather {
    /** What it is asked with. */
    public record Arguments(String location) {}

    /** Its parameters as the fixtures of the compatible protocol have them. */
    public static final String SCHEMA = "{\"type\":\"object\",\"properties\":{\"location\":{\"type\":\"string\","
            + "\"description\":\"City or county, for example Tokyo.\"}},\"required\":[\"location\"]}";

    private Weather() {}

    public static ToolSpec tool(ToolFunction<Arguments> function) {
        return ToolSpec.of(
                "get_current_weather", "Look up the current weather of a city.", SCHEMA, Weather::read, function);
    }

    public static Arguments read(JsonReader json) {
        String location = null;
        json.beginObject();
        while (json.nextField()) {
            switch (json.fieldName()) {
                case "location" -> location = json.string();
                default -> json.skipValue();
            }
        }
        return new Arguments(json.required("location", location));
    }

    /** A call of any tool as the compatible protocol answers it. */
    public static String asks(String... idsNamesAndArguments) {
        StringBuilder calls = new StringBuilder();
        for (int i = 0; i < idsNamesAndArguments.length; i += 3) {
            calls.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"")
                    .append(idsNamesAndArguments[i])
                    .append("\",\"type\":\"function\",\"index\":")
                    .append(i / 3)
                    .append(",\"function\":{\"name\":\"")
                    .append(idsNamesAndArguments[i + 1])
                    .append("\",\"arguments\":\"")
                    .append(idsNamesAndArguments[i + 2].replace("\"", "\\\""))
                    .append("\"}}");
        }
        return "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"\",\"tool_calls\":[" + calls
                + "]},\"finish_reason\":\"tool_calls\",\"index\":0}],\"usage\":{\"prompt_tokens\":30,"
                + "\"completion_tokens\":40,\"total_tokens\":70},\"model\":\"qwen-plus-0728\",\"id\":\"chatcmpl-r-2\"}";
    }

    static <T> T present(@Nullable T value) {
        return java.util.Objects.requireNonNull(value);
    }
}
