package com.acme;

/** Prompts that several interfaces share. */
final class Prompts {
    static final String SUMMARY = "Summarise:\n{{tickets}}";

    private Prompts() {}
}
