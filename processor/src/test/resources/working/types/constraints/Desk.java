package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Reply;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

@QwenModel("qwen-plus")
public interface Desk {
  Texts texts(String mail);

  Numbers numbers(String mail);

  Holders holders(String mail);

  @NotEmpty
  List<@NotBlank @Size(max = 20) String> titles(String mail);

  List<String> anyTitles(String mail);

  @Min(1)
  @Max(5)
  int stars(String mail);

  Reply<@Size(min = 2) List<@Positive Integer>> sizes(String mail);

  Box<@Size(min = 30) String> longBox(String mail);

  Box<String> box(String mail);

  record Box<T>(T content) {}

  record Texts(
      @NotBlank String summary,
      @NotEmpty String queue,
      @Size(min = 3, max = 4) String code,
      @Pattern(regexp = "[A-Z]{2}-[0-9]+") String reference,
      @Pattern(regexp = "[A-Z]+") @Size(min = 5, max = 8) String letters,
      @Pattern(regexp = "(?<name>\\p{Alpha}+ ?)+") String names,
      @Pattern(regexp = "[a-z ]+", flags = Pattern.Flag.CASE_INSENSITIVE) @Pattern(regexp = ".*[a-z].*") String words,
      @Email String from,
      @NotNull Optional<@Size(max = 5) String> tag,
      @Size(max = 5) Optional<String> label,
      @Size(min = 4, max = 9) byte[] image) {}

  record Numbers(
      @Min(3) @Max(9) int from3To9,
      @Min(-7) long least,
      @Max(0) short most,
      @Positive byte positive,
      @PositiveOrZero BigInteger zeroOrMore,
      @Negative Integer negative,
      @NegativeOrZero Long zeroOrLess,
      @DecimalMin("0.5") @DecimalMax(value = "2.5", inclusive = false) double factor,
      @DecimalMin(value = "10.25", inclusive = false) BigDecimal price,
      @DecimalMax("0.1") float tenth,
      @Min(7) OptionalInt perhaps,
      @DecimalMin("7.5") OptionalDouble share,
      @Min(5_000_000_000L) long large) {}

  record Holders(
      @NotEmpty List<@NotBlank String> notes,
      @Size(min = 2, max = 3) Set<@Min(2) Integer> numbers,
      @Size(min = 1, max = 2) Map<String, @Positive Double> weights,
      List<@NotEmpty List<@Email String>> rounds,
      Optional<@NotEmpty List<String>> optional,
      List<Map<String, @Size(min = 1) byte[]>> deep) {}
}
