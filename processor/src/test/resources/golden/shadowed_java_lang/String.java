package com.acme;

public record String(int length) {}
