package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Transport;
import io.qwenterface.Region;


@QwenModel(value = "qwen-audio-turbo", transport = Transport.OPENAI_CHAT)
@Region(Region.Id.BEIJING)
public interface SupportDesk {
    String summary(String ticket);
}
