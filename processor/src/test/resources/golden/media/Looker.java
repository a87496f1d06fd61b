package com.acme;

import io.qwenterface.Audio;
import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;
import io.qwenterface.Video;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

@QwenModel("qwen3.5-plus")
@System("You look closely.")
public interface Looker {
  String describe(@Image Path photo);

  @User("Compare {{before}} with {{after}}, {{style}}.")
  String compare(
      @Image(minPixels = 70_000, maxPixels = 1_000_000) byte[] before,
      @Image(highResolution = true) byte[] after,
      String style);

  @User("Which of them shows {{thing}}?")
  String find(@Image List<Path> photos, String thing);

  @User("What happens?")
  String watch(@Video(fps = 0.5, totalPixels = 9_000_000) URI clip, @Video(fps = 2) List<Path> frames);

  @QwenModel("qwen3.5-omni-flash")
  @User("Who speaks?")
  String listen(@Audio(format = "wav") URI recording);
}
