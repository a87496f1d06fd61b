package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("Summarise {{ticket")
    String unclosedTag(String ticket);

    @User("""
            Summarise {{ticket
            in a {{tone}} tone.
            """)
    String unclosedTagBeforeAnother(String ticket, String tone);

    @User("{{ticket}} {{! for now")
    String unclosedComment(String ticket);

    @User("Summarise {{}}{{ticket}}")
    String emptyTag(String ticket);

    @User("Summarise {{ticket.subject()}}")
    String notAName(String ticket);

    @User("Answer as {{\"subject\": \"{{ticket}}\"}}")
    String jsonWithTwoBraces(String ticket);

    @User("{{#tickets}}{{.}}")
    String unclosedSection(List<String> tickets);

    @User("{{ticket}}{{/ticket}}")
    String unopenedSection(String ticket);

    @User("{{#tickets}}{{.}}{{/ticket}}")
    String misspeltEnd(List<String> tickets);

    @User("{{#a}}{{.}}{{#b}}{{.}}{{/a}}{{/b}}")
    String crossedSections(List<String> a, List<String> b);

    @User("{{>header}}{{ticket}}")
    String partial(String ticket);

    @User("{{{ticket}}} {{&ticket}}")
    String unescaped(String ticket);

    @User("{{=<% %>=}}{{ticket}}")
    String delimiters(String ticket);

    @User("Summarise {{ticket}}{{")
    String unclosedAtTheEnd(String ticket);
}
