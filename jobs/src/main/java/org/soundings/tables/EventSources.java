package org.soundings.tables;

/** From each event to the rows of the exports that tell of it. */
public final class EventSources {
    private static final Table.Builder T = Table.named(
            "event_sources",
            "Every input row that tells of an event, once: of input_files those that are accepted or duplicates and make events.",
            "Chaque ligne lue qui dit un événement, une fois : parmi input_files celles, acceptées ou doublons, qui font des événements.");

    public static final Field EVENT_ID = T.same(Events.EVENT_ID);
    public static final Field FILE_ID = T.same(FileHeaders.FILE_ID);
    public static final Field LINE_NUMBER = T.count(
            "line_number",
            "Line of a text file or row of the sheet, from 1",
            "Ligne du fichier texte ou de la feuille, à partir de 1");

    public static final Table TABLE = T.key(FILE_ID, LINE_NUMBER).build();

    private EventSources() {}
}
