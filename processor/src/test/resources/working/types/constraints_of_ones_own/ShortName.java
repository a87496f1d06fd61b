package com.acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@NotBlank
@Size(max = 4)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
public @interface ShortName {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
