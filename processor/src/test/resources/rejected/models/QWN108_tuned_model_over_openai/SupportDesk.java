package com.acme.support;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.Transport;

@QwenModel(value = "qwen3-8b-ft-202511132025-0260", transport = Transport.OPENAI_CHAT)
@Region(Region.Id.BEIJING)
public interface SupportDesk {
    String answer(String ticket);
}
