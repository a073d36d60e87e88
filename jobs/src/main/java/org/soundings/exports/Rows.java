package org.soundings.exports;

import java.io.IOException;

/** The rows of one file, in its order. */
interface Rows extends AutoCloseable {

    /**
     * The next row, or null at the end.
     *
     * @throws Refused where the file as a whole turns out to be damaged
     */
    RawRow next() throws IOException;

    @Override
    void close() throws IOException;
}
