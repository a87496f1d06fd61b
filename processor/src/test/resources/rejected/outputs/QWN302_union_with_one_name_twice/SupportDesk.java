package com.acme;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.qwenterface.QwenModel;
import java.util.List;

@QwenModel("qwen-plus")
public interface SupportDesk {
    record Triage(List<Item> items) {}

    record Item(String text, Due due) {}

    sealed interface Due {}

    record Soon() implements Due {}

    @JsonTypeName("Soon")
    record Later() implements Due {}

    Triage triage(String ticket);
}
