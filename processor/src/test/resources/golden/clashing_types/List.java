package com.acme;

public record List(String name) {}
