package com.acme;

import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.Transport;
import io.qwenterface.User;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Flow;

@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
public interface Observer {
    record Damage(String part, int severity) {}

    @User("Compare {{photoBefore}} with {{photosAfter}}: what is broken?")
    Damage compare(@Image Path photoBefore, @Image List<URI> photosAfter);

    @User("What is this?")
    Flow.Publisher<String> look(@Image byte[] photo);
}
