### What the command line says beside problems, in French: not yet reviewed by a native speaker.

## Results of `letter` and `batch`.

cli-letter-pages = { $files } : { $pages ->
    [1] une page
   *[other] { $pages } pages
}
cli-letter-tightened = { $files } : { $pages ->
    [1] une page
   *[other] { $pages } pages
} (en caractères de { $size } points, pour tenir)
cli-labels = { $path } : étiquettes { $labels }, planches { $sheets }
cli-cards = { $path } : cartes { $cards }, personnes { $people }, feuilles { $sheets } ; imprimez recto verso, retourné sur le grand côté
cli-replaced = parmi les fichiers d’une exécution précédente, remplacés : { $files } ; enlevés, car aucun nouveau fichier ne porte leur nom : { $removed }
cli-card-to = à : { $address } (confirmée { $confirmed })
cli-written = { $path } : écrit
cli-handed-over = ouvert dans la fenêtre déjà ouverte
cli-help-topics = Le guide, sujet par sujet : `entreaty help SUJET`
cli-font-none = Aucune police n’a été ajoutée. Pour le chinois, le japonais et le coréen : `entreaty fonts add FICHIER`
cli-font-others = aussi dans ce fichier, et non ajoutées (`--face NOM`) : { $names }
cli-font-removed = On n’imprime plus avec : { $name }
cli-help-options = `entreaty { $command } --help` donne les options.
cli-usage = utilisation : { $usage }
cli-guide = Pour en savoir plus, le guide : { $pages }
cli-progress-seconds = { $done } sur { $all }, encore { $left } s
cli-progress-minutes = { $done } sur { $all }, encore { $left } min
cli-time-read = lire
cli-time-judge = juger
cli-time-compose = composer
cli-time-lay-out = mettre en page
cli-time-write = écrire
cli-time-all = tout

batch-line = { $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
}, campagne v{ $version }, { $date }
batch-line-wordings = { $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
}, { $wordings ->
    [1] d’une seule rédaction
   *[other] de { $wordings } rédactions
}, campagne v{ $version }, { $date }
batch-line-several = { $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
} de { $members ->
    [one] { $members } personne
   *[other] { $members } personnes
} sur { $sheets ->
    [one] { $sheets } feuille
   *[other] { $sheets } feuilles
} de papier, { $date }

## What `check` found.

cli-check-clean = { $path } : rien à redire
cli-check-found = { $path } : { $errors ->
    [0] pas d’erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [0] pas d’avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}

## Packs.

cli-pack-name = { $title }, version { $version }
cli-pack-number = numéro { $number }
cli-pack-unsigned = auteur non vérifié : personne ne l’a signé
cli-pack-new-key = signé avec une clé encore jamais vue ; son numéro : { $number }
cli-pack-known-key = signé par l’auteur des versions précédentes ; numéro de la clé : { $number }
cli-pack-replaced-key = signé avec une nouvelle clé, que la clé des versions précédentes a signée : comparez par téléphone le nouveau numéro avec son auteur
cli-pack-signed-few = ATTENTION : { $need } doivent le signer, et { $signed } d’entre eux l’ont fait ; les clés qui le signent : { $number }
cli-pack-sign-next = les autres le signent aussi : `entreaty pack sign { $file } KEYFILE`
cli-pack-signed = { $path } : signé
cli-pack-signature-away = { $path } : retiré ; c’était la signature de l’ancien fichier
cli-pack-signature-missing = ATTENTION : personne ne l’a signé, et les versions précédentes l’étaient ; numéro de la clé : { $number }
cli-pack-other-key = ATTENTION : signé avec UNE AUTRE CLÉ que les versions précédentes : demandez à leur auteur avant de vous en servir
cli-pack-key-old = la clé des précédentes : { $number }
cli-pack-key-new = la clé de celle-ci :    { $number }
cli-pack-first = aucune campagne de cet identifiant n’est sur cet ordinateur ; ses lettres vont à :
cli-pack-same = c’est exactement la campagne qui est déjà sur cet ordinateur
cli-pack-newer = la version { $here } est sur cet ordinateur ; ce qui diffère :
cli-pack-altered = ATTENTION : la version { $here } est sur cet ordinateur, et elle diffère : son auteur n’a pas donné de nouvelle version, ou quelqu’un d’autre l’a modifiée
cli-pack-older = ATTENTION : il est plus ancien que la version { $here }, qui est sur cet ordinateur
cli-pack-stopped = ATTENTION : la version { $here }, qui est sur cet ordinateur, arrête ses lettres ; la version { $version } ne les rétablit pas
cli-pack-begun = { $folder } : une nouvelle campagne
cli-pack-begun-next = chaque fichier dit ce qu’il faut écrire ; `entreaty check { $folder }` dit ce qui reste à remplir
cli-pack-drafted = { $folder } : une ébauche de campagne, tirée de { $file }
cli-pack-drafted-found = trouvé : destinataires { $offices }, demandes { $requests }, personnes { $people }, phrases qui peuvent être des faits { $facts }
cli-pack-drafted-next = chacun est à confirmer : `entreaty check { $folder }` dit ce qui manque. Dites les faits avec vos propres mots ; aucune lettre n’est faite tant que `draft = true` est dans pack.toml
cli-pack-built = { $path } : { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
}, { $kilobytes } ko
cli-pack-read-out = lisez le numéro à qui reçoit le fichier : avec le même numéro, on a la même campagne
cli-pack-minisign = { $path } : la signature du fichier ; n’importe qui la vérifie avec `minisign -Vm { $file } -P { $key }`
cli-pack-left-out = laissé de côté : { $name } ({ $why })
cli-pack-no-senders = cet ordinateur ne garde ni nom ni adresse d’expéditeur à comparer avec la campagne
cli-pack-senders = pas de données d’expéditeurs : comparé avec les { $names } noms et les { $lines } lignes d’adresses que cet ordinateur garde
cli-pack-key = { $path } : une nouvelle clé secrète ; ne la donnez à personne, gardez-en une copie en lieu sûr
cli-pack-key-public = sa clé publique, pour minisign : { $key }
cli-pack-key-number = son numéro, à lire à qui reçoit vos campagnes : { $number }
cli-pack-key-replaces = { $file } : la clé publique, signée par celle qu’elle remplace ; n’importe qui le vérifie avec `minisign -Vm { $file } -P { $old }`. Les campagnes signées avec la nouvelle clé passent pour celles du même auteur. Mettez l’ancien fichier de clé de côté et ne vous en servez plus

