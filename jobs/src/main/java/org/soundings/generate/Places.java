package org.soundings.generate;

import java.util.List;

/** Names of chapters, regions and countries. No two chapters of a world have the same name. */
final class Places {
    private static final List<String> THINGS = List.of(
            "Boussole",
            "Tandem",
            "Passerelle",
            "Escale",
            "Voilure",
            "Tremplin",
            "Sextant",
            "Belvedere",
            "Caravelle",
            "Fanal",
            "Gouvernail",
            "Horizon",
            "Jalon",
            "Kiosque",
            "Levier",
            "Moulin",
            "Nacelle",
            "Odyssee",
            "Pavillon",
            "Quille",
            "Relais",
            "Sillage",
            "Trame",
            "Vigie",
            "Zenith",
            "Arche",
            "Balise",
            "Comptoir",
            "Dynamo",
            "Essor");
    private static final List<String> HUES = List.of(
            "Cobalt",
            "Indigo",
            "Lavande",
            "Safran",
            "Vermeil",
            "Ambre",
            "Basalte",
            "Cerise",
            "Dorade",
            "Emeraude",
            "Fougere",
            "Garance",
            "Hysope",
            "Iris",
            "Jade",
            "Kaolin",
            "Lichen",
            "Muscade",
            "Nacre",
            "Ocre",
            "Perle",
            "Quartz",
            "Romarin",
            "Saphir",
            "Tilleul",
            "Umbra",
            "Verveine",
            "Wengue",
            "Yuzu",
            "Zinc");
    private static final List<String> LANDS = List.of(
            "Rives",
            "Vallées",
            "Côtes",
            "Hauts",
            "Plaines",
            "Forêts",
            "Marches",
            "Îles",
            "Terrasses",
            "Landes",
            "Caps");
    private static final List<String> WINDS = List.of(
            "de l'Aubrin",
            "du Sérac",
            "de la Mauve",
            "d'Orsèbe",
            "du Nivelle",
            "des Trois-Lunes",
            "de Tramayan",
            "du Grand-Héron",
            "de la Sourdine",
            "d'Elvande",
            "du Ponant Gris",
            "de Mirevent",
            "du Bas-Quillon");

    private Places() {}

    /**
     * A chapter's name: unaccented where it names a folder, accented where a manifest names the chapter; one has a comma
     * inside.
     */
    static String chapter(int index, Layout layout, int turn) {
        int hues = HUES.size();
        int names = THINGS.size() * hues;
        int place = (int) ((index * 37L + 11) % names);
        String thing = THINGS.get(place / hues);
        String hue = HUES.get(place % hues);
        String round = index < names ? "" : " " + (index / names + 1);
        return switch (layout) {
            case PLAIN -> turn % 4 == 1 ? "BNI " + thing + ", " + hue + round : "BNI " + thing + " " + hue + round;
            case HEADED, WORKBOOK -> "BNI " + thing + " " + hue + round;
            case RESAVED -> "BNI " + thing + " " + hue + (turn % 2 == 0 ? " Été" : "") + round;
            case LOG -> "Cercle " + thing + " " + hue + round;
        };
    }

    static String region(int cluster) {
        String land = LANDS.get(cluster % LANDS.size());
        String wind = WINDS.get((cluster * 5 + cluster / LANDS.size()) % WINDS.size());
        int round = cluster / (LANDS.size() * WINDS.size());
        return land + " " + wind + (round == 0 ? "" : " " + (round + 1));
    }

    /** France, and every seventh region in Exampleland. */
    static String country(int cluster) {
        return cluster % 7 == 6 ? "Exampleland" : "France";
    }
}
