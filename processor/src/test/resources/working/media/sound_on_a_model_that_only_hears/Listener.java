package com.acme;

import io.qwenterface.Audio;
import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.User;
import java.nio.file.Path;

@QwenModel("qwen-audio-turbo")
@Region(Region.Id.BEIJING)
public interface Listener {
    @User("Who speaks?")
    String listen(@Audio Path recording);
}
