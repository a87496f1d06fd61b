package com.acme;

public class Author {
  public final String team;
  private final String name;

  public Author(String name, String team) {
    this.name = name;
    this.team = team;
  }

  public String getName() {
    return name;
  }
}
