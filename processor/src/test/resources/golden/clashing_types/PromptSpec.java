package com.acme;

public record PromptSpec(String name) {}
