package com.acme;

import io.qwenterface.QwenModel;
import java.util.List;
import javax.validation.constraints.Size;

@QwenModel("qwen-plus")
public interface Desk {
  Team team(String mail);

  record Team(@Size(min = 30) String motto, List<@Size(max = 3) String> codes) {}
}
