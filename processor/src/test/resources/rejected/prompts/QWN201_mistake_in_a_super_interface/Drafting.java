package com.acme;

import io.qwenterface.User;


interface Drafting<T> {
    @User("Draft a {{tne}} reply to {{ticket}}")
    String draft(T ticket, String tone);
}
