package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;


/** Left alone: only its methods are annotated. */
interface Drafting<T, R> {
    @User("Draft a reply to {{ticket}}")
    R draft(T ticket);

    @QwenModel("qwen-max")
    R careful(T ticket);

    R overridden(T ticket);
}
