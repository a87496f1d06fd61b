package accepted;

final class JsonReader {}
