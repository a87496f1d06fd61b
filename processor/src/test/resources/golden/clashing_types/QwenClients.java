package com.acme;

public record QwenClients(String name) {}
