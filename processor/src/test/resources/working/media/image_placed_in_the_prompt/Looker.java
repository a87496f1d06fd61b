package com.acme;

import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.Transport;
import io.qwenterface.User;
import java.net.URI;

@QwenModel("qwen3.5-plus")
public interface Looker {
    @User("Compare {{photoBefore}} with {{photoAfter}}, {{style}}.")
    String compare(@Image URI photoBefore, @Image URI photoAfter, String style);

    @User("{{photoAfter}}{{photoBefore}}{{style}}")
    String turned(@Image URI photoBefore, @Image URI photoAfter, String style);

    @User("Is it the one of before, {{photoBefore}}?")
    String partly(@Image URI photoBefore, @Image URI photo);

    @QwenModel(value = "qwen3.5-plus", transport = Transport.DASHSCOPE)
    @User("Compare {{photoBefore}} with {{photoAfter}}{{#styles}}, {{.}}{{/styles}}.")
    String natively(@Image URI photoBefore, @Image URI photoAfter, java.util.List<String> styles);
}
