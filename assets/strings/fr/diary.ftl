### What is said of the diary, in French: not yet reviewed by a native speaker.

## What stands in it.

diary = Journal
diary-empty = Rien n’est noté dans le journal.
diary-what = Le journal note le jour, la campagne, le destinataire, la personne pour qui l’on a écrit, le nombre de lettres et de cartes et ce qu’il en est advenu. Il ne contient jamais le nom ni l’adresse de quiconque signe. Qui fouille cet ordinateur peut lire pour qui vous avez écrit ; c’est pourquoi aucun journal n’est tenu tant que vous ne l’avez pas demandé.
diary-keep = Tenir un journal de ce qui est fait et envoyé, sans noms d’expéditeurs
diary-kept-in = Il est tenu dans { $path }.
diary-choose = Le tenir dans un autre dossier…
diary-beside = Le tenir de nouveau à côté des réglages
diary-moved = Le journal est désormais tenu ailleurs. Ce qui est dans le précédent y reste.
dialog-diary-folder = Un dossier pour le journal
path-diary-help = Le journal est tenu dans ce dossier, par exemple sur une clé du groupe. S’il y en a déjà un, il est continué.
diary-letters-to = { $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
} à : { $office }
diary-cards-to = { $cards ->
    [one] { $cards } carte
   *[other] { $cards } cartes
} à : { $person }
diary-cards = cartes
diary-line-cards = cartes : { $cards }
diary-letters = lettres
diary-posted-count = postées
diary-replies = réponses
diary-for = pour { $names }
diary-in = en { $language }
diary-version = { $title }, version { $version }
diary-printed = { $printed } imprimées
diary-signed = signées à la table
diary-made = faites pour être signées
diary-again = relance
diary-twin = L’entrée { $id } dit la même chose. Si ce sont les mêmes lettres, faites une seconde fois, retirez l’une des deux.
diary-posted = postées le { $day }
diary-not-posted = pas encore postées
diary-reply = réponse { $day } : { $kind }
diary-due = réécrire { $day }
diary-due-now = réécrire : c’était prévu le { $day }
diary-due-stays = Le rappel du { $day } reste, jusqu’à ce que l’on presse « Fait ».
diary-stopped = Ne pas poster : { $notice }
diary-nobody = personne nommément
diary-not-noted = non noté
diary-way-post = par la poste
diary-way-email = par courriel
diary-way-parcel = dans un colis
diary-kind-letter = une lettre
diary-kind-email = un courriel
diary-kind-call = un appel
diary-kind-returned = revenues non distribuées
diary-kind-other = autre chose

## Reporting back, and reminders.

diary-report = Ce que nous avons écrit
diary-report-made = Fait le { $day } avec Entreaty. Une lettre pour deux personnes compte pour chacune. Aucun nom de signataire n’est conservé.
diary-sentence = { $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
}, du { $first } au { $last } ; jours d’écriture : { $occasions } ; personnes pour qui l’on a écrit : { $people } ; pays : { $countries } ; postées : { $posted } ; réponses : { $replies }.
diary-sentence-cards = Cartes, comptées à part : { $cards } ; postées : { $posted }.
diary-by-person = Pour qui
diary-by-office = À quel destinataire
diary-by-country = Vers quel pays
diary-by-month = Quel mois
diary-by-campaign = Pour quelle campagne
diary-calendar = Lettres
diary-calendar-again = Réécrire à : { $office }
diary-calendar-wrote = Dernière lettre le { $day }.
diary-calendar-reply = Une réponse est arrivée le { $day }.
diary-calendar-ends = Dernier jour pour les lettres : { $title }
diary-calendar-recheck = Revoir les faits : { $title }

## What changed since.

diary-changes-none = { $title } : rien n’a changé depuis le { $day }.
diary-changes = { $title } : changé depuis votre lettre du { $day } (version { $old } ; maintenant version { $new }) :
diary-changes-more = { $names } et { $count } de plus
diary-changes-unknown = { $title } : ce qui valait alors ou vaut aujourd’hui n’est pas sur cet ordinateur ; on ne peut rien dire des changements.
diary-changes-never = { $title } : aucune lettre de cette campagne ne figure dans le journal ; on ne peut rien dire des changements.

