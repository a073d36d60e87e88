package org.soundings.generate;

import java.util.List;

/** Names of nobody: first names, last names and professions, mixed by chance. All letters exist in windows-1252. */
final class Names {
    private static final List<String> FIRST = words("""
            Abel Adèle Aimée Alban Alix Ambre Anaëlle Anatole Ariane Armelle Aubin Aurèle Basile Bérénice Blaise Blanche
            Brieuc Camille Capucine Célestin Céline Clémence Cléo Colombe Corentin Damien Daphné Désiré Diane Edmée
            Élodie Éloi Émeline Estelle Eudes Fabien Faustine Félicie Firmin Flavie Florent Gaël Gaspard Gisèle Grégoire
            Hadrien Héloïse Honoré Hortense Inès Irénée Isaure Jonas Joséphine Judith Karim Laïs Léandre Léonie Lilian
            Loïc Louane Lubin Maëlys Malik Marceau Margaux Maxence Mélisande Mérédith Nadège Naïm Nestor Noé Noémie
            Octave Odile Olympe Ondine Oriane Pascal Perrine Philippine Prosper Quentin Rachida Raphaël Régis Rémi
            Rosalie Salomé Samia Séverin Sidonie Solène Sylvère Tancrède Théa Théodore Tiphaine Ulysse Valère Victoire
            Violette Yanis Yseult Zacharie Zélie Ada Alfie Amber Barnaby Beatrix Bram Cedric Clara Corin Daisy Dexter
            Edith Elspeth Fergus Fiona Gideon Greta Hanne Hester Imogen Ivor Jasper Jemima Kenzie Lachlan Leona Mabel
            Merrick Nell Orson Paloma Quincy Rowan Rufus Selwyn Sabine Thora Tobias Una Verity Wilfred Winona Xanthe
            Yorick Zara Björn Jürgen Zoë Saskia
            """);
    private static final List<String> LAST = words("""
            Abrissol Aiguevert Albarède-Noal Amberlin Andrezou Aubrelac Babilou Balancier Barsotel Bécassin Belhoupe
            Bérulac Blanchoy Boisdoré Bonnevaque Bourdalin Brimaud Brucelin Cabriolet Calvaret Canebois Carriquou
            Castagnol Cérizat Chabosse Champdoux Chantepie Chardonel Clairvinet Clopinard Coquebert Cordelou Courbepin
            Crépinel Daguebert Darrigol Delmirac Desfontailles Dorgeval Doucerain Durembois Écharlat Escampin Espardel
            Falguerol Farinoux Ferrandou Flambard Fontclair Fourmentel Fresquin Galoubet Garambois Gasquebel Giroflet
            Grandchêne Gribouval Grosjeanin Guéridou Hautbuis Herbelac Houblonet Issarlet Jolibert Joncourt Jouvenceau
            Kerbrizac Kermadou Labrindille Lachaussade Lagrelotte Lanternier Laverdure Lescarmoz Limousel Loriquet
            Maillebois Malagrin Malbranquet Marcassol Mélusin Merlaudin Mirabotte Montcalou Morvandel Mouflier Nervalin
            Noisillon Orfévrier Ormesac Paillenoir Papillot Pastourel Pépinval Périvolle Piquecaille Plantevigne
            Poireval Pontarsin Prunelard Quatresous Quenouille Rabiet Ramponeau Ratabois Ricochon Rivesarte Rocambol
            Rossiquet Saintalban Salicorne Sarrazelle Sauvageol Semprul Soubiran-Vey Taillefontaine Tamborel Tirebouche
            Torchebeuf Tournesac Trompesauce Truffandier Valdoré Vaucanel Verdelou Vermissol Vignebrune Villandrac
            Vironchaux Volubil Yvernel Zéphirin Ashgrave Barrowmere Blackwether Brindle Cobblewick Cranmoor Dapplewood
            Dunmallow Elderquist Fairbrook Fernsby Gallowell Greycastle Hazelmoor Hollingsby Inglewick Jarrowby Kestrelby
            Larkenfield Lindqvale Marrowby Mosswell Netherfold Oakenshaw Osk Pemberwick Quillfeather Ravensbeck Rookwell
            Saltmarshe Sedgewater Silverdene Thistlewood Tollhurst Underbridge Vale Wainscott Wetherlam Winterquill
            Woolcombe Yarrowdale O'Ferrin McAldane Öhrnberg Fjällbo Müllerhain Çelimen N'Golan Ibarñez Da-Rovalo
            Abdelkarin Benmouliq Haddarou Nguyenval Tranovic Kowalmir
            """);
    private static final List<String> PROFESSIONS = List.of(
            "Accountant",
            "Architect",
            "Assureur",
            "Avocate d'affaires",
            "Banker",
            "Carreleur",
            "Chauffagiste",
            "Coach",
            "Conseil en gestion de patrimoine",
            "Copywriter",
            "Courtier en crédit",
            "Couvreur",
            "Cybersecurity",
            "Décoratrice d'intérieur",
            "Dentist",
            "Diagnostics immobiliers",
            "Électricien",
            "Événementiel",
            "Expert-comptable",
            "Fleuriste",
            "Géomètre",
            "Graphiste",
            "Imprimeur",
            "Kinésithérapeute",
            "Logistics",
            "Maçon",
            "Menuisier",
            "Nettoyage de bureaux",
            "Notaire",
            "Opticien",
            "Osteopath",
            "Paysagiste",
            "Peintre",
            "Photographe",
            "Plombier",
            "Recrutement",
            "Serrurier",
            "Sommelier",
            "Traiteur",
            "Travel agent",
            "Vidéaste",
            "Web developer");

    private Names() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    /** A first name; one in twelve is double-barrelled. */
    static String first(Dice dice) {
        String name = dice.pick(FIRST);
        return dice.chance(.08) && name.indexOf('-') < 0 ? name + "-" + dice.pick(FIRST) : name;
    }

    /** A last name; some have a particle, some are double-barrelled. */
    static String last(Dice dice) {
        String name = dice.pick(LAST);
        double form = dice.uniform();
        if (form < .04) {
            return "de " + name;
        }
        return form < .09 && name.indexOf('-') < 0 ? name + "-" + dice.pick(LAST) : name;
    }

    static String profession(Dice dice) {
        return dice.pick(PROFESSIONS);
    }
}
