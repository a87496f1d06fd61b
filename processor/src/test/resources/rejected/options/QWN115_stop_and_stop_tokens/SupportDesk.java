package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;


@QwenModel("qwen-plus")
@Options(stop = "END")
public interface SupportDesk {
    @Options(stopTokens = {151643, 151645})
    String summary(String ticket);
}
