/**
 * A Model Studio on your own machine, for tests without a key or a network.
 *
 * <p>{@link io.qwenterface.testkit.FakeModelStudio} answers over real HTTP, in every protocol, and refuses what the
 * service refuses. {@link io.qwenterface.testkit.QwenterfaceExtension} starts and stops one per JUnit test.
 *
 * <p>Inside, a request passes one way: {@code StudioHandler} finds the {@code Endpoint} and the key, {@code Call} reads
 * the body, the {@code Rules} refuse or not, {@code Script} or {@code SelfAnswer} decides the {@code Answer}, and the
 * endpoint's {@code Wire} writes it.
 */
@NullMarked
package io.qwenterface.testkit;

import org.jspecify.annotations.NullMarked;
