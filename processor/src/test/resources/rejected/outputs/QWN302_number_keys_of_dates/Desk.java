package com.acme;

import io.qwenterface.QwenModel;
import java.util.Date;
import java.util.Map;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(Map<Integer, Date> due) {}
}
