package io.qwenterface.processor.write;

import com.palantir.javapoet.ClassName;

/**
 * The types outside of the JDK that generated code names.
 *
 * <p>The processor does not see the runtime's classes, so that it can be built and run without them; this is the one
 * place where a rename there has to be followed.
 */
final class RuntimeNames {
    private static final String ANNOTATIONS = "io.qwenterface";
    private static final String RUNTIME = "io.qwenterface.runtime";
    private static final String CODEGEN = "io.qwenterface.runtime.codegen";

    static final ClassName GENERATED = ClassName.get(ANNOTATIONS, "Generated");
    static final ClassName EFFORT = ClassName.get(ANNOTATIONS, "Effort");
    static final ClassName REGION_ID = ClassName.get(ANNOTATIONS, "Region", "Id");
    static final ClassName TRANSPORT = ClassName.get(ANNOTATIONS, "Transport");

    static final ClassName QWEN_CLIENT = ClassName.get(RUNTIME, "QwenClient");

    static final ClassName MEDIA_SLOT = ClassName.get(CODEGEN, "MediaSlot");
    static final ClassName PROMPT = ClassName.get(CODEGEN, "Prompt");
    static final ClassName PROMPT_SPEC = ClassName.get(CODEGEN, "PromptSpec");
    static final ClassName PROMPT_TEMPLATE = ClassName.get(CODEGEN, "PromptTemplate");
    static final ClassName JSON_OUTPUT = ClassName.get(CODEGEN, "JsonOutput");
    static final ClassName JSON_READER = ClassName.get(CODEGEN, "JsonReader");
    static final ClassName JSON_RULE = ClassName.get(CODEGEN, "JsonRule");
    static final ClassName JSON_CONSTANTS = ClassName.get(CODEGEN, "JsonConstants");
    static final ClassName JSON_WRITER = ClassName.get(CODEGEN, "JsonWriter");

    static final ClassName TOOL_SPEC = ClassName.get(CODEGEN, "ToolSpec");
    static final ClassName TOOLBOX = ClassName.get(CODEGEN, "Toolbox");
    static final ClassName JAKARTA_INJECT = ClassName.get("jakarta.inject", "Inject");
    static final ClassName JAKARTA_SINGLETON = ClassName.get("jakarta.inject", "Singleton");
    static final ClassName SPRING_COMPONENT = ClassName.get("org.springframework.stereotype", "Component");

    private RuntimeNames() {}
}
