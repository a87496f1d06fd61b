package io.qwenterface.processor.source;

import java.net.URI;

/**
 * A piece of a source file. Lines and columns count from 1, columns in UTF-16 units.
 *
 * @param file the file
 * @param startLine the line of the first character
 * @param startColumn the column of the first character
 * @param endLine the line of the end
 * @param endColumn the column after the last character
 */
public record SourceRange(URI file, int startLine, int startColumn, int endLine, int endColumn) {}
