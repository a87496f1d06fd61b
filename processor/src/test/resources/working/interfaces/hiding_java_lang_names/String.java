package accepted;

final class String {}
