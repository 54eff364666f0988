package org.wellspring.voice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.wellspring.AppApplication;
import org.wellspring.RealPostgres;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.TimeForTests;

/** The organisation's half beside a relay whose releases a test writes; inject {@link Wards}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(classes = AppApplication.class, properties = {"spring.config.name=app", "wellspring.timers=false"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {RealPostgres.class, RelayForTests.Beside.class})
@Import({TimeForTests.class, Staffing.class, Wards.class, OverviewForTests.class})
public @interface VoiceTest {}
