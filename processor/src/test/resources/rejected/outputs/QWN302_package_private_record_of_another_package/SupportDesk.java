package com.acme;

import com.acme.mail.Mail;
import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
    Mail triage(String ticket);
}
