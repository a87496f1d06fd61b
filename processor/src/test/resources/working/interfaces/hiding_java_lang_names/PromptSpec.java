package accepted;

final class PromptSpec {}
