/**
 * What you write on an interface: which model answers a method, where, with which prompt and options.
 *
 * <p>The annotations have {@code CLASS} retention: the processor reads them, nothing reads them at run time.
 */
module io.qwenterface {
    requires static org.jspecify;

    exports io.qwenterface;
}
