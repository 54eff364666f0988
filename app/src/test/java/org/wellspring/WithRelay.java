package org.wellspring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.wellspring.ballot.keys.QuickKeys;

/** As {@link WellspringTest}, with a {@link RelayForTests} that this half talks to, and a {@link CleanSlate} to begin from. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WellspringTest
@Import({TimeForTests.class, Staffing.class, CleanSlate.class, QuickKeys.class})
@ContextConfiguration(initializers = {RealPostgres.class, RelayForTests.Beside.class})
public @interface WithRelay {}
