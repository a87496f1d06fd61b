package javax.validation.constraints;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Size {
  int min() default 0;

  int max() default Integer.MAX_VALUE;

  Class<?>[] groups() default {};
}
