package accepted;

final class Objects {}
