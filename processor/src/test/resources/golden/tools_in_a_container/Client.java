package com.acme;

import io.qwenterface.Tool;

public interface Client {
    @Tool("The name of the client.")
    String name(int number);
}
