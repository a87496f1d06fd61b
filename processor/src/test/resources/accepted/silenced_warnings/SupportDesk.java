package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.Region;


@QwenModel("qwen-pluss")
@SuppressWarnings("QWN101")
public interface SupportDesk {
    String summary(String ticket);

    @QwenModel("qwen-max")
    @Region(Region.Id.US_VIRGINIA)
    @Options(maxTokens = 9000)
    @SuppressWarnings({"QWN102", "QWN117"})
    String translation(String ticket);

    @QwenModel(value = "acme-ft-7", custom = true)
    @Region(Region.Id.TOKYO)
    @io.qwenterface.Workspace("support")
    String custom(String ticket);

    @QwenModel("qwen-math-plus")
    @Region(Region.Id.FINANCE_CLOUD)
    String finance(String ticket);
}
