/** Tests of the fake over real HTTP, with a client that knows nothing of the protocols. */
@NullMarked
package io.qwenterface.testkit;

import org.jspecify.annotations.NullMarked;
