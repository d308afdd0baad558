### The words of Entreaty's window in French: not yet reviewed by a native speaker.
###
### English (the folder en) is the whole; its comments say what the messages are for.

## The language itself: its own name, and whether somebody who grew up with it has read the
## translation (reviewed) or not (unreviewed).

language-name = Français
translation-review = unreviewed

## The parts of the window, as a screen reader tells them.

part-top = Barre supérieure
part-report = Rapport
part-letter = Lettre
part-page = Page
part-problems = Problèmes
part-bottom = Barre inférieure
# The borders between the columns, that can be moved.
border-report = Largeur du rapport
border-letter = Largeur de la lettre

## What one can ask for: the name in menus and on buttons, and a sentence of help.

action-new = Nouvelle lettre
    .help = Recommence avec les recommandations du rapport encore ouvertes.
    .words = commencer, nouveau, vierge, autre
action-open = Ouvrir…
    .help = Ouvre une lettre enregistrée.
    .words = charger, fichier, lire
action-open-path = Ouvrir un chemin saisi…
    .help = Ouvre une lettre là où aucune boîte de dialogue ne peut s’afficher.
    .words = charger, fichier, dossier, chemin
action-save = Enregistrer
    .help = Enregistre la lettre, pour la continuer plus tard.
    .words = sauvegarder, garder, fichier
action-save-as = Enregistrer sous…
    .help = Enregistre la lettre sous un autre nom.
    .words = sauvegarder, copie, renommer, fichier
action-save-path = Enregistrer à un chemin saisi…
    .help = Enregistre la lettre là où aucune boîte de dialogue ne peut s’afficher.
    .words = sauvegarder, fichier, dossier, chemin
action-export-path = Exporter en PDF à un chemin saisi…
    .help = Écrit la page là où aucune boîte de dialogue ne peut s’afficher.
    .words = fichier, dossier, chemin, écrire
action-copy = Copier le texte
    .help = Copie le texte de la lettre, pour un courriel.
    .words = presse-papiers, coller
action-undo = Annuler la modification
    .help = Annule la dernière modification.
    .words = retour, revenir, erreur
action-redo = Rétablir
    .help = Rétablit la modification annulée.
    .words = refaire, de nouveau
action-edit-text = Modifier tout le texte
    .help = Ouvre le texte même de la lettre, paragraphe par paragraphe, pour le modifier.
    .words = modifier, réécrire, paragraphes
action-spelling = Mot mal orthographié suivant
    .help = Va au mot mal orthographié suivant parmi les vôtres et propose ce qui était voulu.
    .words = orthographe, faute, correcteur
action-zoom-in = Agrandir la page
    .help = Affiche la page en plus grand.
    .words = zoom, agrandir
action-zoom-out = Réduire la page
    .help = Affiche la page en plus petit.
    .words = zoom, réduire
action-fit = Page entière
    .help = Affiche la page entière.
    .words = zoom, page entière
action-fit-width = Pleine largeur
    .help = Montre toute la largeur de la page.
    .words = zoom, largeur
action-envelope = Montrer la fenêtre de l’enveloppe
    .help = Montre ou cache où se trouve la fenêtre de l’enveloppe sur la page.
    .words = enveloppe, fenêtre, plier
action-previous-page = Page précédente
    .help = Affiche la page précédente.
    .words = retour, tourner
action-next-page = Page suivante
    .help = Affiche la page suivante.
    .words = suivante, tourner
action-problems = Vérifier et corriger
    .help = Affiche ou masque ce qui est à vérifier et à corriger : problèmes, avertissements et remarques.
    .words = erreurs, avertissements, problèmes, manque
action-report = Afficher le rapport
    .help = Affiche ou masque le rapport quand la fenêtre est petite.
    .words = faits, personnes, recommandations
action-find = Chercher dans le rapport
    .help = Cherche des mots dans le rapport, en tout alphabet.
    .words = chercher, trouver, noms
action-toggle-theme = Clair ou sombre
    .help = Passe de l’apparence claire à l’apparence sombre, et inversement.
    .words = thème, nuit, couleurs, apparence
action-export-all = Exporter pour tous les destinataires…
    .help = Écrit dans un dossier la lettre du même expéditeur à chaque destinataire.
    .words = chaque bureau, tous, dossier
action-next-office = Même expéditeur, destinataire suivant
    .help = Commence la même lettre au destinataire suivant, avec les demandes qui lui sont adressées.
    .words = autre destinataire, continuer
action-next-steps = Et ensuite…
    .help = Dit ce qu’il faut faire d’une lettre exportée : signer, plier, vérifier l’adresse, poster.
    .words = signer, plier, timbre, poste, envoyer
action-mail = Courriel…
    .help = Commence un courriel dans votre programme de courriel, et copie le texte de la lettre pour l’y coller.
    .words = mail, courriel, email, envoyer
action-add-to-programme = Ajouter au programme d’une soirée
    .help = Ajoute cette lettre à celles qui sont signées ensemble à la prochaine soirée.
    .words = soirée, table de signature, plusieurs lettres
action-open-programme = Ouvrir le programme d’une soirée…
    .help = Ouvre un programme enregistré : ses lettres et ses cartes.
    .words = soirée, plusieurs lettres, charger
action-save-programme = Enregistrer le programme de la soirée sous…
    .help = Enregistre les lettres et les cartes de la prochaine soirée, pour une autre soirée et pour la ligne de commande.
    .words = soirée, plusieurs lettres, sauvegarder
action-mail-programme = Le programme de la soirée en courriels…
    .help = Écrit chaque lettre du programme, signée par l’expéditeur indiqué dans la lettre, comme courriel à ouvrir et à envoyer (.eml).
    .words = soirée, plusieurs lettres, mail, courriel, envoyer
action-print = Imprimer…
    .help = Imprime la page à sa taille réelle : la boîte d’impression de votre système demande comment.
    .words = imprimante, papier
action-bilingual = Qu’est-ce que je signe ?
    .help = Montre la même lettre dans une autre langue à côté d’elle, partie par partie.
    .words = traduction, deux langues, comprendre
action-larger = Tout plus grand
    .help = Agrandit toute la fenêtre, jusqu’au double.
    .words = zoom, agrandir, taille du texte, yeux
action-smaller = Tout plus petit
    .help = Réduit de nouveau toute la fenêtre.
    .words = zoom, réduire, taille du texte
action-normal-size = Taille habituelle
    .help = Affiche la fenêtre à sa taille habituelle.
    .words = zoom, réinitialiser, taille du texte
action-compose = Composer
    .help = Compose une lettre.
    .words = écrire, lettre, rédiger
action-batch = En nombre
    .help = Fait les lettres des personnes d’une liste de membres.
    .words = liste des membres, membres, publipostage, soirée
action-code = Handlebars ou texte
    .help = Affiche le modèle comme un texte avec des étiquettes, ou son Handlebars.
    .words = source, code, modèle
action-offers = Insérer…
    .help = Cherche un champ, une aide, un fait ou un paragraphe à insérer dans le modèle.
    .words = insérer, champ, fait, ajouter
action-changes = Ce qui a changé
    .help = Montre en quoi le modèle diffère de l’original.
    .words = différences, comparer, modifications
action-original = Revenir à l’original
    .help = Reprend le modèle tel qu’il était avant les modifications.
    .words = réinitialiser, restaurer, rétablir
action-new-template = Nouveau modèle…
    .help = Commence un modèle pour un autre type de destinataire ou une autre langue.
    .words = texte, autre langue, créer
action-campaigns = Mes campagnes…
    .help = Montre les campagnes de cet ordinateur dans un tableau : jusqu’à quand elles vont, et ce qui y est ancien ou non vérifié.
    .words = paquets, installées, aperçu
action-new-empty = Nouvelle campagne…
    .help = Commence une campagne dont rien n’est encore écrit : vous écrivez à qui vont les lettres, ce qu’elles demandent et ce qui s’est passé.
    .words = créer, paquet, commencer
action-organise = Organiser
    .help = Modifie les mots des modèles et le contenu de la campagne.
    .words = modèles, paquet, campagne, modifier
action-open-list = Ouvrir une liste…
    .help = Ouvre une liste de membres : un tableur, un fichier CSV ou des cartes de visite.
    .words = membres, tableur, Excel, CSV, adresses
action-open-list-path = Ouvrir une liste à un chemin saisi…
    .help = Ouvre une liste de membres là où aucune boîte de dialogue ne peut s’afficher.
    .words = membres, tableur, fichier, chemin
action-close-list = Fermer la liste
    .help = Oublie la liste et ce qui y a été corrigé ; son fichier reste tel quel.
    .words = membres, retirer, oublier
action-mend-row = Corriger cette ligne…
    .help = Ouvre la ligne dont la lettre est montrée, pour la corriger dans ces lettres ; le fichier de la liste reste tel quel.
    .words = réparer, modifier, changer, ligne
action-leave-out = Écarter toutes les lignes à vérifier
    .help = Écarte toutes les lignes à vérifier qui sont montrées : aucune lettre n’en est faite.
    .words = sauter, exclure, douteuses
action-take-back = Imprimer ces lignes quand même
    .help = Reprend les lignes qui ont été écartées d’un coup parce qu’elles étaient à vérifier.
    .words = inclure, retour, douteuses
action-print-one = En imprimer une d’abord…
    .help = Imprime une lettre de la liste, pour la voir sur papier avant de les faire toutes.
    .words = essai, échantillon, test
action-make-letters = Faire les lettres…
    .help = Fait les lettres de la liste.
    .words = publipostage, membres, produire, tous
action-joint-letter = Lettre commune…
    .help = Fait une lettre, la vôtre, à laquelle s’associent les personnes de la liste : nom et ville sous votre signature, soixante au plus.
    .words = cosigner, signatures, ensemble, pétition
action-member-labels = Étiquettes des membres…
    .help = Fait un PDF d’étiquettes avec les noms et adresses de la liste ; les lignes qui ne sont pas prêtes n’en ont pas.
    .words = autocollants, adresses, enveloppes, Avery
action-office-labels = Étiquettes des destinataires…
    .help = Fait un PDF d’étiquettes avec les adresses des destinataires du programme, ou de tous ceux de la campagne.
    .words = autocollants, adresses, enveloppes, Avery
action-table-sheet = Feuille pour la table…
    .help = Écrit une page pour une soirée d’écriture : le cas en bref, ce qui est demandé, ce qu’il faut faire ou éviter.
    .words = soirée, fiche, cas en bref
action-signature-sheet = Feuille de signatures…
    .help = Exporte une feuille à signer à la main : ce qui est demandé, ce que deviennent les noms, et des lignes numérotées.
    .words = pétition, soirée, feuille de signatures, noms
action-reply-slips = Bulletins de réponse…
    .help = Écrit des bulletins qui disent que faire d’une réponse, trois par page.
    .words = réponse, soirée, billet
action-copy-notes = Mots joints aux copies…
    .help = Écrit un mot à joindre à chaque copie de la lettre qui part par la poste.
    .words = ambassade, mot d’accompagnement, deuxième bureau
action-card = Écrire une carte…
    .help = Écrit une carte à une personne ou à sa famille, là où la campagne le permet.
    .words = carte postale, message, solidarité, prisonnier
action-palette = Recherche et commandes
    .help = Trouve tout ce qui peut être fait, ainsi que les destinataires, demandes, personnes et lettres, par une partie du nom.
    .words = chercher, commande, action
action-menu = Menu
    .help = Ouvre le menu, ou le ferme.
    .words = commandes, tout
action-next-part = Partie suivante de la fenêtre
    .help = Amène le clavier à la partie suivante : la barre, le rapport, la lettre, la page, ce qui manque encore.
    .words = panneau, clavier, focus
action-previous-part = Partie précédente de la fenêtre
    .help = Amène le clavier à la partie précédente.
    .words = panneau, clavier, focus
action-settings = Réglages…
    .help = L’apparence, la langue et la taille de la fenêtre, et ce qui est retenu.
    .words = préférences, options, langue, thème
action-scripts = Écritures…
    .help = Dans quelles écritures une lettre peut être imprimée, et des polices pour d’autres.
    .words = polices, alphabets, langues
action-keys = Touches
    .help = Montre toutes les touches.
    .words = raccourcis, clavier
action-signing = Ouvrir la table de signature…
    .help = Fait signer les lettres du programme, ou cette lettre s’il n’y en a pas, par une personne après l’autre, chacune avec son nom et ses mots.
    .words = soirée, invités, stand, signer, marathon des lettres
action-add-letter = Ajouter la lettre
    .help = Ajoute la lettre et prépare la table pour la personne suivante.
    .words = soirée, signer, invité
action-print-gathered = Imprimer ce qui est réuni
    .help = Imprime les lettres qui ne sont pas encore imprimées.
    .words = soirée, lettres signées, imprimante
action-end-signing = Terminer la soirée…
    .help = Supprime de cet ordinateur la liste des noms, les lettres et leurs fichiers.
    .words = terminer, effacer les noms, fermer
action-leave-signing = Quitter la table de signature
    .help = Revient à la lettre ; ce qui est réuni reste jusqu’à la fin de la soirée.
    .words = soirée, retour, fermer
action-quit = Quitter
    .help = Quitte, et demande d’abord si une modification n’est pas enregistrée.
    .words = fermer, sortir, fin

## The bar at the top.

menu = Menu
facts-as-of = état des faits : { $date }
    .help = Les lettres disent quand les faits ont été rapportés. Cherchez les nouvelles récentes avant d’en envoyer une.
