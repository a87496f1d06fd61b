package com.acme;

import io.qwenterface.Options;
import io.qwenterface.System;


@VeryCareful
@Options(temperature = 0.5)
interface SupportDesk {
    String summary(String ticket);

    @System("You are quick.")
    String translation(String ticket);
}
