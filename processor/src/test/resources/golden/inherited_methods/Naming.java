package com.acme;

import io.qwenterface.System;
import io.qwenterface.User;

public interface Naming {
  @System("You name things.")
  @User("Name a {{thing}}.")
  String name(String thing);

  @Override
  String toString();

  @Override
  boolean equals(Object other);
}
