package org.soundings.reports;

import java.io.Serializable;

/** One of a chapter's files, in one language. */
record RenderedFile(ChapterFile kind, String locale, byte[] content) implements Serializable {}
