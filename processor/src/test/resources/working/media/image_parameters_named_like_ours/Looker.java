package com.acme;

import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.net.URI;

@QwenModel("qwen3.5-plus")
public interface Looker {
    @User("{{client}} and {{user}}, {{prompt}}?")
    String described(@Image URI client, @Image URI user, @Image URI photo, String prompt);

    @User("What is it, {{spec}}?")
    String described(@Image URI photo, String spec);
}
