package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("""
              Keep the indentation \
            and join lines.
            \tThe "ticket" \u2014 {{tickt}}
            """)
    String summary(String ticket);
}
