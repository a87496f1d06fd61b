package accepted;

final class StringBuilder {}
