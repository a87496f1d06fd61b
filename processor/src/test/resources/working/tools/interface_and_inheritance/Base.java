import io.qwenterface.Tool;

abstract class Base<K> {
    @Tool("Finds one.")
    public String find(K key) {
        return "found " + key;
    }

    @Tool("Is overridden.")
    public String overridden(String text) {
        return text;
    }

    @Tool("Is overridden with a description of its own.")
    public String told(String text) {
        return text;
    }
}
