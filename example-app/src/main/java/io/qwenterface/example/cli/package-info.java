/**
 * The command line: what is asked for, the run over all tickets, and the two ways to print it.
 */
@NullMarked
package io.qwenterface.example.cli;

import org.jspecify.annotations.NullMarked;
