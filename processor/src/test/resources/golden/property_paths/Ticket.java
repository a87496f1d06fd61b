package com.acme;

public record Ticket(String subject, Author author) {}
