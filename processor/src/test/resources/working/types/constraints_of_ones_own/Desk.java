package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

@QwenModel("qwen-plus")
public interface Desk {
  Team team(String mail);

  @Valid
  @NotNull
  List<@Valid Member> members(String mail);

  interface WhenSaved {}

  record Team(@ShortName String name, List<@ShortName String> others, @Valid @NotNull Member first) {}

  record Member(@Size(min = 900, groups = WhenSaved.class) String name) {}
}
