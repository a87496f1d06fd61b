package com.acme;

import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.List;

@QwenModel("qwen3.5-plus")
public interface Looker {
    @Target(ElementType.PARAMETER)
    @interface Nullable {}

    @User("What is it about?")
    String one(@Nullable @Image Path photo);

    @User("What is it about?")
    String several(@Nullable @Image List<byte[]> photos);
}
