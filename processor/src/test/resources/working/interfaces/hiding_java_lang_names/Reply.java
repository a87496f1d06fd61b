package accepted;

final class Reply {}
