package com.acme.mail;

public record Mail(Due due) {
    record Due(String day) {}
}
