package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SideBySideTest {

    @Test
    @Timeout(30)
    void stepsRunAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        try (SideBySide steps = new SideBySide()) {
            var one = steps.start(() -> met(both, "one"));
            var other = steps.start(() -> met(both, "other"));

            assertThat(one.result() + " " + other.result()).isEqualTo("one other");
        }
    }

    @Test
    void aStepThatFailsSaysWhyInItsOwnWords() {
        try (SideBySide steps = new SideBySide()) {
            var wrong = steps.start(() -> {
                throw new IllegalStateException("The sum is 3, expected 4");
            });
            var unreadable = steps.start(() -> {
                throw new IOException("disk full");
            });

            assertThatThrownBy(wrong::result)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The sum is 3, expected 4");
            assertThatThrownBy(unreadable::result)
                    .isInstanceOf(UncheckedIOException.class)
                    .cause()
                    .isInstanceOf(IOException.class)
                    .hasMessage("disk full");
        }
    }

    private static String met(CountDownLatch both, String name) throws InterruptedException {
        both.countDown();
        both.await();
        return name;
    }
}
