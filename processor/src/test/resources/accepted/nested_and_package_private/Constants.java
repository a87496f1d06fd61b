package com.acme;

final class Constants {
    static final String MODEL = "qwen-" + "plus";

    private Constants() {}
}
