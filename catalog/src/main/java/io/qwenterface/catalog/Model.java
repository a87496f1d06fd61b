package io.qwenterface.catalog;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is known of one model. Immutable and safe for use by several threads.
 *
 * @param id the name under which the model is asked for; of an alias, the name it stands for
 * @param family the line the model belongs to, such as {@code qwen3-coder}; empty where none is given
 * @param regions ids of the regions whose host serves the model, such as {@code ap-southeast-1}, in the order of the
 *     data. Empty if they are not known; see {@link #regionsKnown()}
 * @param regionsKnown whether {@code regions} is a list: {@code false} means that nobody said where the model is
 *     offered, not that it is offered nowhere
 * @param openAiCompatible whether the OpenAI-compatible chat completions serve it
 * @param dashScopeEndpoint the native path that serves it
 * @param responsesApi whether it is in the list of the Responses API
 * @param thinking whether it reasons before it answers
 * @param thinkingDefault whether it reasons when nothing is asked for
 * @param preserveThinking whether earlier reasoning is read as input
 * @param streamOnly when it answers as a stream only
 * @param jsonObject whether {@code response_format} may be {@code json_object}
 * @param jsonObjectInThinking whether that also holds while it reasons
 * @param jsonSchema whether {@code response_format} may be {@code json_schema}
 * @param tools whether it calls tools
 * @param vision whether it reads images
 * @param audio whether it reads sound
 * @param maxCompletionTokens whether it takes {@code max_completion_tokens}
 * @param incrementalOutputDefault whether a native stream sends only what is new when nothing is asked for
 * @param resultFormatDefault the shape of a native answer when nothing is asked for
 * @param contextWindow tokens of input and output together
 * @param maxInput tokens of input
 * @param maxOutput tokens of output
 * @param inferred whether this was concluded from a rule for a whole family instead of read under the model's own name
 * @param fineTuned whether the name is that of a model its owner tuned: native protocol only, and only with a key of the
 *     workspace that owns it
 */
public record Model(
        String id,
        String family,
        Set<String> regions,
        boolean regionsKnown,
        Support openAiCompatible,
        DashScopeEndpoint dashScopeEndpoint,
        Support responsesApi,
        Thinking thinking,
        Support thinkingDefault,
        PreserveThinking preserveThinking,
        StreamOnly streamOnly,
        Support jsonObject,
        Support jsonObjectInThinking,
        Support jsonSchema,
        Support tools,
        Support vision,
        Support audio,
        Support maxCompletionTokens,
        Support incrementalOutputDefault,
        ResultFormat resultFormatDefault,
        OptionalInt contextWindow,
        OptionalInt maxInput,
        OptionalInt maxOutput,
        boolean inferred,
        boolean fineTuned) {

    /** The two native paths (wire reference d.1). */
    public enum DashScopeEndpoint {
        /** {@code /api/v1/services/aigc/text-generation/generation}. */
        TEXT,
        /** {@code /api/v1/services/aigc/multimodal-generation/generation}. */
        MULTIMODAL,
        /** No source says which. */
        UNKNOWN
    }

    /** Whether a model reasons before it answers (wire reference c.3). */
    public enum Thinking {
        /** Never; asking for it is an error. */
        NONE,
        /** If asked to, or unless asked not to: see {@link Model#thinkingDefault()}. */
        OPTIONAL,
        /** Always; asking it not to is an error. */
        ALWAYS,
        /** No source says. */
        UNKNOWN
    }

    /** When a model answers as a stream only (wire reference c.3). */
    public enum StreamOnly {
        /** A plain call is always answered. */
        NEVER,
        /** A plain call is answered only while the model does not reason. */
        WHEN_THINKING,
        /** A plain call is refused. */
        ALWAYS,
        /** No source says. */
        UNKNOWN
    }

    /** Whether the reasoning of earlier turns is read as input (wire reference c.3). */
    public enum PreserveThinking {
        /** It is not: do not send it back. */
        UNSUPPORTED,
        /** It is if asked for. */
        OPTIONAL,
        /** It is unless switched off, and has to be sent back. */
        DEFAULT_ON,
        /** No source says. */
        UNKNOWN
    }

    /** The shape of a native answer (wire reference d.2). */
    public enum ResultFormat {
        /** {@code output.text}. */
        TEXT,
        /** {@code output.choices[].message}. */
        MESSAGE,
        /** No source says. */
        UNKNOWN
    }

    /** Copies {@code regions}. */
    public Model {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(family, "family");
        regions = Collections.unmodifiableSet(new LinkedHashSet<>(regions));
    }

    /**
     * Whether a region offers this model.
     *
     * @param region id of a region, such as {@code ap-southeast-1}
     * @return {@link Support#UNKNOWN} if the model's regions are not known
     */
    public Support offeredIn(String region) {
        Objects.requireNonNull(region, "region");
        if (!regionsKnown) {
            return Support.UNKNOWN;
        }
        return regions.contains(region) ? Support.YES : Support.NO;
    }

    /** Whether it reads videos: what reads images does, but for the lines that read the text in them (wire reference h.2). */
    public Support video() {
        return vision == Support.YES && family.contains("ocr") ? Support.NO : vision;
    }

    /**
     * Whether it answers as speech, too (wire reference h.2): the omni lines up to 3.5 do, a model that hears nothing and one
     * that only hears do not. Of later lines, and of models that describe what they hear, no source says so.
     */
    public Support speech() {
        if (audio == Support.NO || family.equals("qwen-audio")) {
            return Support.NO;
        }
        boolean speaks = family.matches("qwen(3|3\\.5)?-omni") && !id.contains("captioner");
        return speaks ? Support.YES : Support.UNKNOWN;
    }

    Model inferredAs(String name) {
        return at(name, regions, regionsKnown);
    }

    Model inferredAs(String name, Set<String> offeredIn) {
        return at(name, offeredIn, true);
    }

    private Model at(String name, Set<String> offeredIn, boolean known) {
        return new Model(
                name,
                family,
                offeredIn,
                known,
                openAiCompatible,
                dashScopeEndpoint,
                responsesApi,
                thinking,
                thinkingDefault,
                preserveThinking,
                streamOnly,
                jsonObject,
                jsonObjectInThinking,
                jsonSchema,
                tools,
                vision,
                audio,
                maxCompletionTokens,
                incrementalOutputDefault,
                resultFormatDefault,
                contextWindow,
                maxInput,
                maxOutput,
                true,
                fineTuned);
    }
}
