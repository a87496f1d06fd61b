package com.acme;

import io.qwenterface.QwenModel;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Date;
import java.util.List;
import java.util.Optional;


@QwenModel("qwen-plus")
public interface SupportDesk {
    record Triage(String queue, List<Item> items) {}

    record Item(String text, Date due) {}

    record Optionals(Optional<Object> anything) {}

    record Twice(String a, @JsonProperty("a") String b) {}

    record Holder(Twice twice) {}

    record Node(String text, List<Node> children) {}

    sealed interface Shape {}

    record Circle(double radius) implements Shape {}

    final class Square implements Shape {}

    sealed interface Event {}

    record Opened(String type) implements Event {}

    Triage triage(String ticket);

    List<Optionals> optionals(String ticket);

    Holder duplicateNames(String ticket);

    Node recursive(String ticket);

    Shape notARecord(String ticket);

    Event discriminator(String ticket);
}
