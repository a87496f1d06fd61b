package com.acme;

interface Summarising extends Reading {
    String summary(String ticket);

    @Override
    default String read(String ticket) {
        return prefix() + summary(ticket);
    }

    static String nothing() {
        return "";
    }

    private String prefix() {
        return "Summary: ";
    }
}
