package com.acme;

import io.qwenterface.Region;
import io.qwenterface.System;
import io.qwenterface.Workspace;


@System("You summarise support tickets.")
@Region(Region.Id.FRANKFURT)
@Workspace("support")
public interface SupportDesk {
    String summary(String ticket);
}
