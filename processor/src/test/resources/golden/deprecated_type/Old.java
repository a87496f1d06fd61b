package com.acme;

/** @deprecated too old */
@Deprecated
public record Old(String text) {}
