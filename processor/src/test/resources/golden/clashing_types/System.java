package com.acme;

public record System(String name) {}
