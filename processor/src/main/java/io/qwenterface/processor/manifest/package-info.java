/**
 * What a client sends, as data for people and tools: one JSON file per interface, beside the generated class. Made from
 * checked models, like the class itself, so that the two cannot differ.
 */
@NullMarked
package io.qwenterface.processor.manifest;

import org.jspecify.annotations.NullMarked;