file-new = Nouvelle lettre
file-not-saved = { $file } · non enregistrée
file-unsaved = non enregistrée

## The report, at the left.

section-recommendations = Recommandations
section-people = Personnes
section-events = Ce qui s’est passé
section-figures = Chiffres
section-sources = Sources
section-empty = La campagne n’en a pas.
report-close = Fermer le rapport
search = Chercher dans le rapport
search-hint = Chercher dans le rapport
search-clear = Effacer la recherche
# $text: what was typed.
found-none = Rien dans le rapport n’a « { $text } ».
found-none-try = Essayez moins de mots ou le début d’un nom. Tout alphabet convient : « Тулетаева » trouve Tuletaeva.
found-groups = Groupes
found-mentioned = Seulement mentionnés
# Said by a screen reader of the first thing found, where it can only be read.
found-first = Premier résultat
# Heads what was found of what is asked of an office; the second is the one that the letter goes to.
found-asks = À : { $office }
found-asks-this = À : { $office }, destinataire de cette lettre
# On a button below a request to another office.
found-write-to = Écrire plutôt à : { $office }
# $title: the name of a section.
fold-show = { $title } : montrer
fold-hide = { $title } : cacher
events-count = · { $count ->
    [one] 1 fait
   *[other] { $count } faits
}
# $offices: their names, set apart by dots.
fact-told-to = Dit dans une lettre à : { $offices }
people-groups = Groupes
people-group-note = La campagne n’a pas de cas pour chacun d’eux : rien à cocher ne nomme l’un d’eux.
people-mentioned = Seulement mentionnés
people-mentioned-note = La campagne n’a pas de cas pour cette personne : une lettre ne la nomme pas d’elle-même.
recommendations-to = Recommandations à l’adresse de : { $office }
recommendations-none = Le rapport ne demande rien à ce destinataire : choisissez-en un autre.
recommendation-partly = satisfaite en partie
recommendation-met = satisfaite
recommendation-whole = … { $text }.
person-more = En savoir plus : { $name }
person-less = En voir moins : { $name }
figure-tell = Le dire en une phrase
figure-table = Le montrer en tableau
figure-partial = Hachuré : une partie de l’année seulement, à ne pas comparer.
figure-until = à { $end }
figure-count = { $period } { $value }
figure-count-partial = { $period } { $value } (une partie de l’année)
sources-count = · { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
source-copy = Copier « { $reference } », pour trouver le document

## What is known of a person.

person-conviction = Condamnation
person-established = Établi
person-alleged = Allégué
person-disputed = Contesté
person-status = Ce que cette personne est devenue
person-not-known = Non connu
person-elsewhere = Aucune demande à cette autorité ne concerne cette personne. On peut écrire à son sujet à : { $offices }
person-nowhere = Aucune demande du rapport ne concerne cette personne.
person-write = Écrire pour { $name }
person-write-to = Écrire pour { $name } à : { $office }
person-write-about = Écrire au sujet de { $name }
person-write-about-to = Écrire au sujet de { $name } à : { $office }
person-in-letter = { $name } est dans cette lettre.
person-not-named = Aucune lettre ne peut nommer { $name } : on ne sait pas si quelqu’un y a consenti.
person-begins-new = Une nouvelle lettre commence alors. Si celle qui est ouverte n’est pas enregistrée, la question vous est posée avant.
person-untranslated = Certaines lignes et les noms des sources sont seulement en { $language }.
person-sources-as-they-are = Les sources sont nommées comme dans la campagne, sans traduction.
person-graphic = Les sources en disent plus, qu’aucune lettre n’imprime.

## What a sentence of the page rests on, beside it.

tip-ask = Demande { $id } du rapport
tip-figure = Chiffres { $by }
tip-status = Ce qu’est devenue cette personne : { $name }
tip-established = Établi
tip-alleged = Allégué · la phrase dit par qui
tip-disputed = Contesté · vaut pour chaque version donnée dans cette campagne
tip-quoted = « { $words } »
tip-edited = Vos propres mots
tip-edited-note = Le rapport n’est pas nommé comme leur source. Un clic mène là où ils se modifient.
confirmed-never = jamais confirmé
confirmed-on = dernière confirmation : { $date }

## The letter, in the middle.

letter-first = Une lettre tirée d’un rapport sur les droits humains : choisissez ce qu’elle demande, ajoutez vos mots, imprimez-la et postez-la.
letter-go-on = Continuer avec « { $file } »
letter-pack-language = Les textes de cette campagne sont en { $language }.
letter-to = Destinataire
office-requests = { $count ->
    [one] { $count } demande
   *[other] { $count } demandes
}
letter-copies = Copie à
letter-copy-countries = Pour les lettres de : { $countries }
letter-copy-to = Copie à : { $office }
letter-language = Langue
letter-language-only = { $language } – seulement à : { $offices }
letter-language-nowhere = { $language } – pas encore de lettre
letter-language-lacks = { $language } – sans texte pour : { $what }
letter-language-changed = Il n’y a pas de lettre en { $before } pour : { $office }. Elle est maintenant en { $now }.
letter-not-in-language = Pas pour une lettre en { $language } : la campagne n’a pas de texte pour cela dans cette langue.
letter-copies-not = Sans nom en { $language } : { $offices }
handout-no-language = Cette feuille n’existe pas en { $language }. Choisissez une autre langue pour la lettre.
letter-paper = Papier
letter-paper-country = Pour les enveloppes de ce pays ({ $country }) :
letter-paper-use = Prendre le papier { $paper }
letter-paper-none = Aucun papier n’est fait ici pour les enveloppes de ce pays ({ $country }) : prenez une enveloppe sans fenêtre, ou comparez une feuille à la vôtre.
letter-asks = Ce qu’elle demande
letter-asks-order = · dans cet ordre
letter-asks-none = Rien encore : cochez une recommandation du rapport.
letter-people = Personnes nommées
letter-people-none = Personne n’est nommé : cochez une personne du rapport.
order-up = Monter : { $title }
order-down = Descendre : { $title }
order-remove = Retirer : { $title }
own-words = Avec vos propres mots
own-words-in = Écrivez dans la langue de la lettre : { $language }
own-words-full = { $lines ->
    [0] Cette page est pleine : pour en dire plus, il en faut une deuxième. Une demande de moins fait de la place.
    [one] Il reste de la place pour une ligne sur cette page
   *[other] Il reste de la place pour { $lines } lignes sur cette page
}
own-words-pages = La lettre occupe { $pages } pages
own-who = Qui vous êtes, en quelques mots, dans la langue de la lettre
own-who-hint = une infirmière de Lyon
own-who-example = par exemple : { $example }
own-words-hint = Pourquoi cela vous importe.
own-words-count = { $count ->
    [0] · facultatif
    [one] · facultatif, { $count } mot
   *[other] · facultatif, { $count } mots
}
sender = De la part de
sender-name = Nom
sender-name-hint = Marie Exemple
sender-place = Ville
sender-place-hint = Lyon
sender-address = Adresse
sender-address-hint =
    1, rue de l’Exemple
    69001 Lyon
    France
field-as-printed = Le champ mélange les mots de droite à gauche. Imprimés, ils se présentent ainsi :
sender-known = Le destinataire ({ $office }) et quiconque y ouvre le courrier liront ce nom et cette adresse.
sender-keep = Garder mon nom et mon adresse dans la lettre enregistrée
sender-redact = N’imprimer que mes initiales et ma ville
came-asked = Voici ce qui est venu avec la lettre que vous avez ouverte : { $parts }. Est-ce bien de vous ?
came-words = les mots personnels
came-who = qui écrit
came-address = l’adresse
came-town = la ville
came-remove = L’enlever
came-keep = C’est de moi
letter-sources = Ajouter à la lettre une page de sources

## The spelling of own words.

spelling-misspelt = Mal orthographié : { $words }
spelling-of = « { $word } » n’est pas dans le dictionnaire
spelling-looking = Recherche…
spelling-no-idea = Rien de semblable dans le dictionnaire.
spelling-put = Écrire « { $word } »
spelling-clean = Aucun de vos mots n’est mal orthographié.
spelling-none = L’orthographe n’est pas vérifiée : cet ordinateur n’a pas de dictionnaire orthographique pour la langue de la lettre ({ $language }).

## The letter's whole text, part by part.

text-subject = Objet
text-paragraph = Paragraphe { $number }
text-request = Demande { $number }
text-item = Élément { $number }
text-note = Les phrases laissées telles quelles gardent leurs sources. Ce que vous modifiez est dit avec vos propres mots.
text-none = Il n’y a pas encore de lettre à modifier.
text-edited = { $count ->
    [one] · { $count } modification
   *[other] · { $count } modifications
}
text-yours = modifié
text-left-out = omis
text-decide = à décider
text-all-back = Tout rétablir
text-all-back-of = Tout rétablir : { $part }
text-keep = Garder le mien
text-keep-of = Garder le mien : { $part }
text-take = Prendre le nouveau texte
text-take-of = Prendre le nouveau texte : { $part }
text-discard = Abandonner ma modification
text-discard-of = Abandonner ma modification : « { $words } »
text-go = Y aller
text-go-of = Y aller : { $part }
text-stale = Le texte sous votre modification a changé. D’elle-même, la lettre dit maintenant :
text-lost = « { $sentence } » : ces mots sont maintenant les vôtres. Le rapport n’est plus nommé comme leur source.
text-lost-request = « { $sentence } » : ces mots sont maintenant les vôtres, et non la demande du rapport. Vérifiez qu’ils demandent la même chose.
text-gone = Modifications sans place
text-gone-note = Ce dont elles parlaient n’est plus dans la lettre. Elles sont gardées, et ne sont pas imprimées.
text-gone-out = Omis : « { $words } »
change-for = « { $was } » est devenu « { $is } »
change-out = « { $was } » omis
change-in = « { $is } » ajouté
change-spaces = espaces modifiées
change-put-back = Rétablir : « { $words } »
change-take-out = Enlever : « { $words } »
change-spaces-back = Rétablir les espaces

## The page, at the right.

page-none = Pas encore de page
page-making = La page est en préparation…
bilingual-back = Retour à la page
bilingual-read-in = Lire en
bilingual-said = Vous signez la lettre de gauche ({ $signed }). Le texte de droite ({ $other }) est là pour être lu et n’est pas envoyé.
bilingual-head-signed = { $lang } – c’est ce que vous signez
bilingual-head-other = { $lang } – à lire
bilingual-same = idem
bilingual-unreviewed = { $lang } : relu par aucune personne de langue maternelle
bilingual-reviewed = Relu par une personne qui connaît la langue
bilingual-edits = Ce que vous avez changé dans le texte se trouve dans la lettre signée seulement.
bilingual-right-to-left = Une langue écrite de droite à gauche ne s’affiche pas bien ici : lisez le PDF exporté.
bilingual-none = La lettre ne peut pas être lue dans cette langue :
page-empty = Il n’y a pas encore de lettre à afficher : voyez ci-dessous ce qui est à corriger.
# Small, over the page, where the envelope's window lies.
page-envelope = Fenêtre de l’enveloppe
page-aloud = Page { $page } sur { $pages }
page-of = page { $page } sur { $pages }
zoom = { $percent } %
zoom-aloud = Taille { $percent } %

## The strip at the bottom and the list above it.

summary-making = Préparation de la page…
summary-pages = { $count ->
    [1] Une page
    [one] { $count } page
   *[other] { $count } pages
}
summary-fix = { $count } à corriger : { $what }
summary-fix-count = { $count } à corriger
summary-check = { $count } à vérifier : { $what }
summary-check-count = { $count } à vérifier
summary-notes = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
summary-aloud = Problèmes : { $summary }
problems = À corriger et à vérifier
problems-close = Fermer les problèmes
problems-below = { $count ->
    [one] { $count } autre plus bas
   *[other] { $count } autres plus bas
}
problems-none = Rien : la lettre est prête à être envoyée.
problems-notes = Les remarques sont seulement bonnes à savoir : elles n’empêchent pas d’exporter.
needed = Il manque encore :
needed-aloud = Il manque encore : { $what }
needed-done = { $what } : c’est fait
news-all = Il ne manque plus rien
needed-first = Il manque encore, avant que la lettre puisse partir : { $what }
target-office = l’autorité
target-language = la langue
target-paper = le papier
target-requests = ce qu’elle demande
target-people = les personnes
target-words = vos propres mots
target-who = qui vous êtes
target-name = votre nom
target-address = votre adresse
target-town = votre ville
remedy-go = Aller à : { $place }
remedy-ask = Demander aussi : { $what }
remedy-leave-out = Ne pas parler de { $who }
remedy-name = Écrire aussi pour { $who }
remedy-write-to = Écrire plutôt à : { $office }
remedy-read = D’où elle vient : { $source }
remedy-show-fact = Montrer le fait
remedy-show-ask = Montrer la demande
remedy-show-person = Montrer la personne
remedy-unsay = Retirer cette phrase
remedy-write = Écrire « { $text } »
remedy-lines = Une ligne pour chaque partie
remedy-strike = { $count ->
    [one] Le retirer
   *[other] Les retirer
}
remedy-add-face = Écritures…
remedy-paper = Une page sur : { $paper }
remedy-still-right = J’ai vérifié : toujours exact
remedy-right = J’ai vérifié : elle est exacte
remedy-correct = Cela a changé : corriger
still-right-noted = Noté avec la date d’aujourd’hui dans votre copie de la campagne : { $path }
still-right-copied = Noté avec la date d’aujourd’hui dans une copie de la campagne, que cette lettre utilise désormais : { $path }
still-right-unsaved = Des changements sous « Organiser » ne sont pas enregistrés : enregistrez-les d’abord, puis notez ceci
still-right-nowhere = les fichiers de la campagne ne le disent nulle part où une date pourrait être notée
problem-times = { $what } ({ $count } fois)
problem-allow = L’autoriser dans cette lettre

## Dialogs.

cancel = Annuler
close = Fermer
path-save = Enregistrer la lettre
path-open = Ouvrir une lettre
path-goes = Saisissez où le fichier doit aller. Un nom sans dossier désigne votre dossier personnel.
path-is = Saisissez où se trouve le fichier. Un nom sans dossier désigne votre dossier personnel.
path = Chemin
path-do-save = Enregistrer
path-do-open = Ouvrir
path-empty = indiquez un chemin
path-not-written = L’écriture n’a pas pu se faire : { $why }.
replace = Remplacer le fichier ?
replace-body = Un fichier { $path } existe déjà.
replace-do = Remplacer
replace-other = Autre nom
new-folder = Créer un nouveau dossier ?
new-folder-body = Il n’y a pas encore de dossier { $path }.
new-folder-do = Créer le dossier
new-folder-other = Autre dossier
unsaved = Enregistrer les modifications ?
unsaved-quit = Elles sont perdues si vous quittez sans enregistrer la lettre.
unsaved-new = Elles sont perdues si vous commencez une nouvelle lettre sans enregistrer celle-ci.
unsaved-campaign = Elles sont perdues si vous commencez une campagne sans enregistrer la lettre.
unsaved-other = Elles sont perdues si vous ouvrez une autre campagne sans enregistrer la lettre.
unsaved-open = Elles sont perdues si vous ouvrez une autre lettre sans enregistrer celle-ci.
unsaved-programme = Ce qui est au programme de la soirée y reste.
save-leaves-name = Votre nom et votre adresse ne sont pas mis dans le fichier, sauf si vous cochez ceci ; vos propres mots et ce que vous dites être y restent :
save-keeps-name = Votre nom et votre adresse sont mis dans le fichier, sauf si vous décochez ceci ; vos propres mots et ce que vous dites être y restent :
unsaved-save = Enregistrer
unsaved-discard = Ne pas enregistrer
not-a-letter = Ce n’est pas une lettre d’Entreaty, ou elle est endommagée.
not-a-letter-help = Rien n’a été changé dans le fichier. Ouvrez-en une autre copie, ou commencez une nouvelle lettre.
not-opened = { $file } ne peut pas être ouvert

## The system's file dialogs.

dialog-save = Enregistrer la lettre
dialog-open = Ouvrir une lettre ou une campagne
dialog-kind-letter = Lettre Entreaty
file-name = lettre
file-name-all = lettres
file-name-to = lettre-{ $office }

## Passing messages.

toast-close = Fermer le message
toast-earlier = { $count ->
    [one] { $count } message précédent
   *[other] { $count } messages précédents
}
toast-dialog-open = Une boîte de dialogue de fichiers est déjà ouverte.
toast-exported = Exporté vers { $path }
toast-saved = Enregistré dans { $path }
toast-copied = Le texte de la lettre est copié.
toast-office-changed = La lettre s’adresse maintenant à : { $office }, et demande ce qui peut y être demandé. Vos propres mots sont restés : relisez-les.
failed-pdf = Le PDF n’a pas pu être créé : { $why }.
failed-file = Le fichier n’a pas pu être créé : { $why }.
failed-save = La lettre n’a pas pu être enregistrée : { $why }.
failed-no-folder = ce dossier n’existe pas
failed-not-allowed = l’écriture n’y est pas autorisée
failed-full = il n’y a plus de place sur ce disque ; libérez-en, ou choisissez-en un autre
failed-page = La page n’est plus préparée.
failed-job = Le programme n’y est pas parvenu.
failed-thread = Le système n’accorde pas de fil d’exécution : { $why }

## Les groupes du menu.

menu-letter = La lettre
menu-organise = La campagne
tabs-menu = Onglet : { $tab }
pack-menu = Campagne : { $title }
pack-built-in = intégrée
pack-open-other = En ouvrir une autre…
campaigns = Mes campagnes
campaigns-title = Campagne
campaigns-languages = Lettres en
campaigns-ends = Dernier jour
campaigns-recheck = À revérifier avant
campaigns-old = Adresses anciennes
campaigns-unchecked = Faits non vérifiés
campaigns-letters = Lettres au journal
campaigns-over = { $date }, passé
campaigns-open = Ouvrir
    .help = Travaille désormais avec cette campagne.
campaigns-open-of = Ouvrir { $title }
campaigns-update = Mettre à jour…
    .help = Ouvre un fichier plus récent : ce qui diffère est montré avant qu’il serve.
campaigns-update-of = Mettre à jour { $title }…
campaigns-copy-of = Copier le numéro de { $title }
campaigns-copy-help = Un clic le copie.
campaigns-forget = Oublier
    .help = La retire de ce tableau. Ses fichiers restent où ils sont.
campaigns-forget-of = Oublier { $title }
menu-recent = Récents
menu-recent-forget = Les oublier
menu-send = L’envoyer
menu-evening = Soirées et cartes
menu-change = Modifier
menu-page = La page
menu-window = La fenêtre

## La palette.

palette = Recherche et commandes
palette-open-it = Recherche, actions
palette-hint = Écrivez ce que vous voulez faire, ou un nom
palette-none = Rien ne porte ce nom. Essayez un seul mot, dans n’importe quelle écriture.
problem-in-file = { $file }, ligne { $line } : { $what }
palette-write-to = Écrire à : { $office }
palette-ask = Demander : { $what }
palette-ask-no-more = Ne plus demander : { $what }
palette-speak-of = Parler de : { $name }
palette-leave-out = Ne plus parler de : { $name }
palette-person = Personne, l’une des personnes nommées
palette-paper = Papier : { $paper }
palette-open = Ouvrir : { $file }

## La feuille des touches.

keys-tab = Tab va à l’élément suivant, Maj et Tab au précédent.
keys-space = Espace ou Entrée actionne un bouton ; les flèches se déplacent dans une liste.
keys-escape = Échap ferme un dialogue, une bulle ou le tiroir du rapport.

## Réglages.

settings = Réglages
settings-look = Apparence
settings-look-system = Comme le système
settings-look-light = Claire
settings-look-dark = Sombre
settings-contrast = Contraste
settings-contrast-system = Selon le système
settings-contrast-usual = Habituel
settings-contrast-high = Élevé
settings-language = Langue de la fenêtre
settings-language-system = Comme le système
settings-language-note = Cette traduction n’a pas encore été relue par une personne de langue maternelle.
settings-size = Taille générale
settings-paper = Papier des nouvelles lettres
settings-paper-usual = Le choix du programme
settings-group = Votre groupe et comment le joindre (pour les bulletins de réponse et la feuille pour la table)
settings-prices = Affranchissement : une table de prix que vous tenez (le guide en montre une)
settings-prices-choose = Choisir la table…
settings-prices-none = Sans elle
settings-beside = Garder la lettre à côté de chaque PDF exporté, pour savoir plus tard ce qu’elle disait
settings-note = Les changements prennent effet aussitôt. Tout reste sur cet ordinateur.
scripts-built-in = S’impriment sans rien de plus : latin, grec, cyrillique, arménien, géorgien, hébreu, arabe, devanagari, bengali, thaï, gurmukhi, gujarati, tamoul, télougou, kannada, malayalam, cingalais, lao, khmer, birman, éthiopien.
scripts = Écritures
scripts-none = Aucune police n’a été ajoutée. Le chinois, le japonais et le coréen en demandent une.
scripts-add = Ajouter une police…
scripts-remove = Retirer
scripts-remove-of = Retirer { $name }
scripts-added = Les lettres s’impriment désormais aussi avec { $name }
scripts-added-one = Les lettres s’impriment désormais aussi avec { $name } ; du même fichier, n’ont pas été ajoutées : { $others }
scripts-removed = Les lettres ne s’impriment plus avec { $name }
scripts-note = La police est copiée ; seules les lettres qui figurent dans un PDF y entrent. Les noms de droite à gauche s’impriment dans leur ordre ; dans le champ où on les tape, chaque mot se lit bien, mais les mots vont de gauche à droite.
dialog-face = Ajouter une police
dialog-kind-face = Polices
dialog-prices = Table des prix d’affranchissement
dialog-kind-prices = Tables de prix
toast-prices = Ce que coûte l’envoi des lettres est dit d’après { $path }
face-added = { $name } : { $scripts }
script-chinese = chinois
script-japanese = japonais
script-korean = coréen
script-tibetan = tibétain
script-mongolian = mongol
script-other = d’autres lettres
sender-remember = Retenir mon nom et mon adresse sur cet ordinateur

## Un arrêt brutal, et des erreurs.

recover = Une lettre n’a pas été enregistrée
recover-body = Entreaty s’est arrêté avant que la lettre destinée à « { $office } » soit enregistrée. Elle peut être reprise.
recover-more = { $count ->
    [one] Une lettre plus ancienne sera proposée au prochain démarrage.
   *[other] { $count } lettres plus anciennes seront proposées au prochain démarrage.
}
recover-do = Restaurer
recover-later = Plus tard
recover-discard = L’abandonner
errors = { $count ->
    [one] Une chose est à corriger d’abord
   *[other] { $count } choses sont à corriger d’abord
}
errors-fix = Elles ne peuvent pas être admises : la lettre n’arriverait pas, ou dirait ce qui n’est pas.
errors-allow-once = Vous pouvez aussi l’envoyer telle quelle, pour cette fois.
errors-allow-keep = L’autoriser désormais dans cette lettre
errors-allow = Autoriser et continuer
errors-show = Les montrer

## Autres dialogues, messages et échecs.

path-all = Une lettre à chaque destinataire
path-folder = Écrivez le dossier où vont les lettres. Un nom sans dossier désigne un dossier dans votre dossier personnel.
dialog-all = Un dossier pour les lettres
dialog-kind-open = Lettre ou campagne Entreaty
drop-here = Lâchez pour ouvrir la lettre, la campagne ou la liste
toast-show = Montrer dans le dossier
toast-copy = Copier le numéro
toast-number-copied = Le numéro est dans le presse-papiers.
toast-exported-all = { $count ->
    [one] { $count } lettre exportée vers { $path }
   *[other] { $count } lettres exportées vers { $path }
 }
toast-saved-without = Enregistré dans { $path }, sans votre nom ni votre adresse
toast-saved-with = Enregistré dans { $path }, avec votre nom et votre adresse
toast-saved-own = Vos propres mots, ou ce que vous dites être, sont dans le fichier.
toast-keep-sender = Les garder dans ce fichier
toast-next = Et ensuite
# $action: the action of that name, with its dots.
toast-next-again = « { $action } » se trouve aussi dans le menu, pour plus tard.
toast-correct-here = Corrigez-le ici ; la lettre est telle que vous l’avez laissée.
toast-back = Retour à la lettre
next = La lettre avant son départ
next-sign = Imprimez-la et signez-la à la main au-dessus de votre nom.
next-fold = Pliez-la en { $parts } aux petits repères du bord, l’écriture vers l’extérieur : l’adresse apparaît dans la fenêtre de l’enveloppe.
next-address = Vérifiez l’adresse avant de la poster, sur le site de l’autorité elle-même ({ $found }).
next-post = Affranchissez-la pour une lettre vers ce pays : { $country }. La poste et son site disent combien. Puis postez-la.
failed-no-program = cet ordinateur n’a pas de programme pour cela
toast-mailed = Un nouveau courriel est ouvert. Le texte de la lettre est copié : collez-le là.
printing-dialog = Votre système a les pages, pour les imprimer comme vous l’avez choisi.
printing-queue = Les pages sont dans la file de l’imprimante « { $printer } ».
printing-viewer = Les pages sont remises à votre programme de PDF : imprimez-les là, à leur taille réelle.
unprinted-cancelled = Rien n’a été imprimé.
unprinted-dialog = La boîte d’impression de votre système s’est fermée sans rien imprimer ({ $why })
unprinted-queue = L’imprimante « { $printer } » n’a pas accepté les pages ({ $why })
unprinted-viewer = Il n’y a ici ni boîte d’impression ni imprimante. Aucun programme de PDF n’a répondu : { $why }.
unprinted-disk = Les pages n’ont pas pu être transmises à l’impression : { $why }.
print-dialog = Imprimer
print-printer = Imprimante
print-copies = Exemplaires
print-both-sides = Des deux côtés du papier
print-as-it-is = Tout est imprimé à sa taille réelle, pour que l’adresse soit dans la fenêtre de l’enveloppe.
print-do = Imprimer
toast-exported-unfit = { $count ->
    [one] { $count } lettre n’a pas de place pour l’une de vos modifications : elle n’y est pas imprimée.
   *[other] { $count } lettres n’ont pas de place pour l’une de vos modifications : elle n’y est pas imprimée.
}
toast-edits-gone = { $count ->
    [one] { $count } modification n’a pas de place dans cette lettre. Elle est gardée, et n’est pas imprimée.
   *[other] { $count } modifications n’ont pas de place dans cette lettre. Elles sont gardées, et ne sont pas imprimées.
}
toast-gone = Il n’y a pas de fichier { $file }.
failed-keep = Vos modifications ne peuvent pas être protégées d’un arrêt brutal, enregistrez souvent : { $why }
failed-show = Le dossier ne peut pas être montré : { $why }. Le fichier est { $path }.
failed-mail = Aucun programme de courriel n’a répondu : { $why }. Copiez plutôt le texte.

## Les lettres en nombre : une liste de membres donne une pile de lettres.

part-list = Liste de membres
part-rows = Lignes de la liste
part-paper = Une ligne sur papier, et comment faire les lettres
batch-letter = Lettre
batch-letter-to = { $count ->
    [one] À : { $office } · 1 demande
   *[other] À : { $office } · { $count } demandes
}
batch-letter-change = Modifier la lettre
batch-own-words = Les mots personnels de la lettre figurent au-dessus de chaque nom. Ôtez ce qui n’est vrai que d’une personne.
batch-list = Liste de membres
batch-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
batch-privacy = La liste reste sur cet ordinateur. Rien n’en est gardé, sauf les fichiers que vous demandez.
batch-sheet = Feuille
batch-encoding = Codage
batch-encoding-found = Le trouver
batch-sample = Se lit : { $sample }
preview = Comment la liste est lue
preview-note = { $used } colonnes utilisées sur { $all }
preview-not-used = Non utilisées : { $columns }
preview-mend = Choisissez la ligne des titres, ou « Il n’y a pas de titres » ; puis dites au-dessus de chaque colonne ce qu’elle contient.
# The list was read from another sheet of the file. $sheet: its name.
preview-sheet-known = La liste semble être sur une autre feuille de ce fichier : « { $sheet } ».
preview-sheet-go = Lire la feuille « { $sheet } »
preview-sheet-other = Si la liste est sur une autre feuille de ce fichier, choisissez celle-ci sous « Feuille ».
# A row aloud, to choose it as the one of the headings. $cells: what stands in it.
preview-headings-at = Titres à la ligne { $row } : { $cells }
preview-no-headings = Il n’y a pas de titres
preview-column = Colonne « { $heading } »
preview-column-number = Colonne { $number }
preview-unused = non utilisée
preview-hidden = masquée, non utilisée
preview-spare = Utilisée seulement quand une personne n’a rien d’autre.
preview-take-name = Prendre « { $column } » comme nom
preview-by-values = Devinée d’après ses valeurs : à vérifier.
# Buttons of columns that are joined. $column: “Column “Surname””.
preview-earlier = { $column } : avant
preview-later = { $column } : après
preview-place = { $place } sur { $of }
preview-hidden-sheets = Les feuilles masquées ne sont pas lues : { $sheets }
preview-skipped = Laissé de côté : { $what }
preview-rows-hidden = { $count ->
    [one] 1 ligne masquée ({ $rows })
   *[other] { $count } lignes masquées ({ $rows })
}
preview-rows-filtered = { $count ->
    [one] 1 ligne masquée par un filtre ({ $rows })
   *[other] { $count } lignes masquées par un filtre ({ $rows })
}
preview-groups = { $count ->
    [one] 1 groupe de contacts (ligne { $rows })
   *[other] { $count } groupes de contacts (lignes { $rows })
}
preview-cards-broken = { $count ->
    [one] 1 fiche sans fin (ligne { $rows })
   *[other] { $count } fiches sans fin (lignes { $rows })
}
preview-cards-empty = { $count ->
    [one] 1 fiche sans nom ni adresse (ligne { $rows })
   *[other] { $count } fiches sans nom ni adresse (lignes { $rows })
}
# $why: a whole clause, such as “the row is a total, and nobody”.
preview-nobody = { $count ->
    [one] ligne { $rows } : { $why }
   *[other] lignes { $rows } : { $why }
}
field-name = Nom
field-address = Adresse { $line }
field-place = Ville
field-country = Pays
field-words = Mots personnels
field-lang = Langue
field-case = Personnes à nommer
column-title = Titre
column-first = Prénom
column-middle = Deuxième prénom
column-prefix = Particule
column-last = Nom de famille
column-suffix = Suffixe du nom
column-care-of = Chez (c/o)
column-extra = Complément d’adresse
column-building = Bâtiment ou étage
column-street = Rue
column-house = Numéro
column-addition = Complément du numéro
column-flat = Appartement
column-po-box = Boîte postale
column-postcode = Code postal
column-postcode-suffix = Suite du code postal
column-town = Ville dans l’adresse
column-town-line = Code postal et ville
column-district = Quartier
column-region = Région
column-wants = Quelles lettres
column-whole = Adresse complète
batch-reading = Lecture de la liste…
batch-empty = Ouvrez une liste de membres, ou déposez-la ici
batch-empty-help = Un tableur (.xlsx, .ods), un fichier CSV ou des cartes de visite (.vcf), tels que votre groupe les a.
batch-step-open = Ouvrez la liste de vos membres.
batch-step-check = Regardez les lignes signalées et corrigez-les.
batch-step-make = Créez les lettres : un seul PDF à imprimer, à signer et à poster.
batch-no-rows = Il n’y a personne dans cette liste
batch-all = Toutes { $count }
batch-filter-ready = Prêtes { $count }
batch-filter-check = À vérifier { $count }
batch-filter-not = Pas prêtes { $count }
batch-filter-left-out = Écartées { $count }
batch-leave-out = { $count ->
    [one] Écarter la ligne à vérifier
   *[other] Écarter les { $count } lignes à vérifier
}
batch-take-back = { $count ->
    [one] L’imprimer quand même
   *[other] Imprimer ces { $count } quand même
}
batch-find = Chercher une ligne
batch-none-shown = Aucune ligne ne correspond.
batch-head-row = Ligne
batch-head-state = État
batch-head-name = Nom
batch-head-address = Adresse
batch-head-lang = En
batch-sort = Trier par : { $column }
batch-ready = Prête
batch-to-check = À vérifier
batch-not-ready = Pas prête
batch-left-out = Écartée
batch-not-judged = …
batch-no-address = sans adresse
batch-row-aloud = Ligne { $row }, { $name } : { $state } { $why }
batch-tick = Imprimer la ligne { $row } : { $name }
batch-paper = Ligne { $row } sur papier
batch-paper-none = Une ligne sur papier
batch-paper-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages, voici la première
}
batch-paper-more = – plus que la plupart des lettres de cette liste
batch-row-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
batch-row-mended = Corrigée
batch-mend = Corriger cette ligne…
batch-make = Faire
batch-make-one = Un seul PDF de toutes les lettres
batch-make-each = Un PDF par personne
batch-make-manifest = La liste de ce qui a été fait
batch-cover = Une lettre d’accompagnement : elles partent dans un seul colis
batch-envelopes = Imprimer des enveloppes sans fenêtre
batch-envelopes-none = Aucune
batch-notes = Un mot joint à chaque copie
batch-labels = Étiquettes
batch-labels-sheet = Planches
batch-labels-of = { $labels } : { $count } de { $width } × { $height } mm
batch-labels-first = Commencer à l’étiquette
batch-file-joint = { $list }, lettre commune
batch-file-labels = { $list }, étiquettes
file-office-labels = étiquettes des destinataires
toast-labels = { $labels ->
    [one] { $labels } étiquette : { $path }
   *[other] { $labels } étiquettes : { $path }
}
toast-joint = { $people ->
    [one] Une lettre à laquelle s’associe { $people } personne : { $path }
   *[other] Une lettre à laquelle s’associent { $people } personnes : { $path }
}
joint-out = Ces lignes ne s’y associent pas
joint-left-title = Qui signe la lettre commune ?
joint-left = « { $name } » vient de la lettre précédente. Regardez le nom et l’adresse dans la lettre : corrigez-les là, ou, s’ils sont justes, refaites la lettre commune.
labels-out = Ces lignes n’ont pas d’étiquette
labels-told = Les étiquettes sont faites. Regardez ceci avant de les utiliser
batch-table = Pour écrire ensemble
batch-vary = Varier les mots d’une lettre à l’autre
    .help = Des paragraphes qui ne contiennent que des mots ; les faits et les demandes sont les mêmes dans chaque lettre.
