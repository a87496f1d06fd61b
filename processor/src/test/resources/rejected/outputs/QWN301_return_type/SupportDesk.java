package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Reply;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;


@QwenModel("qwen-plus")
public interface SupportDesk {
    enum Never {}

    class Bean {}

    interface Open {}

    void nothing(String ticket);

    Object anything(String ticket);

    Date date(String ticket);

    List<Date> dates(String ticket);

    String[] array(String ticket);

    int[] primitives(String ticket);

    @SuppressWarnings("rawtypes")
    List raw(String ticket);

    List<?> wildcard(String ticket);

    ArrayList<String> arrayList(String ticket);

    Map<Integer, String> numberKeys(String ticket);

    Stream<String> stream(String ticket);

    Future<String> future(String ticket);

    CompletableFuture<CompletableFuture<String>> twice(String ticket);

    List<Reply<String>> replies(String ticket);

    Never never(String ticket);

    Bean bean(String ticket);

    Open open(String ticket);
}
