package io.qwenterface.processor.model;

import io.qwenterface.Transport;
import java.util.Optional;

/**
 * How a method's call travels: decided by the compiler, told to the reader of the generated class.
 *
 * @param transport the protocol, never {@code AUTO}
 * @param reason why this one, to follow "over the … protocol, since": {@code "the annotation asks for it"}
 * @param host the host as far as it is known when compiling: {@code "dashscope-intl.aliyuncs.com"}, or {@code "{id of
 *     workspace support}.eu-central-1.maas.aliyuncs.com"}
 * @param path the path of the URL: {@code "/compatible-mode/v1/chat/completions"}
 * @param multimodal whether it is DashScope's path for messages of several kinds
 * @param streamOnly whether the model answers this call as a stream only, so that a blocking method streams inside
 * @param preservesThinking whether the model reads its earlier reasoning and so has to get it back
 * @param thinking what to send for {@code enable_thinking}; empty to send nothing
 * @param jsonForbidsThinking whether the service is asked for JSON, which this model does not give while it thinks
 */
public record Route(
        Transport transport,
        String reason,
        String host,
        String path,
        boolean multimodal,
        boolean streamOnly,
        boolean preservesThinking,
        Optional<Boolean> thinking,
        boolean jsonForbidsThinking) {}