batch-file-cover = { $list } lettre d’accompagnement
batch-file-envelopes = { $list } enveloppes
batch-file-notes = { $list } mots joints aux copies
done-cover = La lettre d’accompagnement du colis est « { $file } ». Complétez-la et signez-la à la main.
done-envelopes = Les enveloppes sont « { $file } », dans l’ordre des lettres.
done-notes = Les mots joints aux copies sont dans « { $file } ». Chacun signe les siens.
batch-mails = Plutôt des courriels à ouvrir et à envoyer
batch-names = Noms des fichiers
batch-names-help = Peuvent contenir : { $fields }
batch-names-example = Le premier s’appelle « { $file } ».
batch-parts = Le diviser en parties
batch-per-file = Lettres par partie
batch-duplex = Commencer chaque lettre sur une page impaire, pour le recto verso
batch-make-do = { $count ->
    [one] Faire { $count } lettre…
   *[other] Faire { $count } lettres…
}
batch-make-programme = Faire les lettres du programme…
batch-which = Ce qui est fait de la liste
batch-which-programme = Le programme, pour chaque membre : lettres { $letters }, cartes { $cards }
batch-which-letter = La lettre en cours de composition
batch-which-about = Chaque lettre est examinée quand elle est faite ; les lignes dont une lettre ne peut être faite figurent dans le tableau de ce qui n’est pas imprimé. Une colonne « Wants » choisit parmi les lettres.
batch-bar-none = Aucune liste n’est ouverte.
batch-bar-columns = Dites d’abord ce que sont les colonnes de la liste.
batch-common = À corriger d’abord dans la lettre : { $what }
batch-judging = Examen des lignes : { $done } sur { $of }
batch-unseen = { $count ->
    [one] { $count } ligne non examinée
   *[other] { $count } lignes non examinées
}
    .help = Elles seront imprimées telles quelles. Appuyez pour continuer l’examen.
