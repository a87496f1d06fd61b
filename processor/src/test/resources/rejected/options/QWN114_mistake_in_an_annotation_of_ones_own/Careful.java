package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;


@QwenModel("qwen-plus")
@Options(temperature = 5)
@interface Careful {}
