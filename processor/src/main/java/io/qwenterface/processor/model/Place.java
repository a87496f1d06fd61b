package io.qwenterface.processor.model;

import io.qwenterface.Region;
import java.util.Optional;

/**
 * Where a method is answered.
 *
 * @param region the region, and where it was chosen; {@code SINGAPORE} and the interface if it was not
 * @param workspace its name, if one is named
 * @param dedicatedHost whether the workspace's own host is asked for, and where
 */
public record Place(Setting<Region.Id> region, Optional<Setting<String>> workspace, Setting<Boolean> dedicatedHost) {}