batch-decisions-lost = { $count ->
    [one] Une ligne de cette liste, que vous aviez écartée ou modifiée, se lit maintenant autrement. Regardez-la de nouveau.
   *[other] { $count } lignes de cette liste, que vous aviez écartées ou modifiées, se lisent maintenant autrement. Regardez-les de nouveau.
}
batch-judging-stop = Arrêter l’examen
batch-will-print = { $count } sur { $of } seront imprimées
batch-still-to-check = encore { $count } à vérifier
    .help = Elles seront imprimées telles quelles. Appuyez pour les voir.
batch-rest = { $count ->
    [one] { $count } ligne va dans « { $file } » avec la raison
   *[other] { $count } lignes vont dans « { $file } » avec la raison
}
batch-rest-written = { $count ->
    [one] { $count } ligne ne sera pas imprimée. Ce qui n’a pas été fait la dernière fois est dans « { $file } »
   *[other] { $count } lignes ne seront pas imprimées. Ce qui n’a pas été fait la dernière fois est dans « { $file } »
}
batch-making = { $done } sur { $of }
batch-making-seconds = { $done } sur { $of }, encore { $left } s
batch-making-minutes = { $done } sur { $of }, encore { $left } min
batch-stopped = Arrêté. Rien n’a été écrit.
batch-not-read = { $file } ne peut être lu
batch-not-made = Aucune lettre n’a été faite
batch-none-made = Aucune des { $rows } lignes ne peut donner une lettre.
batch-row-why = Ligne { $row } : { $why }
batch-failed-list = la liste elle-même porte ce nom
batch-file-letters = { $list } lettres.pdf
batch-folder-letters = { $list } lettres
batch-file-made = { $list } faites
batch-file-not-printed = { $list } non imprimées
mend = Corriger la ligne { $row }
mend-do = La prendre ainsi
mend-address = Adresse
mend-lang-letter = Comme la lettre
mend-cells = Dans la liste : { $cells }
mend-note = Cela vaut pour ces lettres ; le fichier de la liste reste tel quel.
# $address: its lines; $town: what stands before the date.
mend-town-in-address = L’adresse devient : { $address }. Avant la date : { $town }.
sender-redact-row = Initiales et ville seules
mend-no-letter = Aucune lettre ne peut être faite pour ce membre : cette campagne ne fait pas de lettres pour les personnes qui vivent dans le pays auquel elle écrit.
mend-town-first = Aucune lettre ne peut être faite pour ce membre avec son nom et son adresse complets. Une fois la ville saisie ci-dessous, elle peut l’être avec les initiales et la ville seules.
mend-back = Comme dans la liste
done = Les lettres sont faites
done-made = { $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
 }, { $pages ->
    [one] { $pages } page.
   *[other] { $pages } pages.
 }
