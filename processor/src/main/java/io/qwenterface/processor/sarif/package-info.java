/** The log of findings for other tools, in the format SARIF 2.1.0: an output like the manifest, of problems. */
@NullMarked
package io.qwenterface.processor.sarif;

import org.jspecify.annotations.NullMarked;
