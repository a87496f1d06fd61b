/**
 * The compiler plug-in. It is run by javac and used by nobody: nothing is exported.
 */
module io.qwenterface.processor {
    requires java.compiler;
    requires io.qwenterface;
    requires io.qwenterface.catalog;
    requires com.palantir.javapoet;
    requires static jdk.compiler;
    requires static com.google.auto.service;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            io.qwenterface.processor.QwenProcessor,
            io.qwenterface.processor.VocabularyClaim;
}
