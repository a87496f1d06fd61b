package com.acme;

import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.runtime.Media;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

@QwenModel("qwen3.5-plus")
public interface Looker {
    @User("What is this?")
    String address(@Image URI photo);

    @User("What is this?")
    String file(@Image Path photo);

    @User("What is this?")
    String bytes(@Image byte[] photo);

    @User("What is this?")
    String medium(@Image Media photo);

    @User("What do they share?")
    String addresses(@Image List<URI> photos);

    @User("What do they share?")
    String files(@Image List<? extends Path> photos);

    @User("What do they share?")
    String manyBytes(@Image List<byte[]> photos);

    @User("What do they share?")
    String media(@Image List<Media> photos);
}
