package org.soundings.exports;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of one file come from. */
@FunctionalInterface
public interface Source {

    /** The file's bytes from its start; the caller closes the stream. */
    InputStream open() throws IOException;
}
