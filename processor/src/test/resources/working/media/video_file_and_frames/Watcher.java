package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Transport;
import io.qwenterface.User;
import io.qwenterface.Video;
import io.qwenterface.runtime.Media;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

@QwenModel("qwen3.5-plus")
public interface Watcher {
    @User("What happens here?")
    String address(@Video URI clip);

    @User("What happens here?")
    String file(@Video(fps = 0.5, minPixels = 4_096, maxPixels = 2_048_000, totalPixels = 134_217_728) Path clip);

    @User("What happens in {{clip}}, {{name}}?")
    String bytes(@Video byte[] clip, String name);

    @User("What happens here?")
    String frames(@Video(fps = 10) List<Path> frames);

    @QwenModel(value = "qwen-vl-max", transport = Transport.DASHSCOPE)
    @User("What happens here?")
    String fileNatively(@Video(fps = 0.1) Media clip);

    @QwenModel(value = "qwen-vl-max", transport = Transport.DASHSCOPE)
    @User("What happens here?")
    String framesNatively(@Video(fps = 2) List<URI> frames);
}
