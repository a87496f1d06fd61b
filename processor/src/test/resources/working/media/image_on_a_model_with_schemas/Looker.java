package com.acme;

import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.nio.file.Path;

@QwenModel("qwen3.8-max")
public interface Looker {
    record Receipt(String shop, double total) {}

    @User("Read this receipt.")
    Receipt typed(@Image Path photo);

    Receipt ofText(String text);
}
