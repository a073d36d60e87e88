package org.soundings.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Contact spheres: trades that serve the same client without competing, and so refer to each other. Every profession of
 * {@link Names} is in one. Source: Misner, The World's Best Known Marketing Secret, 1994.
 */
final class Spheres {
    private static final List<List<String>> SPHERES = List.of(
            List.of("Architect", "Géomètre", "Maçon", "Couvreur", "Menuisier", "Paysagiste"),
            List.of("Carreleur", "Chauffagiste", "Décoratrice d'intérieur", "Électricien", "Peintre", "Plombier"),
            List.of("Banker", "Courtier en crédit", "Diagnostics immobiliers", "Notaire", "Serrurier"),
            List.of(
                    "Accountant",
                    "Assureur",
                    "Avocate d'affaires",
                    "Conseil en gestion de patrimoine",
                    "Expert-comptable"),
            List.of("Copywriter", "Graphiste", "Imprimeur", "Vidéaste", "Web developer"),
            List.of("Événementiel", "Fleuriste", "Photographe", "Sommelier", "Traiteur", "Travel agent"),
            List.of("Coach", "Dentist", "Kinésithérapeute", "Opticien", "Osteopath"),
            List.of("Cybersecurity", "Logistics", "Nettoyage de bureaux", "Recrutement"));

    private static final Map<String, Integer> OF = new HashMap<>();

    static {
        for (int sphere = 0; sphere < SPHERES.size(); sphere++) {
            for (String profession : SPHERES.get(sphere)) {
                OF.put(profession, sphere);
            }
        }
    }

    private Spheres() {}

    /** Whether two professions are different and of one sphere. */
    static boolean complement(String one, String other) {
        return !one.equals(other) && OF.get(one).equals(OF.get(other));
    }
}
