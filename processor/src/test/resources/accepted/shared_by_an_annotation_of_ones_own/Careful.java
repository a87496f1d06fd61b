package com.acme;

import io.qwenterface.Example;
import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.System;


@QwenModel("qwen-max")
@Region(Region.Id.BEIJING)
@System("You are careful.")
@Options(temperature = 0.1, seed = 7)
@Example(user = "shared", assistant = "first")
@interface Careful {}