done-file = Elles sont dans « { $file } », dans le dossier { $folder }.
done-folder = Elles sont dans le dossier { $folder }.
done-to-check = { $count ->
    [one] { $count } d’entre elles était encore à vérifier : ligne { $rows }
   *[other] { $count } d’entre elles étaient encore à vérifier : lignes { $rows }
}
done-longer = { $count ->
    [one] { $count } a plus de pages que la plupart : ligne { $rows }
   *[other] { $count } ont plus de pages que la plupart : lignes { $rows }
}
done-manifest = Ce qui a été fait est noté dans « { $file } ».
done-earlier = À côté, « { $file } » est de lettres faites auparavant.
done-line = Une ligne à coller
done-open-rest = Ouvrir ces lignes
done-not-opened = « { $file } » n’a pas pu être ouvert : { $why }. « Montrer dans le dossier » y mène.
done-copy = Copier la ligne
done-print = Imprimer…
path-list = Ouvrir une liste de membres
path-stack = Faire un seul PDF de toutes les lettres
path-table = Feuille pour la table
path-joint = Lettre commune
path-member-labels = Étiquettes des membres
path-office-labels = Étiquettes des destinataires
path-signatures = Feuille de signatures
path-reply = Bulletins de réponse
path-notes = Mots joints aux copies
file-table = feuille pour la table
file-signatures = feuille de signatures
file-reply = bulletins de réponse
file-notes = mots joints aux copies
write-card = Une carte à { $person }
write-card-about = D’une personne à une autre : rien sur la religion, la politique, les organisations ni l’affaire, aucune promesse, aucune adresse. Des inconnus la lisent.
write-card-lang = Langue
write-card-size = Format
write-card-front = Texte du recto
write-card-words = Texte à l’intérieur
write-card-picture = Image du recto…
write-card-no-picture = Pas d’image
write-card-names = Nom dessous, une carte par ligne ; un prénom suffit
write-card-envelope = Enveloppe, dans un fichier à part
write-card-no-envelope = aucune
dialog-picture = Une image pour le recto de la carte
dialog-kind-picture = Images
file-envelope = enveloppe
write-card-do = Exporter la carte…
write-card-add = Ajouter la carte au programme d’une soirée
write-card-none = Cette campagne ne permet pas de cartes : elle ne nomme personne à qui l’on puisse en écrire. Si une carte peut parvenir à quelqu’un, c’est à celles et ceux qui ont fait la campagne de le dire.
write-card-add-about = Là, chacun la signe de son propre nom.
path-card = Carte
file-card = carte
path-each = Un PDF par personne
dialog-list = Ouvrir une liste de membres
dialog-kind-list = Liste de membres
dialog-stack = Faire les lettres
signing = Table de signature
signing-title = Lettre : { $office }
signing-asks = Elle demande { $topics }.
signing-who = Votre nom et votre adresse seront imprimés sur cette lettre et lus là où elle arrive : { $address }. Cet ordinateur n’envoie rien.
signing-name = Votre nom
signing-address = Rue, ville, code postal, pays
signing-words = Dans vos propres mots, si vous voulez
signing-missing = « { $field } » manque
signing-correcting = Vous corrigez ce que signe la personne { $number }. Tant que ce n’est pas enregistré, cela reste comme avant.
signing-correct-do = Enregistrer ce que signe la personne { $number }
signing-then = puis la table est prête pour la personne suivante
signing-count = { $count ->
    [one] { $count } lettre ce soir
   *[other] { $count } lettres ce soir
}
signing-unsigned = non signées tant qu’elles ne le sont pas à la main
signing-page = Votre lettre
signing-page-card = Votre carte
signing-which = Pour qui écrivez-vous ?
signing-to = à : { $office }, en { $language }
signing-card-to = une carte, en { $language }
signing-who-several = Votre nom et votre adresse seront imprimés sur chaque lettre que vous signez, et lus là où elle arrive. Cet ordinateur n’envoie rien.
signing-who-cards = Votre nom et votre adresse seront imprimés sur chaque lettre que vous signez, et sur une carte votre nom seul. Ils seront lus là où ils arrivent. Cet ordinateur n’envoie rien.
signing-table-language = Langue
signing-letter-language = Mes lettres en
signing-language-composed = telles quelles
signing-own-words = D’autres mots dans cette lettre : { $letter }
signing-own-words-field = Vos mots dans cette lettre : { $letter }
signing-own-card = D’autres mots sur cette carte : { $person }
signing-own-card-field = Vos mots sur cette carte : { $person }
signing-previous = Lettre précédente
signing-previous-cards = Lettre ou carte précédente
signing-next = Lettre suivante
signing-next-cards = Lettre ou carte suivante
signing-page-of = Lettre { $number } sur { $count }
signing-card-of = { $number } sur { $count } : une carte
signing-page-not = Vous ne signez pas ceci.
signing-see-page = la page
signing-reading = Vous signez la lettre en { $signed }. Voici ce qu’elle dit en { $other } ; cela n’est pas envoyé.
signing-sign = { $count ->
    [0] Ne signer aucune lettre
    [one] Signer cette lettre
   *[other] Signer ces { $count } lettres
}
signing-sign-cards = { $count ->
    [0] Ne rien signer
    [one] Signer ceci
   *[other] Signer ces { $count } lettres et cartes
}
signing-clear = Vider
signing-none-ticked = cochez ce que vous signez
signing-count-several = { $count ->
    [one] { $count } lettre
   *[other] { $count } lettres
} ce soir, de { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
signing-count-cards = { $count ->
    [one] { $count } lettre ou carte
   *[other] { $count } lettres et cartes
} ce soir, de { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
signing-list = Qui a signé…
signing-list-hide = Masquer qui a signé
signing-list-head = Cette soirée
signing-list-hides = disparaît dans { $seconds } s
signing-so-far = Jusqu’ici : lettres { $letters }, dont imprimées { $printed }
signing-so-far-cards = Jusqu’ici : lettres et cartes { $count }, dont imprimées { $printed }
signing-list-printed = { $count ->
    [one] 1 lettre, imprimée
   *[other] { $count } lettres, imprimées
}
signing-list-waiting = { $count ->
    [one] 1 lettre, pas encore imprimée
   *[other] { $count } lettres, pas encore imprimées
}
signing-list-cards-printed = { $count ->
    [one] 1 carte, imprimée
   *[other] { $count } cartes, imprimées
}
signing-list-cards-waiting = { $count ->
    [one] 1 carte, pas encore imprimée
   *[other] { $count } cartes, pas encore imprimées
}
signing-list-notes-waiting = Des mots joints aux copies restent à imprimer.
signing-correct = Montrer et corriger { $number }
signing-print-again = Réimprimer les lettres du n° { $number }
signing-print-one = Imprimer les lettres du n° { $number }
signing-withdraw-person = Retirer { $number }
signing-withdraw-number = Retirer ce que le numéro { $number } a signé ?
signing-withdraw-body = Le nom, l’adresse et les lettres sont retirés de cette soirée. Les PDF et les listes faits ici jusqu’à présent disparaissent aussi ; les lettres des autres peuvent être réimprimées.
signing-withdraw-do = Retirer
toast-signing-typed = Ajoutez d’abord ce qui est en train d’être écrit, ou effacez-le.
toast-signing-withdrawn = Ce qui était signé est retiré, avec tout ce qui en a été fait ici.
toast-signing-nothing-new = Rien de nouveau : tout ce qui a été recueilli est imprimé. Un second clic réimprime tout.
programme = Programme d’une soirée
programme-none = Composez une lettre et appuyez sur « Ajouter au programme d’une soirée » : à la table de signature, les gens signent alors plusieurs lettres à la fois.
dialog-programme = Enregistrer le programme de la soirée
programme-save-there = Le programme est dans { $path }. L’enregistrer là, avec ses lettres à côté, ou sous un autre nom ?
programme-save-changed = { $path } a été modifié depuis que le programme y a été ouvert ou enregistré. Remplacer ce qui s’y trouve maintenant ?
programme-save-gone = { $path } n’est plus là. L’y enregistrer de nouveau, ou sous un autre nom ?
programme-save-do = Enregistrer
dialog-open-programme = Ouvrir le programme d’une soirée
programme-there = Il y a déjà un programme de soirée
programme-there-body = Il compte lettres : { $letters }, cartes : { $cards }. Les remplacer par ce qui est ouvert, ou le mettre à leur suite ?
programme-doubles = De ce qui est ouvert, ceci s’y trouve déjà et n’y est pas mis deux fois : { $count }.
programme-doubled = Cela se trouvait déjà dans le programme et n’y a pas été mis deux fois : { $count }.
programme-letter-there = Cette même lettre est déjà dans le programme.
programme-card-there = Cette même carte est déjà dans le programme.
programme-there-add = Mettre à la suite
programme-there-replace = Les remplacer
toast-programme-opened = Ouvert : lettres { $letters }, cartes { $cards }
mails-refused = Aucun courriel n’a été écrit
mails-told = Les courriels sont écrits ; veuillez regarder ceci
path-mails = Le programme en courriels
file-mails = courriels
toast-mails = { $count ->
    [one] { $count } courriel
   *[other] { $count } courriels
} dans { $path }
dialog-kind-programme = Programmes de soirées
file-programme = soiree
programme-added = { $cards ->
    [0] { $letters ->
        [one] Le programme a 1 lettre.
       *[other] Le programme a { $letters } lettres.
    }
   *[other] Le programme a { $letters ->
        [one] { $letters } lettre
       *[other] { $letters } lettres
    } et { $cards ->
        [one] { $cards } carte
       *[other] { $cards } cartes
    }.
}
programme-card = une carte ({ $size }), en { $language }
programme-full = Le programme de la soirée est complet : il a { $most } lettres et cartes.
evening-running = Une soirée est en cours. On écrit à : { $letters }. { $people ->
    [one] 1 personne a signé.
   *[other] { $people } personnes ont signé.
} Ce que vous changez ici n’est pas dans ce qu’elles signent.
evening-back = Retour à la table
signing-leave = Quitter la table de signature ?
signing-leave-body = Ce qui est écrit maintenant est oublié. Les lettres réunies restent sur cet ordinateur, avec noms et adresses, jusqu’à la fin de la soirée.
signing-leave-do = Quitter
signing-stay = Rester
signing-end = Terminer la soirée ?
signing-end-gone = La liste des noms, les lettres, leur registre et les PDF faits ici sont supprimés de cet ordinateur.
signing-end-not = Ce qui attend dans la file de l’imprimante, ce que garde un programme PDF, les copies enregistrées ailleurs et les sauvegardes restent hors d’atteinte.
signing-end-printed = { $cards ->
    [0] Lettres imprimées : { $letters }.
   *[other] Imprimées : lettres { $letters }, cartes { $cards }.
}
signing-end-unprinted = { $count ->
    [one] { $count } lettre n’est pas encore imprimée.
   *[other] { $count } lettres ne sont pas encore imprimées.
}
signing-end-unprinted-cards = { $count ->
    [one] { $count } lettre ou carte n’est pas encore imprimée.
   *[other] { $count } lettres et cartes ne sont pas encore imprimées.
}
signing-end-unprinted-gone = Ce qui n’est pas imprimé est supprimé avec le reste, et le journal ne le compte pas.
signing-end-exercise = De ce qui est imprimé, le journal omet ce qui relève d’un exercice : { $count }.
signing-end-do = Terminer la soirée
unended = Une soirée n’a pas été terminée
unended-body = { $count ->
    [one] { $count } lettre, avec nom et adresse, est encore sur cet ordinateur.
   *[other] { $count } lettres, avec noms et adresses, sont encore sur cet ordinateur.
}
unended-body-cards = { $count ->
    [one] { $count } lettre ou carte, avec nom, est encore sur cet ordinateur.
   *[other] { $count } lettres et cartes, avec noms et adresses, sont encore sur cet ordinateur.
}
unended-do = La continuer
unended-later = Plus tard
unended-another = En commencer une autre
toast-signing-handed = { $handed } Faites tout signer à la main.
signing-file-letters = { $file } : les lettres, sur une seule face du papier.
signing-file-notes = { $file } : les notes jointes aux copies, sur une seule face du papier.
signing-file-cards = { $file } : les cartes ({ $size }), sur les deux faces de papier fort, retournées selon le bord long.
toast-signing-lacking = { $handed } Pour autant de personnes, tout n’a pas pu être fait et manque ici : { $count }.
toast-evening-over = { $cards ->
    [0] La soirée est terminée. Lettres imprimées : { $letters }. Aucun nom n’en reste ici.
   *[other] La soirée est terminée. Imprimées : lettres { $letters }, cartes { $cards }. Aucun nom n’en reste ici.
}
toast-evening-unprinted = Supprimées sans être imprimées : { $count }.
toast-left = Tout n’est pas transmis à l’impression : { $what ->
    [notes] les mots joints aux copies ne le sont pas
    [cards] les cartes ({ $size }) ne le sont pas
   *[letters] les lettres ne le sont pas
}. { $why }
toast-left-unwanted = Tout n’est pas transmis à l’impression : { $what ->
    [notes] les mots joints aux copies ne le sont pas
    [cards] les cartes ({ $size }) ne le sont pas
   *[letters] les lettres ne le sont pas
}. Cela reste à imprimer.
toast-notes-lacking = Des mots joints aux copies n’ont pas pu être faits : { $why }
toast-card-picture-gone = L’image de la carte à { $card } n’est plus où elle était : la carte n’en a plus.
failed-signing = Rien n’a été écrit pour l’impression : { $why }

## The organise tab.

part-texts = Modèles et campagne
part-editor = Éditeur
organise-templates = Modèles
organise-pack = La campagne
organise-partials = Paragraphes communs aux lettres
organise-claims = Faits
organise-passages = Passages
organise-copies = Copies
organise-addressees = Destinataires
organise-alternative = { $name }, autre formulation { $number }
organise-changed = modifié
organise-unreviewed = non relu
part-tools = Outils
part-sides = Page ou éléments à insérer
part-offers = À insérer
organise-plain = Texte
organise-code = Handlebars
organise-code-name = Handlebars du modèle
organise-vary = Autre formulation
    .help = Commence une autre formulation de ce paragraphe, pour des lettres qui doivent différer.
organise-no-changes = Rien ne diffère de l’original.
organise-line = ligne { $line } :
organise-mend = Mettre « { $what } »
organise-meant = Vouliez-vous dire { $what } ? Tab l’insère.
organise-save = Enregistrer le modèle
organise-fine = ✓ Rien à corriger
organise-to-fix = ■ { $count } à corriger
organise-to-check = ▲ { $count } à vérifier
organise-unsaved = non enregistré
organise-built-in = Enregistrer crée une copie de la campagne pour vous. L’original reste tel quel.
organise-find = Chercher
organise-find-name = Chercher un élément à insérer
organise-fields = Champs
organise-helpers = Aides
organise-sample = Expéditeur d’exemple · { $lang }
organise-page-before = La page date d’avant l’erreur.
organise-page = Page d’exemple { $number } sur { $of }
organise-proposals = Insérer
organise-proposals-keys = ↑ ↓ pour choisir, Entrée insère, Échap ferme.
organise-paragraph = Paragraphe { $number }
organise-new-paragraph = Nouveau paragraphe
organise-add-paragraph = Ajouter un paragraphe
organise-new-words = …
organise-frame = Modifier
organise-frame-change = Modifier la condition : { $what }
organise-open = Ouvrir
organise-open-partial = Ouvrir le paragraphe { $name }
organise-as-code = À modifier dans le Handlebars.
organise-title = Nom du modèle
organise-subject = Objet de la lettre
organise-reviewed = Relu par une personne qui écrit bien cette langue
organise-body = La lettre
chip-each = pour chaque { $what }
chip-if = si { $what }
chip-unless = sauf si { $what }
chip-otherwise = sinon
chip-end = fin
chip-note = note
organise-save-fix = Il y a quelque chose à corriger avant d’enregistrer.
organise-save-nothing = Rien n’a été modifié.
organise-copy-name = { $pack }-ma-copie
organise-not-saved = Le modèle n’a pas été enregistré
organise-saved = Enregistré dans { $path }
organise-copied = Votre copie de la campagne est dans { $path }
organise-left = Des modifications de modèles non enregistrées sont de retour : { $count }.
left = Travail sur « { $title } » qui n’était pas enregistré
left-body = Le programme s’est arrêté avant que vous ayez enregistré, et quelqu’un a changé les mêmes fichiers depuis. Rien n’a été remplacé. Qu’est-ce qui doit rester ?
left-pack-says = La campagne dit maintenant
left-you-wrote = Vous aviez écrit
left-take = Ouvrir le mien, non enregistré
left-packs = Garder celui de la campagne
left-later = Décider plus tard
left-of-pack = Du travail sur « { $title } » n’était pas enregistré quand le programme s’est arrêté. Il est conservé.
toast-go-on = Le reprendre
sample-sender = Expéditeur d’exemple
sample-street = Rue 1
sample-town = Ville
sample-words = Les mots de l’expéditeur sont ici.
new-template = Un nouveau modèle
new-template-do = Commencer
new-template-from = Commence comme
new-template-kind = Type de destinataire
new-template-kinds = Les destinataires de cette campagne sont : { $kinds }
new-template-lang = Langue, par son code
new-template-letters = Utilisez des minuscules latines, des chiffres et des traits d’union, comme dans « mayor » et « fr ».
new-template-exists = { $name } existe déjà.
unsaved-texts = Enregistrer les modèles ?
unsaved-texts-body = Ces textes sont modifiés et non enregistrés :
changed-text = Le fichier a été modifié par un autre programme
changed-text-body = { $name } n’est plus tel qu’il a été ouvert ici. Enregistrer remplace ce qui s’y trouve.
changed-text-do = Remplacer
path-copy = Votre copie de la campagne
path-copy-help = Vos changements se font dans une copie à vous, et la campagne reste telle quelle. Saisissez le dossier où va la copie : ce qui s’y trouve reste aussi.
dialog-copy = Un dossier pour votre copie
pack-draft = brouillon
    .help = Tout n’est pas encore confirmé, et aucune lettre n’en est faite.
pack-days-left = { $days ->
        [0] dernier jour
        [one] { $days } jour restant
       *[other] { $days } jours restants
    }
pack-over = terminée
pack-ends = Dernier jour pour les lettres : { $date }
pack-my-copy = ma copie, version { $version }
condition-len = le nombre de { $a }
condition-not = non { $a }
condition-eq = { $a } est { $b }
condition-ne = { $a } n’est pas { $b }
condition-gt = { $a } est supérieur à { $b }
condition-gte = { $a } est au moins { $b }
condition-lt = { $a } est inférieur à { $b }
condition-lte = { $a } est au plus { $b }
condition-and = { $a } et { $b }
condition-or = { $a } ou { $b }
organise-wording = Formulation { $number }
organise-condition = Condition
    .help = N’imprime le paragraphe du curseur que si quelque chose est vrai.

## Une campagne que quelqu’un transmet.

pack-title = { $title }, version { $version }
pack-first = Aucune campagne de ce nom n’est encore sur cet ordinateur. Ses lettres vont à ces adresses.
pack-same = C’est exactement la campagne qui est déjà sur cet ordinateur.
pack-newer = La version { $version } est sur cet ordinateur. Voici ce qui est différent.
pack-altered = La version { $version } est aussi sur cet ordinateur, et ce n’est pas la même : son auteur n’a pas donné de nouvelle version, ou quelqu’un d’autre l’a modifiée. Demandez à son auteur.
pack-lifts-stop = Elle remet en route des lettres que la version { $version }, qui est sur cet ordinateur, a arrêtées, et personne ne sait qui l’a faite. Demandez à la personne qui vous a donné cette campagne.
pack-exercise-changed = Elle fait d’une vraie campagne une campagne inventée pour s’exercer, ou l’inverse. Demandez à la personne qui vous a donné cette campagne.
pack-older = Elle est plus ancienne que la version { $version }, qui est sur cet ordinateur : des adresses et des faits ont pu être corrigés depuis.
pack-stopped = La version { $version }, qui est sur cet ordinateur, arrête les lettres de cette campagne. Celle-ci ne les rétablit pas : demandez à la personne qui vous l’a donnée.
pack-stops = Cette version arrête les lettres de la campagne : { $why }
pack-unsigned = Auteur non vérifié : personne n’a signé cette campagne.
pack-signed-new = Signée avec une clé qui n’a pas encore été vue. Demandez par téléphone à son auteur le numéro de la clé : { $number }
pack-signed-known = Signée par l’auteur des versions précédentes.
pack-key-replaced = Signée avec une nouvelle clé, que l’ancienne a signée : comparez par téléphone le nouveau numéro avec son auteur, par une voie que vous connaissez déjà. L’ancienne clé : { $old } ; celle-ci : { $new }
pack-signed-few = { $need } doivent signer cette campagne, et { $signed } d’entre eux l’ont fait. Demandez à ses auteurs avant de l’utiliser. Les clés qui la signent : { $number }
pack-sign-too = Ajouter ma signature
pack-signature-away = La signature qui se trouvait à côté de l’ancien fichier a été retirée : elle était celle de ce fichier-là, et personne n’a signé celui-ci.
pack-signature-missing = Personne n’a signé cette version, alors que les précédentes l’étaient. Demandez à leur auteur avant de l’utiliser.
pack-key-changed = Signée avec UNE AUTRE CLÉ que les versions précédentes. Demandez à leur auteur avant de l’utiliser. L’ancienne clé : { $old } ; celle-ci : { $new }
pack-number = Le numéro de la campagne : { $number }
pack-number-help = La personne qui vous lit le même numéro au téléphone a exactement la même campagne.
pack-same-words = Elle dit la même chose : seuls des commentaires, des notes ou des sceaux diffèrent.
pack-before = Avant
pack-now = Maintenant
pack-nothing = rien
pack-use = Utiliser cette campagne
pack-use-anyway = L’utiliser quand même
topic-address = Adresses
topic-stop = Si des lettres peuvent être envoyées
topic-request = Demandes
topic-person = Personnes
topic-claim = Faits
topic-template = Modèles de lettres
topic-office = Destinataires
topic-source = Sources
topic-figure = Chiffres
topic-pack = La campagne
failed-pack = La campagne ne peut pas être conservée : { $why }
## Les entrées du dossier.

field-id = Nom court, pour les fichiers de la campagne
entry-rename = { $id } : renommer…
    .help = Donne un autre nom court à l’entrée et le change partout où la campagne y renvoie.
rename = Renommer « { $id } »
rename-to = Son nouveau nom court
rename-next = Tout ce qui y renvoie suit, dans tous les fichiers de la campagne, et ce qui a été vérifié le reste. Annuler reprend le tout d’un coup.
rename-do = Renommer
field-claim-text = La phrase, telle que les lettres l’impriment
field-ask-text = La demande, après « je vous demande de »
field-standing = Degré de certitude
field-by = Les mots de la phrase qui disent qui l’affirme
field-sources = Où cela se trouve
field-graphic = Contient des détails qui nuiraient : aucune lettre ne l’imprime
field-note = Note pour qui écrit ; aucune lettre ne l’imprime
field-author = Qui l’a rédigé (des initiales suffisent)
field-reader = Qui l’a comparé aux sources
field-addressee = L’autorité à qui elle s’adresse
field-ask-kind = Ce qu’elle demande
field-office-kind = Type d’autorité, qui détermine le modèle
field-status = Dans quelle mesure elle a été suivie
field-status-sources = Qui dit dans quelle mesure
field-title = Titre dans la fenêtre
field-source-title = Son titre
field-topic = La même après « pour », pour l’objet de la lettre
field-lead = La demande en quinze mots au plus, après « Je vous écris pour vous demander de »
field-question = Ce qu’une lettre demande à la fin, après « si vous me disiez »
field-ask-background = Faits à l’appui, quatre au plus
field-obligation = Ce qui engage l’autorité
field-short-name = Le nom pour les mentions suivantes
field-pronoun = Comment une lettre parle de cette personne
field-link = Une phrase qui relie la personne à la demande
field-for = Les personnes pour qui elle demande une mesure
entry-field-name = Nom
field-spellings = Autres graphies, une par ligne
field-about = Qui est-ce, en quelques mots
field-consent = Avec l’accord de qui la nommer
field-card-greeting = Comment commence une carte à cette personne, dans chaque langue où l’on peut en écrire une ; vide si aucune
field-card-lines = Où vont les cartes, « aux soins de » compris
field-card-topics = Ce dont les cartes à cette personne peuvent parler, bien que les cartes ne le fassent pas d’elles-mêmes
field-conviction = Le fait qui dit la condamnation
field-not-known = Ce qu’on ne sait pas
field-claims = Faits qu’une lettre imprime, dans l’ordre
field-also = Autres faits, montrés et non imprimés
field-supports = Demandes que leur cas appuie
field-state = Ce que la personne est devenue
field-on = Quand : 2014, 2014-07 ou 2014-07-30
field-state-confirmed = Dernière confirmation ; vide si jamais
field-after = Le fait après lequel une lettre le dit
field-short-status = La même chose en un ou deux mots
field-status-text = La phrase qu’une lettre imprime
field-state-sources = Qui le dit
field-short = Nom sur sa carte
field-office = Nom complet de l’autorité
field-lines = Adresse postale, le pays en dernier
field-address-confirmed = Dernière confirmation de l’adresse ; vide si jamais
field-address-sources = Qui donne l’adresse
field-salutation = Début de la lettre
field-prefers = La langue dans laquelle il préfère qu’on lui écrive
field-closing = Fin de la lettre
field-subject = Objet, si aucune demande n’en donne
entry-field-country = Pays
field-country-names = Autres noms du pays, un par ligne
field-powers = Ce qu’elle a le pouvoir d’accorder
field-background = Faits qu’une lettre dit d’abord, dans l’ordre
field-copy-name = Le nom, comme une lettre le dit après « Copie à : »
field-copy-countries = Les pays d’où on lui écrit, un par ligne ; tous s’il n’y en a aucun
field-suspended-since = Le courrier vers cette destination est suspendu depuis
field-suspended-way = Qui transmet les lettres tant que le courrier est suspendu
field-suspended-sources = Qui dit que le courrier est suspendu
field-copies = Autres autorités qui reçoivent une copie
field-anonymous = Ce que devient une lettre sans nom ni adresse
field-anonymous-sources = Qui le dit de ces lettres
field-holder = Qui occupe la fonction
field-since = Depuis quand
field-holder-confirmed = Dernière confirmation ; vide si jamais
field-holder-sources = Qui dit qui l’occupe
field-publisher = Qui l’a publié
field-date = Quand : 2013, 2013-07 ou 2013-07-02
field-reference = Où le trouver : un numéro, un site
field-language = Sa langue, par son code
choice-established = Les sources l’établissent
choice-alleged = Quelqu’un l’affirme
choice-disputed = Les sources divergent
choice-open = Pas suivie, à notre connaissance
choice-partly = En partie
choice-met = Entièrement
choice-inquiry = Enquête sur des faits
choice-review = Révision de jugements
choice-investigation = Enquête et poursuites
choice-mechanism = Une institution
choice-conditions = Conditions de détention
choice-release = Libération
choice-care = Soins médicaux
choice-visits = Visites
choice-transfer = Transfert
choice-protection = Protection
choice-recognition = Reconnaissance
choice-charges = Abandon des poursuites
choice-stay = Pas d’exécution
choice-law = Changement de loi
choice-whereabouts = Où se trouve la personne
choice-other = Autre chose
choice-public = Documents publics
choice-person = La personne
choice-family = Sa famille
choice-detained = En détention
choice-at-risk = En danger, pas en détention
choice-disappeared = Disparition
choice-charged = Inculpation
choice-on-trial = Procès en cours
choice-sentenced = Condamnation
choice-executed = Exécution
choice-released = Libre
choice-died = Décès
choice-unknown = On ne sait pas
choice-religion = Foi
choice-politics = Politique et État
choice-organisation = Une organisation ou une campagne
choice-he = « il »
choice-she = « elle »
choice-they = « iel »
part-form = Formulaire
entry-find = Chercher
entry-add = Ajouter
entry-add-file = Dans un nouveau fichier…
    .help = Commence un fait dans un fichier à part, pour un thème ou une personne : ce que deux personnes écrivent dans deux fichiers se réunit facilement.
facts-file = Un nouveau fichier de faits
facts-file-about = Le thème ou la personne dont il s’agit
facts-file-next = Le premier fait y est commencé aussitôt. Un fichier où il ne reste rien disparaît de lui-même.
facts-file-needs = Dites de quoi il s’agit.
facts-file-there = Un tel fichier existe déjà : { $file }
entry-none = Il n’y en a pas encore.
entry-reading = Lecture des fichiers de la campagne.
entry-unchecked = non vérifié
entry-missing = { $lang } : manque
entry-nothing = Aucun
entry-put-in = Ajouter à : { $what }
entry-put-in-shown = Ajouter…
entry-out = Retirer { $id }
entry-up = Monter { $id }
entry-remove = Supprimer cette entrée
    .help = La retire de son fichier. Annuler la rétablit.
entry-save = Enregistrer la campagne
entry-refused = Non modifié : { $why }
seal-missing = non vérifié : pas de second lecteur
seal-no-author = non vérifié : personne ne dit qui l’a rédigé
seal-no-reader = non vérifié : personne ne dit qui l’a comparé
seal-whole = vérifié par un second lecteur
seal-do = Je l’ai comparé à ses sources
    .help = Pour un second lecteur, autre que l’auteur. Toute modification retire la marque.
seal-names = Indiquez plus bas qui l’a rédigé et qui l’a comparé.
seal-same = L’auteur ne peut pas être le second lecteur.
review-left = { $count ->
    [one] 1 entrée à comparer
   *[other] { $count } entrées à comparer
}
review-keys = Entrée : vérifié · flèches : suivante, précédente · E : modifier · Échap : quitter
review-cited = { $source }, { $place }
review-no-document = La campagne n’a pas le texte de ce document : consultez-le là où il a été publié.
review-done = Un second lecteur a tout comparé.
review-reader = Vous êtes
review-author = Rédigé par, si rien ne le dit
review-next = Suivante
review-open = Relire…
review-leave = Quitter la relecture
review-checked = Vérifié ({ $day })
    .help = Vous avez comparé aujourd’hui cette entrée avec ses sources ; la suivante vient.
review-names = Dites plus bas qui vous êtes et qui a rédigé les faits : ce sont deux personnes.
review-compared = Cette entrée a déjà été comparée et n’a pas changé depuis.
review-unreadable = Quelque chose dans ce fichier n’est pas encore lisible : corrigez-le d’abord.
seal-review = J’ai relu le texte en { $lang } avec l’original
    .help = Pour qui lit bien cette langue.
field-passage-people = Personnes dont c’est l’histoire
field-passage-asks = Demandes avec lesquelles il est dit ; avec toutes, si aucune n’est nommée
field-parts = Phrases, chacune avec ce sur quoi elle repose
field-part = Phrase { $number }
field-part-by = Les mots de la phrase { $number } qui disent qui l’affirme
field-part-claims = Faits que dit la phrase { $number }
field-part-statuses = Personnes dont la phrase { $number } dit ce qu’elles sont devenues
field-part-out = Ôter la phrase { $number }
field-part-add = Une autre phrase
field-account = Version { $number }
field-account-sources = Où se trouve la version { $number }
field-source = Source { $number }
field-where = Page ou endroit dans la source { $number }
field-source-out = Retirer la source { $number }
field-source-add = Ajouter une source
dialog-source = Un document d’où viennent des faits
dialog-kind-source = Texte, page web, PDF ou document de traitement de texte
path-source = Ouvrir un document
path-source-help = Indiquez le chemin d’un texte, d’une page web enregistrée ou d’un PDF.
part-beside = Document à côté du formulaire
source-viewer-not-read = Le document ne peut pas être lu
source-viewer-close = Ranger le document
source-viewer-source = C’est cette source de la campagne
source-viewer-no-source = Choisir la source
source-viewer-no-source-help = Choisissez quelle source c’est, ou ajoutez-la d’abord aux sources.
source-viewer-words = Mots du document
source-viewer-claim = En faire un fait
    .help = Sélectionnez d’abord une phrase. Le fait commence avec ses mots et son endroit ; dites-le ensuite avec vos propres mots, et jamais plus que la source.
source-viewer-cite = Le citer dans le fait affiché
    .help = Sélectionnez d’abord une phrase. Son endroit s’ajoute aux sources du fait dans le formulaire.
source-viewer-before = Partie précédente
source-viewer-after = Partie suivante
source-viewer-part = { $number } sur { $of }
source-viewer-find = Chercher dans le document
source-viewer-next = Endroit suivant
dialog-texts = Un tableau des textes, pour les traducteurs
dialog-translated = Un tableau avec des traductions
texts-name = { $pack }-textes.csv
texts-written = Le tableau des textes est dans { $path }
texts-taken = Textes repris : { $count }. Rien n’est encore enregistré.
translated = Ce que le tableau modifie
translated-count = Textes qui changeraient : { $count }. Une case vide ne retire rien.
translated-row = Ligne { $row } · { $id } · { $lang }
translated-do = Reprendre { $count }
source-viewer-mark = Sélectionnez une phrase ci-dessous.
action-open-source = Ouvrir un document à côté des faits…
    .help = Place un texte, une page web enregistrée ou un PDF à côté du formulaire, pour tirer des faits de ses phrases.
    .words = paragraphe, rapport, à côté, faits
action-export-texts = Tableau des textes pour les traducteurs…
    .help = Écrit tous les textes de la campagne avec leurs langues côte à côte, pour un tableur.
    .words = traduire, tableur, langues
action-import-texts = Reprendre des traductions…
    .help = Relit un tel tableau et montre ce qu’il modifie avant toute modification.
    .words = traduire, tableur, lire

## Le programme a échoué.
crash-title = Le programme a échoué
crash-kept = Votre lettre est gardée telle quelle. Continuez ; si cette page revient, fermez la fenêtre : la lettre vous sera rendue au prochain démarrage.
crash-not-kept = Votre lettre est encore là, mais elle ne peut pas être gardée sur cet ordinateur. Continuez et enregistrez-la.
crash-again = Continuer
crash-close = Fermer la fenêtre

## Kinds of file that a letter is exported as: what a menu says; .help what that does, .kind what such a file is called, .title the heading of a dialog, .prompt asks for a typed path.

export-pdf = Exporter en PDF…
    .help = Écrit la page dans un fichier, à imprimer et à envoyer.
    .words = imprimer, enregistrer, page, fichier
    .kind = PDF
    .title = Exporter le PDF
    .prompt = Saisissez où le fichier doit aller. Un nom sans dossier désigne votre dossier personnel.
export-docx = Exporter en document…
    .help = Écrit la lettre pour un traitement de texte (DOCX), l’adresse là où la fenêtre de l’enveloppe la montre.
    .words = Word, LibreOffice, DOCX, fichier
    .kind = Document Word
    .title = Exporter le document
    .prompt = Saisissez où le fichier doit aller. Un nom sans dossier désigne votre dossier personnel.
export-txt = Exporter le texte…
    .help = Écrit les mots de la lettre dans un fichier, pour un courriel.
    .words = texte brut, mots, fichier
    .kind = Texte
    .title = Exporter le texte
    .prompt = Saisissez où le fichier doit aller. Un nom sans dossier désigne votre dossier personnel.
export-eml = Exporter en courriel…
    .help = Écrit un courriel à ouvrir et à envoyer (EML) : objet, mots, et les adresses que la campagne a.
    .words = mail, courriel, email, envoyer, EML
    .kind = Courriel
    .title = Exporter en courriel
    .prompt = Saisissez où le fichier doit aller. Un nom sans dossier désigne votre dossier personnel.
export-png = Exporter en images…
    .help = Écrit une image (PNG) de chaque page, à 300 points par pouce.
    .words = image, PNG, partager
    .kind = Image PNG
    .title = Exporter des images
    .prompt = Saisissez où l’image de la première page doit aller ; la deuxième porte « -2 » après son nom. Un nom sans dossier désigne votre dossier personnel.

## What a field or a helper of a template gives.

gives-letter-asks = les demandes, dans l’ordre choisi
gives-letter-background = les faits qu’une lettre à ce destinataire dit d’abord
gives-letter-campaign = la campagne
gives-letter-concerning = celles des demandes qui concernent ces personnes ; toutes, si la campagne ne le dit de personne
gives-letter-context = ce qui appuie les demandes, sans ce qui a été dit des personnes : des paragraphes
gives-letter-date = le jour de la lettre, en toutes lettres
gives-letter-dead-people = celles des personnes qui sont mortes
gives-letter-free-people = celles des personnes qui ont été libérées
gives-letter-group = qui tient une soirée d’écriture et comment le joindre, pour ce qu’on y distribue ; rien s’il ne l’a pas dit
gives-letter-figures = les chiffres choisis, chacun en une phrase ou, seul dans un paragraphe, en tableau
gives-letter-follows = le jour d’une lettre précédente restée sans réponse, en toutes lettres ; rien s’il n’y en eut pas
gives-letter-held-people = celles des personnes qui sont détenues, ou dont on ne le sait pas
gives-letter-leads = les demandes en quelques mots chacune, à la suite de « Je vous écris pour vous demander de » ; aucune si la campagne ne les a pas toutes
gives-letter-obligation = ce qui oblige le destinataire, en une phrase ou deux
gives-letter-office = le destinataire de la lettre
gives-letter-other-words = ceux des mots de l’expéditeur qui ne sont dans aucun des récits
gives-letter-parcel = les lettres qu’une lettre d’accompagnement accompagne
gives-letter-past = si l’une des personnes est morte ou a été libérée
gives-letter-past-people = celles des personnes qui sont mortes ou ont été libérées
gives-letter-people = les personnes choisies, dans l’ordre choisi
gives-letter-questions = ce que la lettre demande à la fin, à la suite de « Je vous serais reconnaissant de me dire » ; aucune si la campagne n’en a pas une pour chaque demande
gives-letter-relief = si une demande porte sur ce qui ne peut être donné qu’à des personnes détenues
gives-letter-reported = le fait qui dit qui a rapporté tout cela, et quand
gives-letter-sender = qui écrit
gives-letter-stories = ce qui est dit des personnes, une fois, de celles d’un même passage ensemble
gives-letter-subject = l’objet habituel des lettres à ce destinataire
gives-letter-still = si l’une des personnes a été détenue et que l’on ne sait rien depuis
gives-letter-unsure = si l’on ne sait pas de l’une des personnes si elle est détenue
gives-letter-who = qui est l’expéditeur, en quelques mots à lui, à la suite de « en tant que »
gives-letter-words = les propres mots de l’expéditeur, un paragraphe chacun
gives-paragraph-sentences = les faits et les passages qu’il contient
gives-story-sentences = un passage, ou les faits et ce que la personne est devenue
gives-story-words = ceux des mots de l’expéditeur qui parlent d’elles, un paragraphe chacun
gives-ask-lead = la demande en quelques mots, si la campagne les a
gives-ask-question = ce que la lettre demande à son sujet à la fin, si la campagne l’a
gives-ask-text = la demande, à la suite de « Je vous demande de »
gives-ask-topic = la même, à la suite de « un appel pour »
gives-pack-historical = si ses faits sont du passé
gives-pack-title = son nom
gives-office-name = son nom entier
gives-parcel-count = leur nombre, pour les conditions
gives-parcel-countries = les pays d’où elles viennent, si la liste le dit
gives-parcel-letters = leur nombre, à imprimer
gives-person-claims = ce qui est établi ou allégué à son sujet, dans l’ordre
gives-person-died = si la personne est morte
gives-person-free = si la personne a été libérée et vit
gives-person-he = si la lettre dit « il » de cette personne
gives-person-link = une phrase qui la relie aux demandes, si la campagne l’a
gives-person-name = son nom
gives-person-past = si la personne est morte ou a été libérée
gives-person-she = si la lettre dit « elle » de cette personne
gives-person-short = le nom pour les mentions suivantes, à la suite de « pour »
gives-person-status = la phrase qui dit ce que la personne est devenue
gives-person-story = les faits à son sujet et ce qu’elle est devenue, dans l’ordre du récit
gives-person-unknown = si personne ici ne sait ce que la personne est devenue
gives-sender-name = le nom de l’expéditeur
gives-sender-place = la ville avant la date
gives-helper-list = les éléments, ou une partie de chacun, à la suite avec « et »
gives-helper-plural = la forme qui convient au nombre
gives-helper-default = le champ, ou ces mots s’il est vide
gives-helper-claim = un fait de la campagne
gives-each = chacun d’eux

## What was taken from a document

action-new-campaign = Nouvelle campagne tirée d’un document…
    .help = Lit une action urgente, une note d’information ou un rapport, et commence une campagne avec ce qui s’y trouve.
    .words = action urgente, rapport, importer, paquet, créer
action-build-pack = Créer le fichier de la campagne…
    .help = Crée le fichier unique de cette campagne que d’autres ouvrent, après vérification.
    .words = partager, publier, campagne
action-sign-pack = Créer et signer le fichier de la campagne…
    .help = Fait le fichier de cette campagne, signé avec votre clé, pour que les groupes sachent de qui il vient. La clé est faite la première fois.
    .words = partager, publier, clé, signature, campagne
dialog-pack-file = Créer le fichier de la campagne
dialog-signed-pack = Créer et signer le fichier de la campagne
dialog-kind-pack = Dossiers de campagne
pack-built = La version { $version } a été créée : { $path }
pack-not-built = Le fichier de la campagne n’a pas été créé
signed-pack-number = Le numéro de la campagne, à comparer par téléphone : { $number }
signed-pack-key = Le numéro de votre clé, à lire à qui reçoit vos campagnes : { $number }
signed-pack-new = Votre clé vient d’être faite et se trouve dans { $path }. Ne la donnez à personne et gardez-en une copie en lieu sûr : sans elle, aucune version ultérieure ne peut être signée comme la vôtre.
signed-pack-kept = Signé avec votre clé, qui se trouve dans { $path }.
signed-pack-few = { $need } doivent signer cette campagne, et { $signed } d’entre eux l’ont fait. Donnez le fichier aux autres : chacun l’ouvre ici et ajoute sa signature, puis il part aux groupes.
signed-pack-open = D’autres personnes sur cet ordinateur peuvent lire votre clé : que seul son propriétaire puisse lire le fichier.
signed-pack-minisign = À côté du fichier se trouve sa signature. N’importe qui la vérifie sans ce programme, avec minisign et votre clé publique : { $key }
pack-no-home = Il n’y a pas de dossier où garder une clé : cet utilisateur n’a pas de dossier personnel.
action-add-document = Ajouter un autre document…
    .help = Lit un document et ajoute à cette campagne ce qu’il dit, pour le confirmer.
    .words = importer, rapport, faits
action-confirm = Confirmer ce qui a été trouvé…
    .help = Parcourt ce qui a été tiré du document, fiche après fiche.
    .words = vérifier, cartes, document
action-review = Revoir ce qui n’est pas vérifié…
    .help = Parcourt ce qu’aucun second lecteur n’a comparé avec ses sources, ou pas depuis longtemps, entrée après entrée.
    .words = vérifier, deuxième lecture, sources
begin = Une campagne tirée de « { $document } »
begin-found = Trouvé : { $offices ->
        [one] { $offices } autorité
       *[other] { $offices } autorités
    } à qui écrire, { $requests ->
        [one] { $requests } demande
       *[other] { $requests } demandes
    }, { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    } et { $facts ->
        [one] { $facts } phrase qui peut être un fait
       *[other] { $facts } phrases qui peuvent être des faits
    }.
begin-next = Vous passerez chaque élément en revue. Aucune lettre n’est faite avant.
begin-folder = Le dossier où va la campagne
begin-do = Commencer
begin-there = Quelque chose porte déjà ce nom : choisissez-en un autre.
new-campaign = Une nouvelle campagne
new-campaign-lang = Langue de ses lettres
new-campaign-next = Elle commence comme brouillon : ce qui manque est énuméré, chaque ligne mène à son champ, et aucune lettre n’est faite avant que vous disiez qu’elle n’en est plus un.
new-campaign-needs = Donnez-lui un titre et un dossier.
confirm-progress = Cette campagne
confirm-campaign = Titre et dates
confirm-offices = À qui écrire
confirm-requests = Que demander
confirm-facts = Ce qui s’est passé
confirm-people = De qui il s’agit
confirm-entry-campaign = la campagne
confirm-entry-document = le document
confirm-entry-office = une autorité
confirm-entry-request = une demande
confirm-entry-person = une personne
confirm-done = confirmé : { $done } sur { $all }
confirm-step-done = { $all ->
        [0] rien n’a été trouvé
        [one] confirmé
       *[other] tout est confirmé ({ $all })
    }
confirm-step-left = { $left } sur { $all } à examiner
confirm-address-open = adresse pas encore vérifiée : les lettres vous le rappelleront
confirm-keys = Entrée retient · E modifie · Suppr écarte · ↑ ↓ avancent
confirm-nothing = Le document n’en dit rien, ou cela a été écarté.
confirm-no-document = La campagne ne garde pas le texte de son document.
confirm-said = dit par quelqu’un
confirm-stated = donné comme un fait
confirm-taken = confirmé
confirm-taken-own = retenu, avec vos mots
confirm-taken-words = retenu, avec les mots du document
confirm-lacks = Cela manque encore.
confirm-echo = { $count } mots de suite sont ceux du document : dites-le avec les vôtres.
confirm-no-year = Un jour sans son année : { $day }. Une lettre est plus récente : écrivez l’année, comme le document la donne.
confirm-about-whom = « { $words } » ne nomme personne. De qui s’agit-il ? Choisissez, ou écrivez le nom dans le texte.
confirm-about-help = Les lettres disent ce fait avec { $name }, après le reste.
confirm-about-late = Aucun fait avant celui-ci ne nomme { $name } : écrivez le nom dans le texte.
confirm-about-first = Ce fait commence sans nom : dites sur sa fiche de qui il s’agit, ou écrivez le nom dans le texte.
confirm-said-before = Cela a été écrit avant qu’une autre situation soit choisie. Dites ce que l’on sait maintenant.
confirm-said-holds = C’est toujours vrai
confirm-said-first = La situation est autre, et ses mots sont ceux d’avant : écrivez ce que l’on sait maintenant, ou dites sur la fiche que c’est toujours vrai.
confirm-take = Retenir
confirm-go-on = Continuer
confirm-leave-out = Écarter
    .help = Le retire de la campagne. Annuler le rétablit.
confirm-leave-rest = Écarter ce qui n’est pas confirmé ({ $left })
    .help = Retire de la campagne tout ce qui n’est pas confirmé à cette étape ({ $left }). Annuler le rétablit.
confirm-left-rest = Écartés de la campagne : { $count }. Annuler les rétablit.
confirm-ask-document = Qui l’a publié ? Ce nom figure en tête, au pied ou à la fin : une organisation qui n’est que citée n’a rien publié.
confirm-ask-office = Cette adresse est-elle exacte ? Personne ne l’a encore vérifiée : si vous l’avez trouvée telle quelle, inscrivez le jour.
confirm-ask-request = Cette autorité a-t-elle le pouvoir de le faire ? Qui retient la fiche dit que oui.
confirm-ask-fact = Est-ce établi, ou quelqu’un l’affirme-t-il seulement ? Une lettre dit ce qui est allégué en disant par qui.
confirm-ask-person = Peut-on nommer cette personne, et avec l’accord de qui ? Tant que personne ne le sait, aucune lettre ne la nomme. Ce qu’elle est devenue, aucun programme n’en décide.
confirm-take-on = Retenir et continuer
    .help = Ce que dit la fiche est retenu : passe à la suivante.
confirm-later = Finir plus tard
    .help = Enregistre ce qui est fait. Rien n’est perdu, et aucune lettre ne part.
confirm-ready = Tout est confirmé
    .help = La campagne n’est plus une ébauche : une fois qu’elle est enregistrée, des lettres peuvent être faites.
confirm-added = « { $document } » est ajouté : ce qu’il dit est aussi à confirmer.
confirm-not-yet = Cela reste à examiner.
confirm-letter = Une première lettre peut être faite
confirm-no-letter = Aucune lettre ne peut encore être faite
confirm-ended = Le dernier jour pour écrire, { $date }, est passé : fixez-en un autre.
confirm-recheck = Les faits devaient être revus avant le { $date } : revoyez-les, et fixez un autre jour.
confirm-left = { $all ->
        [0] tout a été examiné : « Tout est confirmé », puis « Enregistrer la campagne »
       *[other] { $all } à examiner, dont { $facts } pour les faits et { $people } pour les personnes
    } · gardé au fur et à mesure
confirm-first-letter = La première lettre, pour l’instant
confirm-letter-waits = Dès qu’une autorité et une demande sont confirmées, la lettre apparaît ici.
organise-campaign = La campagne
field-campaign-title = Titre de la campagne
field-email = Adresses électroniques, une par ligne
field-fill-in = encore à remplir
field-version = Version
field-campaign-kind = Campagne en cours, ou faits du passé
field-languages = Langues, une par ligne
language-add = Ajouter une langue…
    .help = Inscrit une autre langue de lettres dans la campagne ; ses champs apparaissent à côté des autres, et les modèles qui lui manquent sont commencés.
language-added = { $lang } : langue ajoutée. Ses lettres se font avec les modèles du programme et les textes de la campagne : remplissez les textes qui manquent.
language-begun = Des modèles en { $lang } sont commencés avec les mots anglais. Aucune lettre n’en est faite avant que quelqu’un ait dit ces mots en { $lang }.
language-begin = Commencer des modèles en { $lang }
field-published = Le document est paru le
field-facts-as-of = État des faits au
field-recheck-by = Revérifier les faits avant le
field-ends = Dernier jour pour les lettres
field-stop = Pourquoi plus aucune lettre n’est envoyée
field-reported = Le fait qui dit qui a rapporté tout cela
field-any-order = Les demandes peuvent venir dans n’importe quel ordre
field-draft = Un brouillon : aucune lettre n’en est encore faite
field-exercise = Inventée, pour s’exercer : chaque lettre le dit
field-letterhead-name = Nom dans l’en-tête
field-letterhead-colour = Couleur du trait au-dessous, comme #1f4e79
field-signers = Qui signe : les clés publiques, une par ligne
field-signers-need = Combien d’entre elles doivent signer
replace-key = Remplacer ma clé…
    .help = Crée une autre clé pour signer. Celle que vous avez la signe, afin que les groupes sachent de qui elle vient.
replace-key-title = Remplacer votre clé ?
replace-key-body = Une nouvelle clé est créée, et celle que vous avez signe qu’elle prend sa place. Dès lors les campagnes sont signées avec la nouvelle. Les groupes qui connaissent l’ancienne voient le nouveau numéro, à comparer par téléphone. Si l’ancienne a été volée, appelez-les : un voleur aussi peut signer une clé.
replace-key-do = La remplacer
replace-key-none = Vous n’avez pas encore de clé : elle est créée quand vous signez une première campagne.
key-replaced = Votre clé a été remplacée
key-replaced-number = Le numéro de votre nouvelle clé, à lire à ceux qui reçoivent vos campagnes : { $new }. Celui de l’ancienne était { $old }.
key-replaced-kept = L’ancienne clé est conservée dans { $path }. Elle ne signe plus rien.
key-replaced-public = La nouvelle clé publique, signée par l’ancienne, se trouve dans { $path }. Si une campagne nomme ceux qui doivent la signer, inscrivez-la là.
field-status-months = Ce qu’il est advenu de quelqu’un est ancien après tant de mois
field-address-months = Une adresse est ancienne après tant de mois
field-holder-months = Le nom du titulaire d’une charge est ancien après tant de mois
field-figure-title = Ce qui est compté
field-according-to = D’après quel compte, comme une lettre le dit
field-figure-sentence = Les nombres dans une phrase, comme les lettres l’impriment
field-figure-series = Les rangées
field-series = Rangée { $number }
field-series-add = Ajouter une rangée
field-series-out = Retirer la rangée { $number }
field-period = Année ou partie d’année, { $number } de la rangée { $row }
field-count = Combien, { $number } de la rangée { $row }
field-partial = une partie d’année seulement, { $number } de la rangée { $row }
field-count-add = Ajouter une année à la rangée { $number }
field-count-out = Retirer l’année { $number } de la rangée { $row }
field-partial-note = Ce qui est dit d’une période qui n’est qu’une partie d’année
field-repeats = Faits qui disent en partie la même chose : ils ne sont pas racontés à côté
choice-active = En cours
choice-historical = Du passé

about-version = Version
about-commit = Commit
about-no-commit = inconnu : compilé sans cette indication
about-settings = Réglages
about-state = Lettres commencées et éléments ouverts récemment
about-packs = Dossiers acceptés
about-no-home = pas de dossier personnel : rien n’est retenu
action-about = À propos d’Entreaty…
    .help = La version, où le programme garde ce qu’il retient, et les licences.
    .words = version, licence, programme
action-report-fault = Ce qui s’est passé…
    .help = Un court rapport pour qui corrige un défaut : montré d’abord, copié ensuite.
    .words = erreur, panne, plantage, bogue
about-what = Des lettres pour les droits humains, chaque phrase avec sa source.
about-alone = Le programme ne cherche pas de nouvelle version et n’envoie rien.
about-licences = Licences…
about-licences-title = Ce qu’il contient, et sous quelles licences
about-back = Retour
happened-title = Ce qui s’est passé
happened-what = Lisez-le d’abord : il ne contient ni nom, ni adresse, ni mot d’une lettre. Rien n’est envoyé ; collez-le là où vous signalez le défaut.
happened-copy = Copier le rapport
happened-copied = Rapport copié
action-guide = Aide…
    .help = Comment faire, sujet par sujet.
    .words = manuel, guide, mode d’emploi, aide
guide-english = Le guide est en anglais.
palette-help = Aide : { $topic }
guide-help = Aide
