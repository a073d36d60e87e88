package org.soundings.store;

/** Another run holds the lock; the message says who, since when. */
public final class LockedException extends StoreException {

    private static final long serialVersionUID = 1L;

    LockedException(String lock, String holder, String advice) {
        super("Another run holds " + lock + ": " + (holder.isBlank() ? "it has not yet said who it is" : holder.strip())
                + ". " + advice);
    }
}
