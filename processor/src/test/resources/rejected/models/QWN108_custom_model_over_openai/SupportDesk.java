package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Transport;


@QwenModel(value = "acme-tickets-ft-7", custom = true, transport = Transport.OPENAI_CHAT)
public interface SupportDesk {
    String summary(String ticket);
}
