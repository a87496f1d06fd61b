package com.acme;

import java.time.LocalDate;

public record Ticket(@Nullable String subject, @Nullable Author author, @Nullable LocalDate due) {
  public record Author(String name) {}
}
