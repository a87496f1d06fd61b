package com.acme;

import io.qwenterface.Image;
import io.qwenterface.User;

interface Looking<T> {
    @User("What is this?")
    String look(@Image T photo);
}
