package com.acme;

import io.qwenterface.QwenModel;


@QwenModel("qwen-plus")
public record SupportDesk(String summary) {}
