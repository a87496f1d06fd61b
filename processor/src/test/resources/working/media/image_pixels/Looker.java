package com.acme;

import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.Transport;
import io.qwenterface.User;
import java.net.URI;

@QwenModel("qwen3-vl-plus")
public interface Looker {
    @User("What is this?")
    String bounded(@Image(minPixels = 65_536, maxPixels = 16_777_216) URI photo);

    @User("What is this?")
    String sharp(@Image(highResolution = true) URI photo);

    @QwenModel(value = "qvq-max", transport = Transport.DASHSCOPE)
    @User("What is this?")
    String old(@Image(minPixels = 3_136, maxPixels = 12_845_056, highResolution = false) URI photo);

    @QwenModel(value = "qwen3-vl-plus", transport = Transport.DASHSCOPE)
    @User("What is this?")
    String sharpNatively(@Image(minPixels = 100_000, highResolution = true) URI photo);
}
