/** A user's named module. */
module com.acme.support {
    requires io.qwenterface;
    requires io.qwenterface.runtime;
    requires io.qwenterface.testkit;
}
