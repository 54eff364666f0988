package org.wellspring.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.wellspring.platform.Role;

/** Only people signed in with one of these roles may open this door. A door without a sign opens to nobody. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AllowedTo {
    Role[] value();

    /** Whether the person must have proved who they are in the last minutes. */
    boolean confirmed() default false;
}
