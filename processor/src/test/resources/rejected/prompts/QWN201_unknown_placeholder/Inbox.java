package com.acme;

/** Uses the class to generate: that must not add a message. */
final class Inbox {
    private final SupportDesk desk;

    Inbox(io.qwenterface.runtime.QwenClient client) {
        desk = new QwenSupportDesk(client);
    }

    SupportDesk desk() {
        return desk;
    }
}
