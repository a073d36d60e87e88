package org.soundings.store;

import java.io.IOException;

/** A run that cannot be published, or a published run that cannot be read: the message says what and where. */
public class StoreException extends IOException {

    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
