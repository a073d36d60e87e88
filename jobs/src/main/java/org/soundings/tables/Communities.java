package org.soundings.tables;

/** Members who have more relationships with each other than with others. */
public final class Communities {
    private static final Table.Builder T = Table.named(
            "communities",
            "Members who have more relationships with each other than with others, whatever their chapters. Found by label propagation among the relationships of reporting members.",
            "Membres qui ont plus de relations entre eux qu'avec les autres, quels que soient leurs groupes. Trouvées par propagation d'étiquettes sur les relations des membres exportés par leur groupe.");

    public static final Field COMMUNITY_ID =
            T.text("community_id", "Smallest member_id of the community", "Plus petit member_id de la communauté");
    public static final Field MEMBER_COUNT =
            T.by(Formula.of("n = |{i : `community_id` = c}|")).count("member_count", "Members", "Membres");
    public static final Field CHAPTER_COUNT = T.by(
                    Formula.of("|{chapter of i : i in c}|", "|{groupe de i : i dans c}|"))
            .count("chapter_count", "Chapters they are of", "Groupes dont ils sont");
    public static final Field INNER_RELATIONSHIP_COUNT = T.by(
                    Formula.of("L_c = |{relationships i–j : both in c}|", "L_c = |{relations i–j : les deux dans c}|"))
            .count("inner_relationship_count", "Relationships within it", "Relations à l'intérieur");
    public static final Field OUTER_RELATIONSHIP_COUNT = T.by(
                    Formula.of("|{relationships i–j : one in c}|", "|{relations i–j : un seul dans c}|"))
            .count("outer_relationship_count", "Relationships that lead out of it", "Relations vers l'extérieur");
    public static final Field INNER_EXCHANGE_COUNT = T.by(
                    Formula.of("Σ S_ij over the relationships within it", "Σ S_ij sur les relations à l'intérieur"))
            .count(
                    "inner_exchange_count",
                    "Exchanges of the relationships within it",
                    "Échanges des relations à l'intérieur");
    public static final Field OUTER_EXCHANGE_COUNT = T.by(Formula.of(
                    "Σ S_ij over the relationships that lead out", "Σ S_ij sur les relations vers l'extérieur"))
            .count(
                    "outer_exchange_count",
                    "Exchanges of the relationships that lead out of it",
                    "Échanges des relations vers l'extérieur");
    public static final Field MODULARITY = T.by(Formula.of(
                            "L_c / L − (d_c / 2L)², d_c = 2·`inner_relationship_count` + `outer_relationship_count`, L all relationships; their sum over all communities is the network's modularity Q",
                            "L_c / L − (d_c / 2L)², d_c = 2·`inner_relationship_count` + `outer_relationship_count`, L toutes les relations ; leur somme sur toutes les communautés est la modularité Q du réseau")
                    .range("−¼ … 1")
                    .source("Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113"))
            .real(
                    "modularity",
                    "How many more of all relationships are within it than if they were made by chance",
                    "Combien de relations de plus sont à l'intérieur que si elles se faisaient au hasard");

    public static final Table TABLE = T.key(COMMUNITY_ID).build();

    private Communities() {}
}
