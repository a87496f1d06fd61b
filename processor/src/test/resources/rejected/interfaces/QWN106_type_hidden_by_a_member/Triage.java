package com.acme;

public record Triage(String queue) {}
