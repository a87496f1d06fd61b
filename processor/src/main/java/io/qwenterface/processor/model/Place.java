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
public record Place(Setting<Region.Id> region, Optional<Setting<String>> workspace, Setting<Boolean> dedicatedHost) {

    /** Model Studio's id of the region; empty for the finance cloud, which has none (wire reference a.1). */
    public String regionId() {
        return idOf(region.value());
    }

    /** Model Studio's id of a region; empty for the finance cloud. */
    public static String idOf(Region.Id region) {
        return switch (region) {
            case SINGAPORE -> "ap-southeast-1";
            case US_VIRGINIA -> "us-east-1";
            case BEIJING -> "cn-beijing";
            case HONG_KONG -> "cn-hongkong";
            case FRANKFURT -> "eu-central-1";
            case TOKYO -> "ap-northeast-1";
            case FINANCE_CLOUD -> "";
        };
    }

    /** The host that all workspaces of the region share, if it has one (wire reference a.1). */
    public Optional<String> sharedHost() {
        return switch (region.value()) {
            case SINGAPORE -> Optional.of("dashscope-intl.aliyuncs.com");
            case US_VIRGINIA -> Optional.of("dashscope-us.aliyuncs.com");
            case BEIJING -> Optional.of("dashscope.aliyuncs.com");
            case HONG_KONG -> Optional.of("cn-hongkong.dashscope.aliyuncs.com");
            case FINANCE_CLOUD -> Optional.of("dashscope-finance.aliyuncs.com");
            case FRANKFURT, TOKYO -> Optional.empty();
        };
    }
}
