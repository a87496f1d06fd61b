package com.acme;

import io.qwenterface.QwenModel;


@QwenModel("qwen-plus")
public sealed interface SupportDesk permits SupportDesk.Fixed {
    String summary(String ticket);

    final class Fixed implements SupportDesk {
        @Override
        public String summary(String ticket) {
            return ticket;
        }
    }
}
