package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
  /**
   * Old.
   *
   * @deprecated use something else
   */
  @Deprecated
  String old(String question);

  /**
   * Older.
   *
   * @deprecated use something else
   */
  @Deprecated(forRemoval = true)
  Mood older(String question);

  enum Mood {
    /** @deprecated too much */
    @Deprecated
    ECSTATIC,
    FINE
  }
}
