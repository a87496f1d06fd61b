package com.acme;

final class Use {
    private Use() {}

    static Outer.Middle.Inner of(io.qwenterface.runtime.QwenClient client) {
        return new QwenOuter_Middle_Inner(client);
    }
}
