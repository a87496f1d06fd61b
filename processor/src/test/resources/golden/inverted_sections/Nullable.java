package com.acme;

public @interface Nullable {}
