package accepted;

final class Generated {}
