package com.acme;

import io.qwenterface.Tool;

public final class Clock {
    private Clock() {}

    @Tool("The time of day.")
    public static String now() {
        return "12:00";
    }
}
