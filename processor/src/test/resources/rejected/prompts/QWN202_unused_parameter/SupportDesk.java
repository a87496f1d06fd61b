package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.concurrent.Flow;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("Draft a reply to {{ticket}}")
    Flow.Publisher<String> draftReply(String ticket, String tone);
}
