package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

@QwenModel("qwen-plus")
public interface Desk {
  File file(String ticket);

  byte[] thumbnail(String ticket);

  List<byte[]> parts(String ticket);

  OptionalInt count(String ticket);

  Map<String, OptionalDouble> rates(String ticket);

  @User("What is in {{file}}?")
  String describe(File file);

  record File(byte[] content, OptionalInt pages, OptionalLong size, OptionalDouble score) {
    @Override
    public String toString() {
      return "File[content=" + Arrays.toString(content) + ", pages=" + pages + ", size=" + size
          + ", score=" + score + "]";
    }
  }
}
