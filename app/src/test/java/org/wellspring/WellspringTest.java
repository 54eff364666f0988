package org.wellspring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole organisation's half on a real database, with a clock the test moves and a browser without a screen. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(classes = AppApplication.class, properties = {"spring.config.name=app", "wellspring.timers=false"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = RealPostgres.class)
@Import({TimeForTests.class, Staffing.class})
public @interface WellspringTest {}
