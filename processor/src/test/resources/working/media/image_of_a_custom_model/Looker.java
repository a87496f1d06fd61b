package com.acme;

import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.Workspace;
import java.net.URI;

@QwenModel(value = "my-deployed-vl", custom = true)
@Workspace("tuning")
public interface Looker {
    @User("What is this?")
    String address(@Image URI photo);
}
