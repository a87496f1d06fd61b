package com.acme;

import io.qwenterface.Example;
import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.Transport;
import io.qwenterface.User;
import java.nio.file.Path;
import java.util.List;

@QwenModel(value = "qwen3-vl-plus", transport = Transport.DASHSCOPE)
@System("You describe photos.")
@Example(user = "A photo of a cat", assistant = "A cat.")
public interface Looker {
    @User("What is this, {{name}}?")
    String file(@Image Path photo, String name);

    @User("What do they share?")
    String files(@Image List<Path> photos);
}
