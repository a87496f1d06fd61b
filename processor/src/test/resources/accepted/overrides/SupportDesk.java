package com.acme;

import io.qwenterface.Example;
import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.System;
import io.qwenterface.Transport;
import io.qwenterface.Workspace;


@QwenModel("qwen-plus")
@Region(Region.Id.BEIJING)
@Workspace("support")
@System("You triage tickets.")
@Options(temperature = 0.3, maxTokens = 200, stop = {"END", "STOP"})
@Example(user = "shared", assistant = "first")
public interface SupportDesk {
    String inherited(String ticket);

    @QwenModel(value = "acme-ft-7", custom = true)
    @Region(Region.Id.FRANKFURT)
    @Workspace(value = "research", dedicatedHost = true)
    @System("You translate.")
    String replaced(String ticket);

    @Options(temperature = 0.9, stop = {}, timeout = "PT90S")
    String merged(String ticket);

    @Example(user = "own", assistant = "second")
    @Example(user = "own", assistant = "third")
    String appended(String ticket);

    @QwenModel(value = "qwen-max", transport = Transport.DASHSCOPE)
    String transport(String ticket);
}
