package com.acme;

import io.qwenterface.QwenModel;
import java.util.Calendar;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(Calendar[] due) {}
}
