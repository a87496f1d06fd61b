package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;
import java.util.Optional;

@QwenModel("qwen-plus")
public interface Notes {
  @User("""
      Note: {{text}}
      {{#urgent}}
      It is urgent.
      {{/urgent}}
      {{^urgent}}
      It can wait.
      {{/urgent}}
      {{#author}}By {{name}}{{/author}}{{^author}}By nobody{{/author}}
      {{#due}}Due {{.}}{{/due}}{{#tags}} #{{.}}{{/tags}}{{^tags}} no tags{{/tags}}
      """)
  String file(
      String text,
      boolean urgent,
      Optional<Author> author,
      @Nullable String due,
      @Nullable Iterable<String> tags);

  @User("{{#checked}}yes{{/checked}}{{#reviews.last.lines}}{{.}}{{/reviews.last.lines}}")
  String review(@Nullable Boolean checked, Reviews reviews);

  record Author(String name) {}

  record Reviews(@Nullable Review last) {}

  record Review(List<String> lines) {}
}
