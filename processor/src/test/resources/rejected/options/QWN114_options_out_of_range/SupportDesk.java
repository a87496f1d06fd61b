package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;


@QwenModel("qwen-plus")
@Options(temperature = 2)
public interface SupportDesk {
    String shared(String ticket);

    String sharedAgain(String ticket);

    @Options(temperature = -0.1)
    String temperature(String ticket);

    @Options(temperature = Double.NaN)
    String noNumber(String ticket);

    @Options(temperature = 1, topP = 0)
    String topPTooLow(String ticket);

    @Options(temperature = 1, topP = 1.01)
    String topPTooHigh(String ticket);

    @Options(temperature = 1, topK = -1)
    String topK(String ticket);

    @Options(temperature = 1, presencePenalty = 2.5)
    String presencePenalty(String ticket);

    @Options(temperature = 1, repetitionPenalty = 0)
    String repetitionPenalty(String ticket);

    @Options(temperature = 1, maxTokens = 0)
    String maxTokens(String ticket);

    @Options(temperature = 1, n = 5)
    String n(String ticket);

    @Options(temperature = 1, seed = -1)
    String seedTooLow(String ticket);

    @Options(temperature = 1, seed = 2147483648L)
    String seedTooHigh(String ticket);

    @Options(
            temperature = 1.99,
            topP = 1,
            topK = 0,
            presencePenalty = -2,
            repetitionPenalty = 0.01,
            maxTokens = 1,
            n = 1,
            seed = 2147483647,
            timeout = "PT0.1S")
    String bounds(String ticket);
}