cli-left-out-signature = la signature est refaite
cli-left-out-hidden = il est caché
cli-left-out-letter = une lettre appartient à quelqu’un et peut nommer son expéditeur
cli-left-out-list = c’est peut-être une liste de personnes
cli-left-out-copy = c’est la copie d’un éditeur
cli-left-out-pack = une campagne n’en contient pas d’autre
cli-left-out-key = une clé reste chez qui la possède
cli-left-out-unknown = une campagne n’a pas de tel fichier

cli-diff-old = ancien : version { $version } ({ $number })
cli-diff-new = nouveau : version { $version } ({ $number })
cli-diff-same = les deux sont les mêmes
cli-diff-says-same = ils disent la même chose : seuls des commentaires, notes ou sceaux diffèrent
cli-diff-was = ancien : { $text }
cli-diff-is = nouveau : { $text }
cli-diff-address = Adresses
cli-diff-stop = Si des lettres peuvent être envoyées
cli-diff-request = Demandes
cli-diff-person = Personnes
cli-diff-claim = Faits
cli-diff-template = Modèles de lettres
cli-diff-office = Destinataires
cli-diff-source = Sources
cli-diff-figure = Chiffres
cli-diff-pack = La campagne

## What `show` shows; names and texts come from packs.

cli-show-supports = appuie { $requests }
cli-show-supports-nothing = n’appuie rien
cli-show-part-of-year = une partie de l’année
cli-show-unreviewed = pas relu par un locuteur natif
cli-show-to = de { $request }
cli-show-note = note : { $note }
cli-show-graphic = détails crus : jamais imprimé
cli-show-open = ouverte
cli-show-partly = en partie
cli-show-met = accomplie
cli-show-established = établi
cli-show-alleged = allégué
cli-show-disputed = contesté

## How a member list is read.

cli-standard-input = entrée standard
cli-list-column = colonne { $number }
cli-list-field = { $heading } ({ $field })
cli-list-spare = { $heading } ({ $field }, à défaut d’une autre)
cli-list-by-values = { $heading } ({ $field }, d’après ses valeurs)
cli-list-hidden = { $heading } (masquée)
cli-list-none = aucune
cli-list-used = colonnes utilisées : { $columns }
cli-list-not-used = colonnes non utilisées : { $columns }
cli-list-counts = { $all ->
    [one] { $all } ligne
   *[other] { $all } lignes
 } : { $ready } prêtes, { $check } à vérifier, { $refused } pas prêtes
cli-list-ready = prête
cli-list-to-check = à vérifier
cli-list-not-ready = pas prête
cli-list-reason = { $state } : { $reason }
cli-list-reasons = { $state } : par exemple : { $reason }
cli-list-skipped = sautée : { $reason }
cli-list-row-hidden = la ligne est masquée
cli-list-row-filtered = la ligne est masquée par un filtre
cli-list-group = un groupe de contacts, le nom de personne
cli-list-words = mots personnels : { $words }
cli-list-card-broken-off = la fiche de contact n’a pas de fin : son nom et son adresse ne peuvent pas être lus
cli-list-card-empty = la fiche de contact n’a ni nom ni adresse

## The diary.

diary-off-cli = Aucun journal n’est tenu ; `entreaty diary keep on` en commence un.
diary-said-on = Un journal est tenu désormais, dans { $path } : sans nom ni adresse de quiconque signe.
diary-said-off = Aucun journal n’est tenu désormais. Ce qu’il contient reste ; `entreaty diary forget` le supprime.
diary-said-posted = { $id } : postées le { $day }
diary-said-not-posted = { $id } : pas postées
diary-said-reply = { $id } : la réponse est notée
diary-said-stays = { $id } : le rappel du { $day } reste ; `entreaty diary done { $id }` y met fin.
diary-said-follow-up = { $id } : réécrire { $day }
diary-said-done = { $id } : rien à réécrire
diary-said-removed = { $id } : retirée
diary-forget-ask = Supprimer le journal { $path } ? C’est irréversible. Pour le supprimer, tapez yes :
diary-forgotten = Le journal est supprimé.
diary-kept-on = Un journal reste tenu ; `entreaty diary keep off` y met fin.
diary-not-forgotten = Le journal reste.
diary-none = Il n’y a pas de journal.
