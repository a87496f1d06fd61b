package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.concurrent.Flow;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("""
            Draft a reply.

            Ticket:
            {{tickt}}
            """)
    Flow.Publisher<String> draftReply(String ticket, String tone);
}
