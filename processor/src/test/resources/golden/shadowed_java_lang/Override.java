package com.acme;

public record Override(int length) {}
