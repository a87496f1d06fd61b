package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@QwenModel("qwen-plus")
public interface Desk {
  Triage triage(String ticket);

  record Triage(
      @NotBlank @Size(max = 80) String summary,
      @Pattern(regexp = "[A-Z]{2}") String country,
      @Pattern(regexp = "(?i)[a-z]+") String word,
      @Email String from,
      @Min(1) @Max(5) int priority,
      @Positive OptionalInt minutes,
      @DecimalMin(value = "0.5", inclusive = false) double weight,
      @NotEmpty List<@NotBlank String> tags,
      Optional<@Size(min = 2, max = 3) String> language) {}
}
