package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Workspace;


@QwenModel("qwen-plus")
@Workspace(value = "", dedicatedHost = true)
public interface SupportDesk {
    String summary(String ticket);
}
