package com.acme;

import io.qwenterface.Audio;
import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.Video;
import java.nio.file.Path;

@QwenModel("qwen3.8-omni-flash")
public interface Observer {
    @User("Who of {{photo}} speaks in {{recording}}?")
    String observe(@Audio Path recording, @Image(minPixels = 24_576) Path photo, @Video Path clip);
}
