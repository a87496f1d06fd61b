package com.acme;

import io.qwenterface.Description;
import io.qwenterface.Tool;

public class Clock {
    @Tool("The time of day.")
    public String now() {
        return "12:00";
    }

    @Tool("Waits.")
    public void sleep(@Description("in seconds") int wait) throws InterruptedException {}
}
