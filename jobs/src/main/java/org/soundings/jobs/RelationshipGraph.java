package org.soundings.jobs;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.network.Islands;
import org.soundings.network.PlaceStage;
import org.soundings.network.Relationships;

/** The relationships of the whole network, each once, and each member's place among them. */
record RelationshipGraph(Dataset<Row> relationships, Dataset<Row> places) {

    private static final String EDGES = "relationships";
    private static final String PLACES = "places";

    static RelationshipGraph of(Staging staging, Dataset<Row> ties, Dataset<Row> members, Progress progress) {
        Dataset<Row> relationships = staging.keep(EDGES, Relationships.of(ties, members));
        Dataset<Row> islands;
        try (Islands found = Islands.of(relationships)) {
            islands = staging.keep("islands", found.table());
        }
        Dataset<Row> places = staging.keep(PLACES, PlaceStage.places(relationships, islands));
        progress.done(
                "network",
                Progress.plural(staging.rows(PLACES), "member") + " in a graph of "
                        + Progress.plural(staging.rows(EDGES), "relationship"));
        return new RelationshipGraph(relationships, places);
    }
}
