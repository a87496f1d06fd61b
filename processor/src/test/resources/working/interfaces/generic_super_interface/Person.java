package accepted;

record Person(String name) {}
