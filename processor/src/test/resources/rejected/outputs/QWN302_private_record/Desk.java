package com.acme;

import io.qwenterface.QwenModel;

public final class Desk {
    private record Due(String day) {}

    record Triage(Due due) {}

    @QwenModel("qwen-plus")
    interface SupportDesk {
        Triage triage(String ticket);
    }
}
