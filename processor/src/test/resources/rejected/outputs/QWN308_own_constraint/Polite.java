package com.acme;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target(ElementType.TYPE_USE)
@Constraint(validatedBy = Polite.Check.class)
@interface Polite {
  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  class Check implements ConstraintValidator<Polite, String> {
    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
      return value.contains("please");
    }
  }
}
