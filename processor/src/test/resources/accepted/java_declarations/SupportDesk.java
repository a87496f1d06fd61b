package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.io.IOException;
import java.util.List;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{class_}}{{json}}{{client}}")
    String names(String class_, String json, String client);

    @User("{{#tickets}}{{.}}{{/tickets}}")
    String varargs(String... tickets);

    String overload(String ticket);

    String overload(int number);

    String checked(String ticket) throws IOException;

    @Deprecated
    String deprecated(String ticket);

    @User("{{#numbers}}{{.}} {{/numbers}}{{#lists}}{{#.}}{{.}}{{/.}}{{/lists}}")
    String arrays(int[] numbers, List<List<String>> lists);
}
