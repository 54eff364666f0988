package org.wellspring.notifications;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.wellspring.WellspringTest;
import org.wellspring.notifications.mail.MailboxInHand;

/** The whole half, with a mail server and a push service of the test's own within reach. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WellspringTest
@Import({OutsideWorld.class, Reaching.class, MailboxInHand.class})
public @interface ReachingTest {}
