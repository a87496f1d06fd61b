package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.io.InputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;


@QwenModel("qwen-plus")
public interface SupportDesk {
    record Ticket(String subject, List<Note> notes) {}

    record Note(String text, Date written) {}

    @User("{{tags}}")
    String array(String[] tags);

    @User("{{note}}")
    String optional(Optional<String> note);

    @User("{{ticket}}")
    String component(Ticket ticket);

    String whole(InputStream ticket);
}
