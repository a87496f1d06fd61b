package com.acme;

import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.System;
import java.nio.file.Path;

@QwenModel("qwen3.5-plus")
@System("Describe the photo in one sentence.")
public interface Looker {
    String alone(@Image Path photo);

    String withQuestion(String question, @Image Path photo);
}
