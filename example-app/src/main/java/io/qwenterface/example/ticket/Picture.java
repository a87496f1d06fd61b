package io.qwenterface.example.ticket;

/** A picture that came with a ticket. */
public final class Picture {
    private final String name;
    private final byte[] content;

    /**
     * Copies the content.
     *
     * @param name the file name its sender gave it
     */
    public Picture(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /** The file name. */
    public String name() {
        return name;
    }

    /** A copy of the file. */
    public byte[] content() {
        return content.clone();
    }
}
