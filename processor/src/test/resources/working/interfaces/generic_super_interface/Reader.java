package accepted;

interface Reader<I, O> {
    O read(I input);
}