## In the window.

diary-note-warning = N’écrivez dans une note aucun nom de membre ni de signataire.
action-diary = Journal…
    .help = Montre ce qui a été fait et envoyé, ce qui est revenu et quand réécrire ; sans noms d’expéditeurs.
    .words = compte rendu, réponses, rappels, historique, statistiques, soirée
action-report-back = Rendre compte…
    .help = Écrit ce qui a été fait et envoyé sur une page ou dans un tableau : totaux par personne, destinataire, pays et mois.
    .words = journal, totaux, statistiques, compter, soirée
action-reminders = Rappels pour l’agenda…
    .help = Écrit un fichier d’agenda avec les jours où réécrire et les derniers jours des campagnes.
    .words = journal, échéance, dates, réécrire, réponses
diary-post-today = Postées aujourd’hui
diary-post-not = Pas postées
diary-post-of = Postées aujourd’hui : entrée { $id }
diary-post-some = Postées en partie…
diary-post-some-of = Postées en partie : entrée { $id }
diary-post-not-of = Finalement pas postées : entrée { $id }
diary-reply-add = Réponse…
diary-reply-of = Une réponse à l’entrée { $id }
diary-again-add = Réécrire…
diary-again-of = Quand réécrire : entrée { $id }
diary-done = Fait
diary-done-of = Fait, rien à réécrire : entrée { $id }
diary-write-of = Commencer une lettre de relance : entrée { $id }
diary-write-now = Commencer la lettre
draft-follows = La lettre dit que vous avez écrit le { $day } et n’avez pas reçu de réponse
diary-remove = Retirer
diary-remove-of = Retirer l’entrée { $id }
diary-removed = L’entrée { $id } est retirée du journal.
diary-put-back = Remettre
diary-form-reply = Une réponse aux lettres à : { $office }
diary-form-again = Réécrire à : { $office }
diary-form-post = Lettres postées à : { $office }
diary-form-reply-cards = Une réponse aux cartes à : { $person }
diary-form-post-cards = Cartes postées à : { $person }
diary-form-number-cards = Combien des { $cards } cartes
diary-form-number = Combien des { $letters } lettres
diary-form-number-wrong = Ce nombre n’est pas possible : { $text }
diary-form-kind = Ce qui est venu
diary-form-day = Jour (par exemple { $example })
diary-form-note = Note pour le groupe
diary-form-add = Ajouter
diary-form-day-wrong = Ce n’est pas un jour : { $text }
diary-more = Et { $count } entrées antérieures : les tableaux les ont toutes.
diary-delete = Supprimer le journal…
diary-delete-head = Supprimer le journal ?
diary-delete-body = Tout ce qu’il contient est supprimé ici pour de bon. C’est irréversible. Les lettres et tableaux exportés restent.
diary-delete-do = Supprimer le journal
diary-deleted = Le journal est supprimé.
diary-cannot = Le journal ne peut pas être lu ou écrit.
path-report-back = Rendre compte
path-reminders = Rappels
dialog-report-back = Rendre compte
dialog-reminders = Enregistrer les rappels
dialog-kind-calendar = Agendas
dialog-kind-report = Pages et tableaux

## Postage.

postage-lot = { $country } : lettres { $letters }, { $grams } g chacune ; { $each } chacune, { $cost } ensemble
postage-all = en tout : lettres { $letters }, { $cost } { $currency }, selon les prix du { $day }
postage-priced = celles qui ont un prix : lettres { $letters }, { $cost } { $currency }, selon les prix du { $day }
postage-lot-unpriced = { $country } : lettres { $letters }, { $grams } g chacune ; le tableau n’a pas de prix
postage-lot-round = { $country } : lettres { $letters }, { $grams } g chacune ; elles passent par quelqu’un d’autre : demandez ce que cela coûte
postage-head = À poster
