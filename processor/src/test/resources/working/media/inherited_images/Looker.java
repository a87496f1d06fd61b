package com.acme;

import io.qwenterface.QwenModel;
import java.nio.file.Path;

@QwenModel("qwen3.5-plus")
public interface Looker extends Looking<Path> {}
