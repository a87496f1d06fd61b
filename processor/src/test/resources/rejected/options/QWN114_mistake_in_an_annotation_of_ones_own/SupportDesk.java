package com.acme;

@Careful
interface SupportDesk {
    String summary(String ticket);
}
