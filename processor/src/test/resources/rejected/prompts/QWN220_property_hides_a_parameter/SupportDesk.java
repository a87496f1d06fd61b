package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("""
        Answer {{name}} about these:
        {{#products}}
        - {{name}}{{#parts}}, {{number}}{{/parts}}
        {{/products}}
        """)
    String answer(String name, List<Product> products);


    record Product(String name, List<Part> parts) {}

    record Part(int number) {}
}
