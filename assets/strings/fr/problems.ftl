### What is wrong, in French: not yet reviewed by a native speaker.
###
### English (the folder en) is the whole; its comments say what the messages are for.

level-error = erreur
level-warning = avertissement
level-help = aide
level-off = désactivé

## What would mend a problem.

fix-meant = vouliez-vous dire « { $name } » ?
fix-among = il y a : { $names }
fix-allowed = autorisé par l’auteur

## Why something cannot be read or written.

words-of-others = message d’origine : « { $words } »
why-not-found = ce fichier ou ce dossier n’existe pas
why-not-allowed = accès refusé
why-full = le disque est plein
why-system = cela a échoué ({ $reason })
why-a-folder = c’est un dossier
why-path-has-file = une partie du chemin n’est pas un dossier
why-name-refused = ce disque n’accepte pas un tel nom
why-in-use = en cours d’utilisation
why-no-answer = la réponse a trop tardé
why-network = le lecteur réseau ne répond pas
why-file-too-large = le fichier est trop grand
why-cut-short = la fin manque
why-no-file = ce n’est pas un fichier
why-no-file-name = ce n’est pas un nom de fichier
why-no-folder = ce dossier n’existe pas
why-only-pictures = ses pages sont des images : il n’y a pas de mots à en tirer
why-no-document = ce n’est ni un DOCX ni un ODT : enregistrez-le dans l’un de ces formats
why-no-words = il ne contient aucun mot
why-half-way = { $why } ; certains fichiers sont nouveaux, d’autres anciens
why-too-large = il a plus de { $megabytes } Mo
why-not-utf8 = ce n’est pas du texte UTF-8 : enregistrez-le en UTF-8
why-exists = il existe déjà
why-not-a-file-there = ce nom est celui de quelque chose qui n’est pas un fichier
why-not-a-folder-there = ce nom est celui de quelque chose qui n’est pas un dossier
why-another-file = { $path } existe déjà, et c’est un autre fichier
why-replaced = il a été remplacé
why-no-zip = ce n’est pas un zip, ou pas un zip entier : redemandez le fichier
why-two-tables = il a deux tables des matières qui diffèrent
why-entry-unreadable = « { $name } », à l’intérieur, est abîmé ou compressé d’une façon illisible ici
why-link = { $name } est un lien, et une campagne n’a que de simples fichiers
why-too-much = il a plus de { $files } fichiers ou de { $megabytes } Mo ; aucune campagne n’est si grande
why-something-before = quelque chose précède le zip
why-name-not-utf8 = le nom de son fichier « { $name } » n’est pas en UTF-8 : donnez-lui un nom en lettres latines
why-strange-name = de son fichier « { $name } » : { $fault }
why-two-files = il a deux fichiers « { $name } »
why-pack-id = l’identifiant de la campagne ne peut pas nommer un fichier
why-pack-nowhere = la campagne « { $pack } » n’est dans aucun fichier que le programme pourrait nommer. Ouvrez-la depuis son fichier
why-newer-stops = une version plus récente arrête ses lettres
why-kept-damaged = la copie gardée ici, { $path }, est abîmée : enlevez-la
why-keys-damaged = la liste des clés des auteurs, { $path }, est abîmée ({ $why })
why-program-failed = le programme a échoué à cela
why-not-toml = la ligne { $line } ne peut pas être lue
why-too-many-signs = il contient trop de choses
why-no-key = l’entrée de { $id } n’est pas une clé
why-no-day = « { $day } » n’est pas une date
why-pdf-without-end = il demande plus de temps ou de mémoire qu’aucun rapport, ou il est abîmé ; ouvrez-le dans un autre programme et enregistrez-le comme texte
why-no-face = ce n’est pas une police avec laquelle le programme peut imprimer
why-face-locked = son auteur ne permet pas qu’une partie en figure dans un fichier
why-face-varies = c’est une police variable, dont les lettres n’ont pas de graisse propre ; prenez-en une de graisse fixe, « Regular » par exemple
why-face-adds-nothing = elle n’a pas de lettres qui manquent au programme
why-too-many-copies = il y a trop de copies dans ce dossier
why-damaged = elle est abîmée
why-kilobytes = elle a { $kilobytes } ko
why-not-png = ce n’est pas un PNG
why-not-png-or-jpeg = ce n’est ni un PNG ni un JPEG
why-no-png = ce n’est pas un PNG lisible ({ $reason })
why-no-jpeg = ce n’est pas un JPEG lisible ({ $reason })
why-pixels = elle a { $width } × { $height } pixels
why-moves = elle bouge
why-huge = elle est trop grande

fault-too-long = son nom est trop long
fault-outside = il se trouverait hors de son dossier
fault-characters = son nom a des caractères que certains ordinateurs refusent
fault-reserved = certains ordinateurs refusent un tel nom

advice-make-room = faites de la place sur ce disque, ou choisissez un dossier sur un autre
advice-writable = choisissez un dossier où vous pouvez écrire
advice-existing = choisissez un dossier qui existe
advice-another = choisissez un autre dossier, ou enlevez ce qui gêne

## Names of languages, and how long ago something was.

language-ar = arabe
language-de = allemand
language-en = anglais
language-es = espagnol
language-fr = français
language-it = italien
language-kk = kazakh
language-ru = russe

ago-months = { $count ->
    [1] il y a un mois
   *[other] il y a { $count } mois
}
ago-years = { $count ->
    [1] il y a un an
   *[other] il y a { $count } ans
}

## Files.

file-unreadable = impossible de lire { $path } : { $why }
file-not-utf8 = impossible de lire { $path } : ce n’est pas du texte UTF-8
    .help = enregistrez-le en UTF-8
file-pages-without-words = { $path } : pages sans aucun mot : { $pages }
    .help = regardez-les : ce sont peut-être des images de texte
file-document-cut = { $path } est trop long : ses dernières lignes n’ont pas été regardées ({ $lines })
    .help = partagez-le, et commencez à partir de chaque partie
file-unwritable = impossible d’écrire { $path } : { $why }
    .help = { $advice }
file-not-made = impossible de créer { $path } : { $why }
    .help = { $advice }
file-named-twice = { $path } est nommé deux fois
    .help = donnez à chaque fichier son propre nom
file-ending = la fin du nom { $path } ne dit pas quoi écrire
    .help = terminez-le par { $endings }
file-saved-in-window = { $path } : seule la fenêtre enregistre une lettre à reprendre plus tard
    .help = enregistrez-la là, ou terminez le nom par { $endings }

## Rules.

rules-unknown = il n’y a pas de règle « { $name } »
    .cli = `entreaty show rules` les énumère
rules-not-allowable = « { $name } » ne peut pas être autorisée

## Why there are these rules: a sentence each, with a full stop.

rule-no-ask = Un appel demande quelque chose que son lecteur peut faire ; sans demande, rien ne peut suivre.
rule-foreign-ask = Une lettre ne demande que ce que la campagne recommande à ce destinataire, pour que personne ne réponde « ce n’est pas de mon ressort ».
rule-placeholder = Un champ vide ou un crochet laissé dans une lettre dit à son lecteur que personne ne l’a relue.
rule-ended = Après la fin d’une campagne ou la date de sa revérification, ses faits peuvent être faux ou nuisibles.
rule-stopped = Un avis d’arrêt est en vigueur : qui connaît le cas demande de ne plus envoyer de lettres.
rule-draft = Ce qu’un programme a tiré d’un document, personne ne l’a encore confirmé : aucune lettre ne part sur sa seule parole.
rule-exercise = Les lettres d’une campagne inventée servent à s’exercer : elles le disent, et personne n’en envoie.
rule-past-person = On ne peut pas demander d’amélioration de la détention pour quelqu’un qui est mort ou libéré.
rule-unattributed = Une allégation est imprimée avec celui dont elle vient, et un vieux rapport avec sa date.
rule-consent = Personne n’est nommé sans son accord, celui de sa famille ou une source publique ; aucun détail cru n’est imprimé.
rule-form-of-address = Une lettre est lue quand ses formules d’appel et finale sont celles qui conviennent au destinataire.
rule-no-sender = Un appel anonyme compte peu, et au Kazakhstan pas du tout : le nom et l’adresse de l’expéditeur y figurent.
rule-short-address = Une réponse vient par la poste, et il lui faut plus d’une adresse qu’une rue ou une ville seule.
rule-unprintable = Un caractère qu’aucune police ne contient s’imprimerait comme une case vide.
rule-address-overflow = Ce qui ne tient pas dans la fenêtre de l’enveloppe, la poste ne peut pas le lire.
rule-historical = Les faits rapportés il y a des années sont dits avec la date du rapport.
rule-stale = Le sort d’une personne, une adresse ou le titulaire d’une fonction peuvent changer : ce que personne n’a confirmé depuis longtemps n’est peut-être plus exact.
rule-edited = Quand un choix change ce qui se trouve sous une modification, la modification reste, et son auteur dit laquelle des deux vaut.
rule-unrelated = Une personne est nommée alors qu’aucune des demandes de la lettre ne la concerne.
rule-details = Une lettre nomme la personne en entier, avec une date et un lieu, pour que son lecteur trouve le cas.
rule-unsourced = Ce que le rapport ne dit pas peut être faux : un chiffre, une date, un nom, une accusation, un motif, ce que quelqu’un a fait ou dit ; dire qu’une personne, ou le destinataire, a commis un crime est une erreur.
rule-tone = Sarcasmes, majuscules et rangées de points d’exclamation ferment les oreilles que la lettre veut ouvertes ; une insulte ou une menace fait du tort et est une erreur.
rule-politics = Un appel porte sur un droit ; la politique de parti ou une attaque du système permet au lecteur de l’écarter.
rule-thanks = Une lettre qui remercie son lecteur ou invite à répondre a plus de chances d’avoir une réponse.
rule-language = Une lettre est dans la langue de son lecteur ou en anglais, dans une traduction que quelqu’un a relue, et les mots personnels aussi.
rule-translation = Une traduction a les nombres, dates, personnes et auteurs de son original, et pas de mot plus fort.
rule-own-country = Écrire à son propre gouvernement peut mettre l’auteur en danger ; d’autres peuvent écrire à sa place.
rule-form-letter = « Et/ou » et « (s) » disent au lecteur que la lettre n’a pas été écrite pour ce cas.
rule-same = Des lettres qui ne diffèrent que par l’expéditeur peuvent compter pour une ; certaines campagnes préfèrent le nombre.
rule-long = Une lettre d’une page est lue ; la deuxième page souvent pas.

## A pack's files, as they are read.

read-grammar = ceci ne peut pas être lu ({ $reason })
    .help = une ligne est `key = "texte"`, un titre [[claim]], une liste ["un", "deux"]
read-sign-missing = il manque ici { $sign }
    .help = une ligne est `key = "texte"`, un titre [[claim]], une liste ["un", "deux"]
read-sign-too-many = ce { $sign } est de trop
    .help = enlevez-le, ou écrivez devant ce qui doit s’y trouver
read-line-goes-on = la valeur est finie avant ceci, et autre chose suit sur la même ligne
    .help = chaque key = valeur a sa propre ligne ; à l’intérieur d’un texte, " s’écrit \" ; une remarque commence par #
read-value-missing = il manque une valeur après =
    .help = un texte est entre guillemets : `key = "texte"`
read-name-missing = il manque ici un nom
    .help = une ligne est `key = "texte"`, un titre [[claim]]
read-name-unfit = un nom n’a que les lettres a–z, des chiffres, - et _
    .help = entre le nom et la valeur se trouve = ; un nom avec d’autres caractères est entre guillemets
read-no-value = ce n’est ni un texte entre guillemets, ni un nombre, ni une date, ni true, ni false
    .help = un texte commence et finit par ", le guillemet droit : `key = "texte"` ; les valeurs d’une liste sont séparées par des virgules
read-backslash-unfit = ce qui suit ici \ ne veut rien dire
    .help = écrivez \\ pour \ et \n pour une nouvelle ligne, ou mettez le texte entre `'` au lieu de `"`
read-control-sign = il y a ici un caractère de contrôle invisible
    .help = effacez-le et retapez ce qui est voulu
read-merged-in-part = deux versions ont été réunies ici, et personne n’a encore choisi entre elles
    .help = gardez ce qui est voulu et ôtez les lignes qui commencent par <<<<<<<, ======= et >>>>>>>
read-quote-missing = il manque un guillemet
    .help = un texte commence et finit par " sur la même ligne ; à l’intérieur, " s’écrit \"
read-twice = ceci se trouve ici une seconde fois
    .help = enlevez l’un des deux, ou corrigez son nom
read-too-deep = trop de crochets dans des crochets
    .help = aucune campagne n’en a besoin d’autant
read-unknown-key = clé inconnue : « { $key } »
read-not-headings = « { $key } » doit s’écrire [[{ $key }]]
    .help = avec deux crochets il peut y en avoir plusieurs
read-too-many-entries = il y a { $count } entrées [[{ $key }]]
    .help = une campagne en a au plus { $most }
read-missing-key = « { $key } » manque
    .help = ajoutez une ligne `{ $key } = …` à cette entrée
read-unknown-value = « { $given } » est inconnu ici
    .help = c’est l’un de : { $known }
read-number-for-text = un nombre se trouve à la place d’un texte
    .help = mettez-le entre guillemets : 1 s’écrit "1"
read-not-text = il faut un texte ici
    .help = écrivez-le entre guillemets : "…"
read-not-number = il faut un nombre entier ici
    .help = écrivez-le en chiffres, sans guillemets : 12
read-number-unfit = ce nombre est trop petit ou trop grand ici
read-not-fields = ce qu’il faut ici a plusieurs parties
    .help = écrivez-les entre accolades : {"{"} name = "…" {"}"}, ou sous un titre à part
read-not-boolean = ce n’est ni vrai (true) ni faux (false)
    .help = écrivez true ou false, sans guillemets
read-not-list = il faut une liste ici
    .help = écrivez-la entre crochets : ["un", "deux"]
read-not-text-by-language = il faut un texte par langue ici
    .help = dites la langue : title.en = "…"
read-not-date = « { $text } » n’est pas une date ; écrivez 2013, 2013-07 ou 2013-07-02
read-not-confirmed = dites quand cela a été confirmé (« 2018-05 »), ou false
read-not-colour = « { $text } » n’est pas une couleur ; écrivez par exemple "#1f4e79"
read-not-key = « { $text } » n’est pas une clé publique ; elle commence par RWQ, telle que `entreaty pack key` et minisign la montrent
read-not-language = « { $text } » n’est pas un code de langue ; écrivez en, ru ou pt-BR
read-out-of-place = ce n’est pas ce qui est attendu ici
read-fill-in = « { $key } » reste à remplir : { $what }
    .help = écrivez-le entre les guillemets, à la place de ces mots
read-not-utf8 = { $path } n’est pas du texte UTF-8 (octet { $byte })
    .help = enregistrez-le en UTF-8

## Packs.

pack-unreadable = impossible de lire la campagne { $path } : { $why }
    .help = nommez le dossier de la campagne ou son fichier .entreaty
pack-missing = la campagne n’a pas de { $name }
    .help = le README dit ce qu’il contient
pack-same-name = { $first } et { $second } ont le même nom, aux majuscules près
    .help = certains ordinateurs les prennent pour un seul fichier : renommez l’un des deux
pack-misnamed = { $name } n’est pas un fichier d’une campagne
pack-not-of-pack = { $name } n’est pas un fichier d’une campagne
    .help = une campagne a ses fichiers TOML, cases/*.toml, templates/*.hbs, templates/partials/*.hbs, sources/*.txt et letterhead.png : renommez-le ou enlevez-le
    .window = aucune lettre n’en a besoin : renommez-le, ou retirez-le
pack-file-too-large = { $name } a { $kilobytes } ko ; un tel fichier en a au plus { $most }
    .help = enlevez ce dont les lettres n’ont pas besoin
pack-pipe = { $name } n’a pas été lu : c’est un tube ou un périphérique
    .help = une campagne n’a que de simples fichiers : enlevez-le
pack-acting-character = « { $key } » a un caractère qui ne se voit pas et agit sur ce qui l’entoure ({ $number })
    .help = enlevez-le : il peut cacher ce qui est vraiment écrit
pack-acting-character-here = il y a ici un caractère qui ne se voit pas et agit sur ce qui l’entoure
    .help = enlevez-le : il peut cacher ce qui est vraiment écrit
pack-line-break = « { $key } » a un saut de ligne
    .help = écrivez-le sur une ligne
pack-false-signature = la signature ne va pas avec la campagne : quelqu’un l’a modifiée après la signature
    .help = demandez la campagne à son auteur ; qui modifie une campagne en enlève { $file }
pack-more = autres problèmes : { $count } ; voici les premiers
    .help = corrigez-les, puis vérifiez de nouveau
pack-logo-unused = { $path } ne sert pas : pack.toml n’a pas de [letterhead]
    .help = ajoutez-en un avec un nom, ou enlevez-le
pack-logo-unusable = { $path } ne peut pas servir : { $why }
    .help = enregistrez l’image en PNG, au plus { $side } pixels de large et de haut et { $kilobytes } ko
pack-card-unconfirmed = personne n’a confirmé l’adresse pour les cartes
    .help = écrivez card.address.confirmed avec le jour où quelqu’un a constaté que les cartes y arrivent
pack-card-without-consent = une carte est permise à quelqu’un qui ne peut pas être nommé
    .help = retirez [card], ou dites sur la parole de qui la personne peut être nommée
pack-card-topic = aucune campagne ne peut laisser les cartes parler de « { $topic } »
    .help = retirez-le de may_mention
pack-letterhead-nameless = l’en-tête n’a pas de nom
    .help = écrivez name.en = "…" sous [letterhead]
pack-letterhead-long = le nom de l’en-tête « { $name } » a plus de { $most } lettres
    .help = raccourcissez-le
pack-wrong-id = « { $id } » ne peut pas être l’identifiant d’une campagne
    .help = prenez des minuscules latines, des chiffres et des traits d’union : id = "relief-2026"
    .window = employez de petites lettres latines, des chiffres et des traits d’union
pack-empty-id = cette entrée ({ $entry }) a un identifiant vide
    .help = donnez-lui un nom
pack-no-name = « { $id } » ne peut pas être un nom court
    .help = employez des lettres latines, des chiffres et des traits d’union
pack-name-taken = une autre entrée a le nom court « { $id } »
    .help = choisissez un autre nom
pack-two-ids = deux entrées ({ $entry }) ont l’identifiant « { $id } »
    .help = la première se trouve à { $first } ; donnez un autre identifiant à celle-ci
    .window = donnez à l’un d’eux un autre nom court
pack-unknown-id = il n’y a pas d’entrée ({ $entry }) « { $id } »
pack-no-source = sans source : { $part }
    .help = ajoutez sources = [{"{"} source = "…", where = "…" {"}"}]
    .window = dites où cela se trouve
pack-no-where = { $part } : il n’est pas dit où dans « { $source } » cela se trouve
    .help = ajoutez where = "page, titre ou lignes"
    .window = dites à quelle page, sous quel titre ou à quelles lignes
pack-no-text = { $part } : pas de texte en « { $lang } »
    .help = « { $lang } » est la première langue de la campagne ; ajoutez-le
pack-long-text = { $part } : { $length } caractères en « { $lang } »
    .help = une lettre fait une page : écrivez-en au plus { $most }
pack-private-use = { $part } : un caractère à usage privé en « { $lang } »
    .help = ces caractères n’ont pas de sens ; enlevez-le
pack-not-listed = { $part } : texte en « { $lang } », que la campagne n’énumère pas
    .help = ajoutez-la à `languages` dans pack.toml, ou enlevez le texte
    .window = enlevez le texte ; qui tient la campagne peut y ajouter la langue
pack-no-reporter = une campagne historique dit qui a rapporté ses faits, et quand
    .help = ajoutez reported = "l’identifiant du fait qui le dit"
pack-no-office-yet = il n’y a encore personne à qui écrire
    .help = ajoutez un [[addressee]] à addressees.toml
    .window = ajoutez un destinataire
pack-no-request-yet = rien n’est encore demandé
    .help = ajoutez une [[recommendation]] à recommendations.toml
    .window = ajoutez une demande
pack-no-recheck = une campagne active dit pour quand elle doit être revérifiée
    .help = ajoutez recheck_by = "AAAA-MM-JJ"
pack-signers = { $need } clés sur { $keys } ne peuvent pas signer cette campagne
    .help = nommez chaque clé une fois, et un nombre compris entre un et celui des clés
pack-level-of-no-rule = il n’y a pas de règle « { $name } »
    .help = `levels` prend des noms de règles
    .cli = `levels` prend des noms de règles ; `entreaty show rules` les énumère
pack-level-off = « { $name } » ne peut pas être désactivée
    .help = `levels` prend warning ou error
pack-capital = { $part } commence par une majuscule en « { $lang } » : « { $words } »
    .help = il est repris dans une phrase : commencez par une minuscule
pack-full-stop = { $part } finit par un point en « { $lang } » : « …{ $words } »
    .help = il est repris dans une phrase qui finit après lui : enlevez le point
pack-no-full-stop = { $part } n’a pas de point final en « { $lang } » : « …{ $words } »
    .help = la lettre l’imprime tel quel : terminez la phrase
pack-no-comma = la formule d’appel n’a pas de virgule en « { $lang } » : « { $words } »
    .help = elle est imprimée telle quelle : terminez-la par sa virgule
pack-long-lead = la demande brève a { $count } mots en « { $lang } », plus que { $most }
    .help = dites en peu de mots ce qui est demandé ; la demande entière vient plus bas
pack-told-twice = { $part } dit deux fois le même fait : « { $claim } »
    .help = enlevez l’un des deux
pack-accused = « { $claim } » dit que { $name } a commis une faute, sans condamnation
    .help = ne nommez un fonctionnaire que s’il a été condamné, avec l’infraction et le tribunal
pack-many-facts = le contexte de « { $request } » a { $count } faits
    .help = une lettre a une page : nommez-en au plus { $most } qui appuient la demande
pack-passage-and-claim = il y a aussi un fait « { $passage } »
    .help = un passage et un fait ont des identifiants différents
pack-passage-without-part = le passage n’a pas de partie
    .help = ajoutez [[passage.parts]] avec text et claims
pack-passage-without-claim = une partie du passage ne repose sur aucun fait
    .help = nommez les faits qu’elle dit : claims = ["…"]
pack-passage-without-speaker = une partie de « { $passage } » dit une allégation sans nommer qui l’affirme en « { $lang } » : « { $words } »
    .help = ajoutez by.en = "les mots de son texte qui disent qui"
pack-passage-without-allegation = une partie de « { $passage } » nomme quelqu’un et ne dit aucune allégation
    .help = enlevez `by`, ou nommez l’allégation
pack-passage-without-stop = une partie de « { $passage } » ne termine pas sa phrase
    .help = une partie est une phrase ou plus, chacune avec son point
pack-passage-number = « { $passage } » dit { $number }, ses faits non
    .help = dites ce que disent les faits de la partie, ou nommez celui qui le dit
pack-background = le contexte de « { $office } » ne commence pas par « { $reported } »
    .help = les lettres d’une campagne historique disent d’abord qui a rapporté, et quand
pack-address-lines = l’adresse de « { $office } » a { $lines ->
        [one] { $lines } ligne
       *[other] { $lines } lignes
    }
    .help = écrivez une à six lignes, aucune vide, le pays en dernier
pack-address-no-country = l’adresse de « { $office } » finit par « { $line } », qui ne nomme aucun pays
    .help = les lettres de l’étranger ont besoin du pays à la dernière ligne, en capitales
pack-no-address = « { $office } » n’a pas d’adresse
    .help = ajoutez address.lines.en = ["…", "…"]
pack-no-power = « { $office } » n’a pas le pouvoir de faire ce que « { $request } » demande
    .help = ajoutez ce genre aux `powers` du destinataire, ou corrigez `addressee` ou `kind`
pack-not-a-country = « { $name } » n’est pas un pays
    .help = `for_countries` prend des codes ISO 3166 ou des noms : ["DE", "Austria"]
pack-towns-of-no-country = « { $name } » n’est pas le code d’un pays
    .help = `[towns]` prend des codes ISO 3166 : KZ = ["Almaty", "Алматы"]
pack-towns-elsewhere = aucun destinataire de cette campagne n’est de ce pays : { $country }
    .help = `[towns]` énumère des villes du pays des destinataires
pack-not-a-town = ce n’est pas le nom d’une ville
    .help = écrivez-le en lettres, ou enlevez-le
pack-no-day-of-death = il manque le jour du décès
    .help = ajoutez on = "AAAA-MM-JJ", aussi exactement qu’on le sait
pack-status-without-date = l’état « { $text } » en « { $lang } » ne donne pas sa date, { $date }
    .help = écrivez-y la date, ou corrigez `on`
pack-one-account = un fait contesté donne chaque version
    .help = ajoutez deux [[claim.accounts]] ou plus, avec texte et sources
pack-no-speaker = l’allégation « { $claim } » ne dit pas de qui elle vient
    .help = ajoutez by.en = "les mots de son texte qui le disent"
pack-speaker-not-in-text = le texte de « { $claim } » en « { $lang } » ne nomme pas son auteur « { $speaker } »
    .help = écrivez les mots de `by` dans le texte, lettre pour lettre
pack-speaker-not-alleged = « { $claim } » a un auteur et n’est pas marqué comme allégué
    .help = écrivez standing = "alleged", ou enlevez `by`
pack-accounts-not-disputed = « { $claim } » a des versions et n’est pas marqué comme contesté
    .help = écrivez standing = "disputed", ou enlevez les versions
pack-number-not-in-figure = la phrase de « { $figure } » dit { $number }, le chiffre non
    .help = corrigez la phrase, ou les valeurs
pack-graphic = « { $claim } » contient des détails crus et serait imprimé
    .help = déplacez-le vers `also`
pack-changed = « { $id } » a été modifié après sa vérification
    .help = comparez-le de nouveau avec ses sources, puis écrivez checked = "{ $seal }"
    .window = comparez-le de nouveau avec ses sources, et dites-le sous son formulaire
pack-first-language = « { $lang } » est la première langue de la campagne, pas une traduction
    .help = écrivez `checked`, qui concerne les sources
pack-no-translation = « { $id } » n’a pas de traduction en « { $lang } »
    .help = enlevez le sceau
pack-translation-changed = « { $id } » ou sa traduction a été modifié après la relecture de « { $lang } »
    .help = faites comparer les deux par quelqu’un qui lit cette langue, puis écrivez reviewed.{ $lang } = "{ $seal }"
    .window = faites comparer les deux de nouveau par quelqu’un qui le lit, et dites-le sous le formulaire
pack-unchecked = { $open } des { $all } entrées n’ont été vérifiées par aucun second lecteur
    .help = qui en compare une avec ses sources y écrit checked = "new" ; la réponse dit la suite
    .window = qui en compare un avec ses sources le dit sous son formulaire, dans « Organiser »
pack-unreviewed = { $open } des { $all } entrées traduites ({ $language }) n’ont été relues par personne qui lise cette langue
    .help = qui en compare une avec l’original y écrit reviewed.{ $lang } = "new" ; la réponse dit la suite
    .window = qui en compare un avec l’original le dit sous son formulaire, dans « Organiser »
pack-not-email = « { $text } » n’est pas une adresse électronique
    .help = écrivez une seule adresse, comme bureau@example.org
pack-still-draft = « { $id } » a été tiré d’un document, et personne ne l’a encore confirmé
    .help = confirmez-le, changez-le ou enlevez-le ; une entrée confirmée n’a plus draft = true
    .window = confirmez-le, changez-le ou écartez-le : « Organiser » mène à travers ce qui a été trouvé
pack-echo = « { $claim } » dit { $count } mots de suite comme sa source
    .help = dites-le avec vos propres mots : ceux du document appartiennent à qui l’a écrit
pack-day-without-year = « { $fact } » a un jour sans son année : { $words }
    .help = une lettre est plus récente que ses faits : écrivez l’année, comme la source la donne
pack-nobody-named = « { $claim } » commence par « { $words } », et aucune lettre n’a dit de qui il s’agit
    .help = nommez la personne dans le fait, ou mettez-le parmi les faits qui la concernent
pack-letters-not-tried = seules les { $tried } premières lettres ont été essayées
    .help = aucune campagne n’a autant de personnes, de destinataires et de langues
pack-sender-name = « { $text } » est le nom d’un expéditeur que cet ordinateur garde
    .help = enlevez-le
    .cli = enlevez-le ; s’il a sa place dans la campagne, dites --keep "{ $text }"
pack-sender-address = « { $text } » est une ligne de l’adresse d’un expéditeur que cet ordinateur garde
    .help = enlevez-la
    .cli = enlevez-la ; si elle a sa place dans la campagne, dites --keep "{ $text }"
pack-not-by-form = ceci est écrit d’une manière que le formulaire ne peut pas modifier
    .help = modifiez-le dans le fichier

## Parts of a pack, as problems name them.

part-pack-title = le titre de la campagne
part-stop-notice = l’avis d’arrêt
part-short-name = le nom court du destinataire
part-office-name = le nom du destinataire
part-salutation = la formule d’appel
part-closing = la formule finale
part-subject = l’objet
part-country = le pays
part-address = l’adresse
part-post-suspended = la suspension du courrier
part-anonymous = « anonymous »
part-anonymous-fate = le sort des appels anonymes
part-holder-name = le nom du titulaire
part-holder = le titulaire
part-title = le titre
part-topic = le sujet
part-request = la demande
part-recommendation = la recommandation
part-recommendation-status = l’état de la recommandation
part-note = la note
part-claim = le fait
part-account = la version
part-name = le nom
part-about = « about »
part-not-known = « not_known »
part-status = l’état
part-status-sentence = la phrase sur l’état
part-according-to = « according_to »
part-sentence = la phrase
part-partial-note = la note sur une partie d’année
part-figure = le chiffre
part-series-name = le nom de la série
part-period = la période
part-lead = la demande brève
part-question = la question
part-obligation = l’obligation
part-background = le contexte
part-passage = le passage
part-passage-part = la partie
part-person = le cas
part-persons-short-name = le nom court
part-link = le lien

## What has grown old.

age-stopped = les lettres sont arrêtées : { $notice }
    .help = demandez à qui vous a donné cette campagne
age-draft = cette campagne est une ébauche : ce qui a été tiré du document n’est pas encore confirmé
    .help = confirmez ou changez chaque élément, complétez ce qui manque, puis retirez `draft = true` de pack.toml
    .window = sous « Organiser », confirmez ou changez chaque élément, et complétez ce qui manque
age-exercise = un exercice : tout est inventé dans cette campagne, et chaque lettre le dit
    .help = exercez-vous avec elle ; n’envoyez aucune de ses lettres
age-ended = la campagne a pris fin : { $date }
    .help = demandez sa version la plus récente
age-recheck-due = la campagne devait être revérifiée avant cette date : { $date }
    .help = demandez sa version la plus récente
age-before-report = la lettre est datée d’avant le rapport ({ $date })
    .help = donnez le jour où elle est écrite
age-historical = faits à la date : { $date } ; beaucoup a pu changer depuis
    .help = rien à faire : la lettre dit elle-même quand les choses ont été rapportées
age-address-in-future = { $office } : l’adresse est confirmée dans l’avenir, { $date }
    .help = `confirmed` est la date de ce qui a été trouvé, non celle de la prochaine recherche
age-holder-in-future = { $office } : le titulaire est confirmé dans l’avenir, { $date }
    .help = `confirmed` est la date de ce qui a été trouvé, non celle de la prochaine recherche
age-status-in-future = { $person } : son sort est confirmé dans l’avenir, { $date }
    .help = `confirmed` est la date de ce qui a été trouvé, non celle de la prochaine recherche
age-post-suspended = { $office } : le courrier vers cette destination est suspendu
    .help = l’enveloppe va à qui transmet les lettres depuis le pays de l’expéditeur
age-post-suspended-since = { $office } : le courrier vers cette destination est suspendu (depuis : { $date })
    .help = l’enveloppe va à qui transmet les lettres depuis le pays de l’expéditeur
age-address-never-confirmed = { $office } : l’adresse n’a jamais été confirmée
    .help = cherchez-la sur le site de l’autorité elle-même avant de poster la lettre
age-address-old = { $office } : l’adresse a été confirmée pour la dernière fois { $ago } ({ $date })
    .help = cherchez-la sur le site de l’autorité elle-même avant de poster la lettre
age-status-never-confirmed = { $person } : son sort n’a jamais été confirmé
    .help = cherchez des nouvelles avant d’envoyer la lettre
age-status-old = { $person } : son sort a été confirmé pour la dernière fois { $ago } ({ $date })
    .help = cherchez des nouvelles avant d’envoyer la lettre

## Templates.

template-missing = il n’y a pas de modèle de lettre en « { $lang } »
    .help = choisissez une autre langue, ou ajoutez templates/{ $kind }.{ $lang }.hbs à la campagne
    .window = choisissez une autre langue, ou écrivez un tel modèle sous « Organiser »
template-unknown = il n’y a pas de modèle « { $name } »
    .cli = `entreaty show templates` les énumère
template-for-other-office = le modèle est pour « { $kind } », le destinataire est « { $office } »
    .help = choisissez un autre modèle, ou corrigez `addressee` en tête du fichier
template-in-other-language = le modèle est en « { $template } », la lettre en « { $letter } »
    .help = choisissez un autre modèle, ou corrigez `language` en tête du fichier
template-no-counterpart = le modèle « { $name } » n’a pas d’équivalent ({ $language })
    .help = prenez le modèle du destinataire pour lire les deux
template-too-large = le modèle { $name } est trop grand : au plus { $kilobytes } ko, { $tags } balises, { $blocks } blocs, { $brackets } crochets dans des crochets et { $backslashes } barres obliques inverses de suite
    .help = une lettre a besoin de bien moins
template-private-use = un caractère à usage privé se trouve dans le modèle
    .help = ces caractères n’ont pas de sens ; enlevez-le
template-no-front = le modèle n’a pas d’en-tête de fichier
    .help = commencez par une ligne +++, puis title, subject et language, puis +++
template-front-without-end = l’en-tête du fichier du modèle n’a pas de fin
    .help = mettez une seconde ligne +++ après title, subject et language
template-unreadable = le modèle ne peut pas être lu à partir d’ici
    .help = chaque {"{{#if …}}"} et {"{{#each …}}"} a besoin de son {"{{/if}}"} ou {"{{/each}}"}, chaque {"{{"} de son {"}}"}
template-unreadable-because = le modèle ne peut pas être lu à partir d’ici ({ $reason })
    .help = chaque {"{{#if …}}"} et {"{{#each …}}"} a besoin de son {"{{/if}}"} ou {"{{/each}}"}, chaque {"{{"} de son {"}}"}
template-braces-open = ces accolades ne sont pas fermées
    .help = chaque {"{{"} a son {"}}"}
template-closes-another = {"{{/"}{ $closing }{"}}"} se trouve là où { $opening } doit être fermé
    .help = écrivez {"{{/"}{ $name }{"}}"}
template-closes-nothing = {"{{/"}{ $closing }{"}}"} ne ferme rien
    .help = enlevez-le, ou ouvrez un bloc avant lui
template-not-closed = { $opening } n’est pas fermé
    .help = écrivez {"{{/"}{ $name }{"}}"} là où il finit
template-too-many-partials = le modèle utilise plus de { $most } éléments
    .help = une lettre en a besoin de quelques-uns
template-no-partial = il n’y a pas d’élément « { $name } » en « { $lang } »
    .help = ajoutez templates/partials/{ $name }.{ $lang }.hbs, ou enlevez-le
    .window = écrivez cette partie dans la langue, ou retirez-la
template-partial-parameters = un élément ne prend pas de paramètres ici
    .help = écrivez {"{{> "}{ $name }{"}}"}
template-partial-computed = un élément est nommé, pas calculé
    .help = écrivez {"{{> name}}"}
template-includes-itself = l’élément « { $name } » se contient lui-même
    .help = enlevez l’un des {"{{> …}}"}
template-no-last-newline = l’élément « { $name } » se termine sans saut de ligne : la suite continue sur sa dernière ligne
    .help = terminez sa dernière ligne par un saut de ligne
template-too-many-elements = avec ses éléments écrits en entier, le modèle est trop grand
    .help = des éléments qui en nomment d’autres plusieurs fois se multiplient : nommez chacun une fois
template-varied-field = un paragraphe à variantes ne contient que des mots
    .help = les faits, les personnes et les demandes sont dans chaque lettre : mettez-les dans un élément sans variantes
template-three-braces = {"{{{…}}}"} et {"{{&…}}"} ne s’emploient pas ici
    .help = écrivez {"{{…}}"} : les valeurs s’impriment toujours telles quelles
template-decorators = les décorateurs et les blocs d’éléments ne s’emploient pas ici
    .help = mettez le texte dans un élément à part et écrivez {"{{> name}}"}
template-not-printed = {"{{"}{ $name }{"}}"} ne peut pas être imprimé
    .help = { $usage }
template-gives-no-text = {"{{"}{ $name } …{"}}"} ne donne pas de texte
    .help = employez-le comme condition : {"{{#if (…)}}"}
template-no-helper = il n’y a pas d’aide « { $name } »
template-no-text-in-items = les éléments de cette liste n’ont pas de texte « { $name } »
    .help = ils ont : { $known }
template-list-takes-list = {"{{list …}}"} prend une liste
    .help = par exemple {"{{list asks \"topic\"}}"}
template-claim-takes-id = {"{{claim …}}"} prend un identifiant entre guillemets
    .help = {"{{claim \"id\"}}"}
template-no-claim = il n’y a pas de fait « { $id } » dans cette campagne
template-graphic-claim = le fait « { $id } » contient des détails crus
    .help = les lettres ne l’impriment jamais ; enlevez-le
template-block-misfit = {"{{#"}{ $block } { $field }{"}}"} ne va pas avec
    .help = { $usage }
template-lists-too-deep = les listes dans des listes vont à { $most } niveaux, pas plus
    .help = une lettre en a besoin de deux au plus
template-block-needs-field = {"{{#"}{ $block }{"}}"} a besoin d’un champ
    .help = par exemple {"{{#"}{ $block } people{"}}"}
template-no-block = il n’y a pas de bloc « { $name } »
template-unknown-here = « { $name } » est inconnu ici
    .help = @index, @first et @last s’emploient dans {"{{#each}}"}
template-leads-out = « { $name } » mène hors des champs de la lettre
    .help = enlevez un ../
template-no-field = il n’y a pas de champ « { $name } » ici
template-no-field-of-text = il n’y a pas de champ « { $name } » ici
    .help = écrivez {"{{this}}"}
template-not-filled = le modèle ne peut pas être rempli ({ $reason })
template-too-much-text = le modèle ne peut pas être rempli : il donne plus de texte qu’aucune lettre
template-too-many-rounds = le modèle ne peut pas être rempli : ses listes dans des listes tournent trop souvent
template-letter-too-long = la lettre aurait plus de { $kilobytes } ko de texte
    .help = choisissez moins de demandes et de personnes, ou corrigez le modèle
template-not-used = les lettres n’emploient pas : { $markup }
    .help = un modèle a des paragraphes, des listes, du **gras** et de l’*italique*

usage-text = « { $name } » est du texte : {"{{"}{ $name }{"}}"}
usage-condition = « { $name } » sert aux conditions : {"{{#if "}{ $name }{"}}…{{/if}}"}
usage-records = « { $name } » est une liste : {"{{#each "}{ $name }{"}}…{{/each}}"} ou {"{{list "}{ $name } "{ $part }"{"}}"}
usage-texts = « { $name } » est une liste : {"{{#each "}{ $name }{"}}…{{/each}}"} ou {"{{list "}{ $name }{"}}"}
usage-record = « { $name } » a des parties : { $parts }

markup-code = du `code`
markup-html = du HTML
markup-rule = un filet
markup-nested-list = une liste dans une liste
markup-heading = un titre
markup-quotation = un signe de citation >
markup-indented = une ligne qui commence par quatre espaces ou ```
markup-link = un lien ou une image
markup-other = un tableau ou autre Markdown

## Letters.

letter-unknown-id = il n’y a pas { $entry ->
    [addressee] de destinataire
    [recommendation] de demande
    [case] de personne
    [copy] de destinataire pour la copie
    [figure] de chiffre
   *[language] de langue
 } « { $id } » dans cette campagne
letter-follows-later = la lettre du { $day }, à laquelle celle-ci fait suite, n’est pas antérieure à celle-ci
    .help = indiquez le jour de la lettre précédente
letter-words-too-long = vos propres mots ont plus de { $most } caractères
    .help = une lettre qu’on lit fait une page
letter-who-too-long = ce que vous dites de vous a plus de { $most } caractères
    .help = quelques mots : « infirmière à Cork »
letter-edits-too-long = les modifications dépassent ce qu’une lettre peut contenir
    .help = une lettre qu’on lit fait une page
letter-not-written = cette campagne n’a pas de lettres dans cette langue ({ $language }) pour ce destinataire : { $office }
    .help = écrivez dans une autre langue : { $others }
letter-prefers-language = ce destinataire préfère qu’on lui écrive dans une autre langue ({ $language }) : { $office }
    .help = écrivez dans cette langue, si vous pouvez lire ce que vous signez
letter-nothing-asked = la lettre ne demande rien
    .help = choisissez au moins une recommandation
letter-request-cut = votre modification omet la demande { $request }
    .help = remettez ses mots, ou retirez la demande de la lettre
letter-request-not-printed = le modèle n’imprime pas la demande { $request }
    .help = écrivez {"{{#each asks}}{{text}}{{/each}}"} dans le modèle
letter-foreign-request = { $request } ne s’adresse pas à ce destinataire ({ $office }) mais à un autre : { $other }
    .help = celles de ce destinataire sont : { $own }
letter-template-placeholder = les mots du modèle contiennent « { $mark } »
    .help = remplissez-le, ou écrivez la phrase sans lui
letter-own-placeholder = vos propres mots contiennent « { $mark } »
    .help = s’il restait quelque chose à remplir, faites-le maintenant
letter-allegation-without-speaker = l’allégation « { $text } » est imprimée sans dire de qui elle vient
letter-facts-without-report = la lettre dit des faits du passé sans dire d’abord qui les a rapportés, et quand
    .help = que le modèle imprime d’abord {"{{#each background}}{{this}} {{/each}}"}
letter-no-salutation = la campagne n’a pas de formule d’appel pour { $office } en « { $lang } »
    .help = choisissez une autre langue, ou ajoutez-la à addressees.toml
    .window = choisissez une autre langue, ou ajoutez-la au destinataire sous « Organiser »
letter-no-closing = la campagne n’a pas de formule finale pour { $office } en « { $lang } »
    .help = choisissez une autre langue, ou ajoutez-la à addressees.toml
    .window = choisissez une autre langue, ou ajoutez-la au destinataire sous « Organiser »
letter-past-relief = { $request } demande { $relief } pour { $person }, dont la campagne dit : { $status }
    .help = retirez la demande
letter-status-cut = votre modification change ou omet ce qu’est devenue cette personne : { $person }
    .help = remettez la phrase : « { $status } »
letter-status-not-printed = la lettre nomme { $person } sans dire ce que cette personne est devenue
    .help = écrivez {"{{status}}"} après les faits sur la personne dans le modèle
letter-no-consent = la lettre nomme { $person }, et on ne sait pas si quelqu’un y a consenti
    .help = retirez la personne de la lettre
letter-graphic-printed = « { $text } » a des détails crus et serait imprimé
letter-unrelated = la lettre nomme { $person }, alors qu’aucune de ses demandes ne concerne cette personne
    .help = demandez aussi { $requests }
letter-unrelated-here = la lettre nomme { $person }, alors qu’aucune de ses demandes ne concerne cette personne
    .help = écrivez à son sujet à un autre destinataire : { $offices }
letter-unrelated-anywhere = la lettre nomme { $person }, alors qu’aucune de ses demandes ne concerne cette personne
    .help = aucune recommandation de cette campagne ne concerne cette personne : ne la nommez pas
letter-edit-gone = { $place } que vous avez modifié n’est plus dans la lettre : « { $text } »
    .help = vos mots sont gardés et pas imprimés ; choisissez de nouveau ce dont il parlait, ou abandonnez la modification
letter-edit-stale = { $place } sous votre modification a changé : « { $text } »
    .help = gardez vos mots, ou remplacez-les par ceux de la lettre : « { $now } »
letter-edit-moved = votre modification sépare « { $sentence } » de la phrase qui dit de qui il s’agit
    .help = remettez-la où elle était, ou veillez à ce que personne d’autre ne puisse être visé
letter-request-reworded = votre modification, « { $sentence } » : la demande { $request } n’est plus dans les mots du rapport
    .help = vérifiez qu’elle demande toujours la même chose : « { $text } »
letter-fact-reworded = votre modification, « { $sentence } » : ce n’est plus ce que dit le rapport
    .help = remettez-la, ou soyez sûr que c’est vrai : « { $text } »
letter-lead-in-changed = votre modification change les mots qui mènent aux demandes
    .help = vérifiez qu’ils demandent toujours ce qui suit
letter-no-text-about = la campagne n’a pas de texte dans cette langue ({ $language }) sur { $people }
    .help = retirez cela de la lettre, choisissez une autre langue, ou ajoutez le texte à la campagne
letter-no-text-for = la campagne n’a pas de texte dans cette langue ({ $language }) pour : { $texts }
    .help = retirez cela de la lettre, choisissez une autre langue, ou ajoutez le texte à la campagne
letter-no-text-about-and-for = la campagne n’a pas de texte dans cette langue ({ $language }) sur { $people }, ni pour : { $texts }
    .help = retirez cela de la lettre, choisissez une autre langue, ou ajoutez le texte à la campagne
letter-template-unreviewed = aucun locuteur natif n’a relu cette lettre ({ $language }) : son modèle
    .help = faites-la lire à quelqu’un qui connaît bien la langue, ou écrivez en anglais
letter-texts-unreviewed = aucun locuteur natif n’a relu cette lettre ({ $language }) : { $count } de ses textes de la campagne
    .help = faites-la lire à quelqu’un qui connaît bien la langue, ou écrivez en anglais
letter-both-unreviewed = aucun locuteur natif n’a relu cette lettre ({ $language }) : son modèle et { $count } de ses textes de la campagne
    .help = faites-la lire à quelqu’un qui connaît bien la langue, ou écrivez en anglais
letter-beside-unreviewed = aucun locuteur natif n’a relu le texte d’à côté ({ $language })
letter-unwatched = vos propres mots ne sont pas surveillés : le programme n’a pas de liste de mots dans cette langue ({ $language })
    .help = cherchez vous-même les faits sans source, et ce qui pourrait nuire à quelqu’un
letter-hardly-watched = vos propres mots sont à peine surveillés : dans cette langue ({ $language }) le programme ne trouve que les accusations contre le destinataire
    .help = cherchez vous-même les faits sans source, et ce qui pourrait nuire à quelqu’un
letter-no-name = il manque le nom de l’expéditeur
    .help = donnez le nom complet
    .cli = donnez le nom complet : --name
letter-no-address = il manque l’adresse de l’expéditeur
    .help = donnez l’adresse postale
    .cli = donnez l’adresse postale : --address "rue ; ville ; pays"
letter-no-town = il manque la ville de l’expéditeur
    .help = avec les seules initiales, la ville est nécessaire
    .cli = avec les seules initiales, la ville est nécessaire : --place
letter-short-address = l’adresse de l’expéditeur n’est qu’une rue ou une ville : une réponse pourrait ne pas arriver
    .help = donnez la rue, la ville avec son code postal et le pays, une ligne pour chacun
letter-address-in-town = une adresse entière se trouve là où seule la ville a sa place, avant la date
    .help = mettez-la dans l’adresse, une ligne pour chaque partie
letter-postcode-in-town = un code postal se trouve avant la date, là où seule la ville a sa place
    .help = écrivez le code postal et la ville dans l’adresse
letter-postcode-before-date = un code postal se trouve avant la date, là où seule la ville a sa place
    .help = retirez-le ici
letter-address-on-one-line = l’adresse tient sur une seule ligne
    .help = mettez chaque partie sur une ligne : rue, ville avec son code postal, pays
letter-who-as-sentence = qui vous êtes forme une phrase, et se trouve dans la première de la lettre
    .help = ôtez le début et le point final : « infirmière à Nantes »
letter-lower-case-name = le nom n’a pas de majuscule
    .help = il figure dans la lettre tel qu’il est saisi
letter-follows-unsaid = le modèle ne dit pas que cette lettre en suit une autre
    .help = prenez un modèle avec le paragraphe « again », ou retirez le jour
letter-copies-left-out = aucune copie ne part pour { $names } : le pays de l’expéditeur n’est pas des leurs, ou n’est pas connu
    .help = donnez le pays sur la dernière ligne de l’adresse, ou retirez la copie
letter-long-address = l’adresse de l’expéditeur a { $lines } lignes
    .help = une adresse en a au plus { $most }
letter-no-way-round = { $office } : le courrier vers cette destination est suspendu, et la campagne n’indique personne qui transmette les lettres depuis cette adresse
    .help = terminez l’adresse par le pays, ou envoyez la lettre par une autre voie
letter-own-country = l’expéditeur semble vivre dans ce pays : { $country } ; ses autorités liront le nom et l’adresse
    .help = n’imprimez que les initiales et la ville, ou laissez quelqu’un écrire de l’étranger
    .cli = n’imprimez que les initiales et la ville (--redact-sender), ou laissez quelqu’un écrire de l’étranger
letter-own-country-anonymous = l’expéditeur semble vivre dans ce pays : { $country } ; ses autorités liront le nom et l’adresse
    .help = laissez quelqu’un écrire de l’étranger. Les initiales et la ville seules protégeraient l’expéditeur, mais une telle lettre peut rester sans réponse : « { $anonymous } »
    .cli = laissez quelqu’un écrire de l’étranger. Les initiales et la ville seules (--redact-sender) protégeraient l’expéditeur, mais une telle lettre peut rester sans réponse : « { $anonymous } »
letter-own-country-initials = l’expéditeur semble vivre dans ce pays : { $country } ; seules les initiales et la ville sont imprimées
    .help = voyez si elles permettent de retrouver quelqu’un
letter-own-country-initials-anonymous = l’expéditeur semble vivre dans ce pays : { $country } ; seules les initiales et la ville sont imprimées
    .help = voyez si elles permettent de retrouver quelqu’un. { $anonymous }
letter-turning-character = un caractère invisible ({ $number }) change le sens de l’écriture
    .help = retapez le nom, l’adresse et vos mots
letter-turning-character-in-pack = un caractère invisible ({ $number }) change le sens de l’écriture
    .help = enlevez ce caractère du modèle ou de la campagne

relief-release = la libération
relief-care = des soins médicaux
relief-visits = des visites
relief-transfer = un transfert
relief-conditions = de meilleures conditions

place-subject = l’objet
place-paragraph = le paragraphe
place-item = le point

## Words: what the heuristics find in a letter or a translation.

wording-not-in-report = { $whose }, « { $sentence } » : le rapport ne dit pas cela{ $lack }
    .help = si vous le savez vous-même, dites-le ; sinon, retirez-le
wording-near-in-report = { $whose }, « { $sentence } » : le rapport ne dit pas cela{ $lack }
    .help = si vous le savez vous-même, dites-le ; sinon, retirez-le. Ce qu’il dit de plus proche : « { $nearest } »
wording-template-not-in-report = { $whose }, « { $sentence } » : le rapport ne dit pas cela{ $lack }
    .help = dites-le comme le rapport le dit, ou retirez-le
wording-template-near-in-report = { $whose }, « { $sentence } » : le rapport ne dit pas cela{ $lack }
    .help = dites-le comme le rapport le dit, ou retirez-le. Ce qu’il dit de plus proche : « { $nearest } »
wording-not-asked = { $whose }, « { $sentence } » : le rapport ne demande pas cela à ce destinataire ({ $office }) : « { $words } »
    .help = ne demandez que ce que le rapport demande à ce destinataire ; retirez la phrase
wording-not-chosen = { $whose }, « { $sentence } » : aucune des demandes choisies ne demande cela (« { $words } »)
    .help = le rapport demande quelque chose de ce genre à ce destinataire : choisissez « { $request } »
wording-not-in-report-to-ask = { $whose }, « { $sentence } » : aucune des demandes choisies ne demande cela (« { $words } »)
    .help = ce destinataire pourrait l’accorder, mais le rapport ne le demande pas ; retirez la phrase
wording-asked-of-nobody = { $whose }, « { $sentence } » : aucune des demandes choisies ne demande cela (« { $words } »)
    .help = le rapport ne demande cela à personne ; retirez la phrase
wording-asked-of-others = { $whose }, « { $sentence } » : aucune des demandes choisies ne demande cela (« { $words } »)
    .help = c’est au pouvoir d’un autre destinataire : { $offices }
wording-asked-for-past = { $whose }, « { $sentence } » : cela demande « { $words } » pour { $person }, dont la campagne dit : { $status }
    .help = retirez la phrase ; on peut encore demander une enquête
wording-graphic = { $whose }, « { $sentence } » : « { $words } » est un détail qui peut nuire à la personne
    .help = dites que la personne a été maltraitée, autant que le rapport le dit, et pas plus
wording-relative = { $whose }, « { $sentence } » : « { $words } » parle d’un proche
    .help = une lettre ne nomme jamais les proches ni les enfants ; retirez-les
wording-accusation = { $whose }, « { $sentence } » : cela accuse quelqu’un d’un crime (« { $words } »), et aucune lettre ne peut le prouver
    .help = dites ce qui a été fait, et à qui, et demandez qu’un tribunal établisse qui l’a fait ; ou retirez la phrase
wording-insult = { $whose }, « { $sentence } » : « { $words } » peut se lire comme une insulte
    .help = dites calmement ce qui s’est passé et ce que vous demandez
wording-threat = { $whose }, « { $sentence } » : « { $words } » peut se lire comme une menace
    .help = dites calmement ce qui s’est passé et ce que vous demandez
wording-sarcasm = { $whose }, « { $sentence } » : « { $words } » peut se lire comme un sarcasme
    .help = dites calmement ce qui s’est passé et ce que vous demandez
wording-marks-in-a-row = { $whose }, « { $sentence } » : plusieurs signes de suite, c’est crier
    .help = un signe suffit, et un point vaut mieux
wording-capitals = { $whose }, « { $sentence } » : « { $words } » en capitales, c’est crier
    .help = écrivez-le en minuscules
wording-other-language = { $whose }, « { $sentence } » : ceci semble être dans une autre langue ({ $language }) que la lettre ({ $letter })
    .help = traduisez-le ou retirez-le, pour que la personne qui lira la lettre comprenne
wording-of-another = { $whose }, « { $sentence } » : il est question ici de quelqu’un qui n’est pas dans cette lettre : { $person }
    .help = écrivez aussi pour cette personne, ou changez ces mots
wording-politics = { $whose }, « { $sentence } » : « { $words } » parle de politique, pas d’un droit
    .help = tenez-vous-en aux personnes et à ce que vous demandez
wording-no-thanks = la lettre ne remercie pas son lecteur et n’invite pas à répondre
    .help = terminez par un remerciement et dites que vous seriez heureux d’une réponse
wording-not-in-full = la lettre ne dit nulle part le nom entier de { $person }
    .help = écrivez une fois le nom entier
wording-no-date = la lettre nomme quelqu’un, mais aucune date
    .help = dites quand cela s’est passé
wording-no-place = la lettre nomme quelqu’un, mais aucun lieu
    .help = dites où cela s’est passé
wording-form-mark = { $whose } : « { $mark } » se trouve dans les formulaires, pas dans les lettres
    .help = écrivez ce qui convient à cette lettre
wording-translation = « { $text } » ({ $language }) : { $difference }
    .help = une traduction dit ce que dit l’original, ni plus ni moins

whose-own = vos propres mots
whose-edited = votre modification
whose-template = les mots du modèle

# What the report does not say: it follows “le rapport ne dit pas cela” at once, so it begins with a space.
lack-name = {" "}(le nom « { $name } »)
lack-number = {" "}(le nombre « { $number } »)
lack-at-least = {" "}(il dit « au moins { $number } »)
lack-more-than = {" "}(il dit « plus de { $number } »)
lack-at-most = {" "}(il dit « au plus { $number } »)
lack-of = {" "}au sujet de { $name }
lack-date = {" "}(la date)
lack-strong = {" "}(le mot « { $word } »)
lack-speaker = {" "}(ce que quelqu’un allègue, dit comme un fait)
lack-act = {" "}(si quelqu’un l’a fait ou non : « { $word } »)
lack-all = {" "}(le mot « { $word } »)
lack-reason = {" "}(la raison : « { $word } »)
lack-words = {""}

difference-number-lost = il y manque le nombre : { $number }
difference-number-new = on y lit le nombre : { $number }, absent de l’original
difference-date-lost = il y manque la date : { $date }
difference-date-new = on y lit la date : { $date }, absente de l’original
difference-person-lost = il y manque le nom de { $person }
difference-person-new = on y lit le nom de { $person }, absent de l’original
difference-no-speaker = on n’y dit pas qui l’affirme
difference-opposite = on y dit le contraire sur ce qui a été fait (« { $word } »)
difference-stronger = le mot « { $word } » est plus fort que l’original
difference-fewer-quotations = on y cite moins que dans l’original

number-exactly = { $figure }
number-at-least = au moins { $figure }
number-more-than = plus de { $figure }
number-at-most = au plus { $figure }
number-most-of = la plupart de { $figure }
figure-digits = { $digits }
figure-part = une partie

## Cards to a person or their family.

card-no-person = il n’y a pas de personne « { $id } » dans cette campagne
card-not-allowed = la campagne ne permet pas de cartes à { $person }
    .help = écrivez plutôt à un destinataire de la campagne : une carte que personne n’a demandée peut nuire
card-past = aucune carte ne peut être écrite à { $person } : { $status }
    .help = choisissez une autre personne
card-no-language = la campagne ne permet pas de carte à { $person } dans cette langue : { $language }
    .cli = indiquez --lang : { $others }
    .window = choisissez-en une : { $others }
card-no-word-list = rien ne peut relire une carte dans cette langue, faute de liste de mots : { $language }
    .help = écrivez-la dans une autre langue que la campagne permet
card-no-words = il n’y a pas de texte à l’intérieur
    .help = une phrase suffit : que vous pensez à la personne, ce que vous voyez de votre fenêtre
card-no-name = personne ne signe la carte
    .cli = indiquez --name ; un prénom suffit
    .window = écrivez un nom sous le texte ; un prénom suffit
card-religion = « { $words } » parle de religion : cela peut être retenu contre qui reçoit la carte, ou le blesser
    .help = souhaitez-lui du bien sans cela
card-politics = « { $words } » parle de politique : une telle carte est retenue, et qui la reçoit peut en souffrir
    .help = retirez-le, et racontez le quotidien
card-organisation = « { $words } » nomme une organisation ou une campagne : là où la carte est lue, cela peut être interdit
    .help = retirez-le : la carte va d’une personne à une autre
card-case = « { $words } » parle de l’affaire : ce qui en est dit là-bas peut être retenu contre la personne
    .help = retirez-le : les lettres aux destinataires parlent de l’affaire
card-promise = « { $words } » parle de sa liberté : qui écrit une carte ne peut la promettre, et un espoir déçu est cruel
    .help = dites que vous pensez à la personne
card-address = « { $words } » dit où vous habitez ou comment vous joindre : des inconnus le lisent aussi
    .help = retirez-le : un prénom et un pays suffisent
card-no-size = il n’y a pas de format de carte « { $id } »
card-too-long = le texte ne tient pas dans la carte ({ $size })
    .help = raccourcissez-le, ou prenez un format plus grand
card-front-too-long = le texte ne tient pas sur le recto ({ $size })
    .help = raccourcissez-le, ou mettez-le à l’intérieur
card-picture = { $path } ne peut pas servir : { $why }
    .help = enregistrez l’image en PNG ou JPEG, au plus { $megapixels } millions de pixels et { $megabytes } Mo

## Pages.

page-no-paper = il n’y a pas de papier « { $id } »
page-unprintable = « { $characters } » ne peut pas être imprimé (où : { $origin })
    .help = { $count ->
        [one] retirez-le
       *[other] retirez-les
    }
page-no-face = « { $characters } » ne peut pas encore être imprimé (où : { $origin }) : aucune police ici n’a { $count ->
        [one] cette lettre
       *[other] ces lettres
    }
    .cli = ajoutez une police qui les a : `entreaty fonts add FICHIER` ; ou écrivez-le en d’autres lettres
    .window = ajoutez une police qui les a sous « Réglages → Écritures », ou écrivez-le en d’autres lettres
page-address-too-wide = l’adresse du destinataire dépasse la fenêtre de { $millimetres } mm
    .help = choisissez un autre papier
page-address-too-high = { $lines ->
        [one] { $lines } ligne de l’adresse du destinataire ne tient pas dans la fenêtre
       *[other] { $lines } lignes de l’adresse du destinataire ne tiennent pas dans la fenêtre
    }
    .help = choisissez un autre papier
page-return-too-long = le nom de l’expéditeur est trop long pour la ligne de retour dans la fenêtre
    .help = choisissez un autre papier, ou raccourcissez le nom
page-return-left-out = l’adresse complète de l’expéditeur n’a pas de place dans la ligne de retour de la fenêtre : la ligne est omise, et une lettre non distribuable ne reviendra peut-être pas
    .help = choisissez un autre papier, ou écrivez l’adresse plus brièvement
page-long = la lettre a { $pages } pages
    .help = retirez une demande ou une personne, ou raccourcissez vos propres mots
page-envelope-sender = l’adresse de l’expéditeur ne tient pas sur l’enveloppe « { $envelope } »
    .help = choisissez une plus grande enveloppe
page-envelope-office = l’adresse du destinataire ne tient pas sur l’enveloppe « { $envelope } »
    .help = choisissez une plus grande enveloppe
page-no-label-there = il n’y a pas d’étiquette { $start } sur une planche { $labels } : elle en a { $most }
page-label-overflow = l’adresse ne tient pas sur une étiquette { $labels }
    .help = choisissez des étiquettes plus grandes, ou écrivez-la en lignes moins nombreuses ou plus courtes
page-errors-first = { $count ->
        [one] corrigez d’abord { $count } erreur
       *[other] corrigez d’abord { $count } erreurs
    }
page-no-letter = il n’y a pas de lettre
page-not-made = la page ne peut pas être faite ({ $reason })
page-program-failed = le programme a échoué sur cette lettre
    .help = annulez la dernière modification, et dites aux auteurs du programme ce que c’était

origin-sender = le nom ou l’adresse de l’expéditeur
origin-sender-name = le nom de l’expéditeur
origin-sender-address = l’adresse de l’expéditeur
origin-sender-town = le lieu avant la date
origin-own = vos propres mots
origin-edit = votre modification de la lettre
origin-template = les mots du modèle
origin-office = l’adresse de « { $id } »
origin-pack = le texte « { $id } » de la campagne
origin-pack-title = le titre ou l’objet de la campagne

## What the program keeps.

store-no-key-file = { $path } n’est pas un fichier de clé
    .cli = `entreaty pack key FILE` en crée un
store-key-readable = d’autres sur cet ordinateur peuvent lire { $path }
    .help = qui le lit peut signer en votre nom
    .cli = qui le lit peut signer en votre nom : chmod 600
store-columns-unreadable = impossible de lire { $path } : { $why }
    .help = enlevez le fichier : il ne fait que se rappeler des colonnes
store-stopped-by-newer = les lettres sont arrêtées : la version { $version } de cette campagne, qui est sur cet ordinateur, le dit
    .help = demandez à qui vous a donné cette campagne
store-older-pack = voici la version { $version } de la campagne, et la version { $installed } est sur cet ordinateur
    .help = des adresses et des faits ont pu changer : prenez la plus récente
store-newer-format = { $path } a été enregistré par un Entreaty plus récent (format { $format })
    .help = procurez-vous la version la plus récente du programme
store-other-campaign = la lettre est de la campagne « { $letter } », et « { $open } » est ouverte
    .help = ouvrez d’abord cette campagne
    .cli = ouvrez d’abord cette campagne : --pack CHEMIN
store-other-version = la lettre a été enregistrée avec la version { $saved } de la campagne ; voici la version { $version }
store-too-many-named = la lettre nomme { $count } demandes, personnes ou changements, et { $most } au plus sont possibles
    .help = aucune lettre n’en a autant
store-too-long = le champ « { $key } » de la lettre a plus de { $most } caractères
    .help = un nom ou une ligne d’adresse est plus court
store-kept-damaged = la copie de cette campagne gardée sur cet ordinateur est abîmée : elle disait peut-être que ses lettres sont arrêtées
    .help = demandez à la personne qui vous a donné cette campagne, puis enlevez { $path } et ouvrez-la de nouveau
store-keys-damaged = la liste des clés des auteurs, { $path }, est abîmée ({ $why }) : on ne peut pas savoir qui a fait cette campagne
    .help = rétablissez la liste, ou enlevez-la
store-unsigned = personne n’a signé cette campagne, et les précédentes de ce nom étaient signées
    .help = demandez à son auteur avant de l’utiliser
    .cli = demandez à son auteur ; `entreaty check` dit ce qui change ; --allow other-pack l’accepte
store-other-key = cette campagne est signée avec une autre clé que les précédentes de ce nom
    .help = demandez à son auteur avant de l’utiliser
    .cli = demandez à son auteur ; `entreaty check` dit ce qui change ; --allow other-pack l’accepte
store-few-signed = { $need } doivent signer cette campagne, et { $signed } d’entre eux l’ont fait
    .help = demandez à ses auteurs avant de l’utiliser
    .cli = demandez à ses auteurs ; `entreaty check` nomme les clés ; --allow other-pack l’accepte
store-differs = cette campagne, telle que ce fichier l’a, diffère de celle de cet ordinateur, et les deux disent être la version { $version }
    .help = demandez à son auteur avant de l’utiliser
    .cli = demandez à son auteur ; `entreaty check` dit ce qui change ; --allow other-pack l’accepte
store-lifts-stop = la version { $version }, qui est sur cet ordinateur, arrête les lettres ; cette campagne les remet en route, et personne ne sait qui l’a faite
    .help = demandez à la personne qui vous a donné cette campagne
    .cli = demandez à la personne qui vous a donné cette campagne ; --allow other-pack l’accepte
store-exercise-changed = la version { $version }, qui est sur cet ordinateur, et celle-ci ne disent pas la même chose : la campagne est-elle inventée pour s’exercer ?
    .help = demandez à la personne qui vous a donné cette campagne
    .cli = demandez à la personne qui vous a donné cette campagne ; --allow other-pack l’accepte
store-diary-not-written = le journal { $path } ne peut pas être écrit : { $why }
    .help = ce qui devait y être noté n’y est pas
store-diary-twice = deux entrées du journal portent le numéro { $id }
    .help = donnez un autre numéro à l’une d’elles
store-diary-no-entry = le journal n’a pas d’entrée { $id }
    .help = regardez les numéros dans le journal
    .cli = `entreaty diary` montre les entrées avec leurs numéros
store-diary-too-many = l’entrée { $id } du journal n’en compte que ceci : { $letters }
    .help = indiquez au plus ce nombre
store-evenings-damaged = la liste des soirées précédentes, { $path }, ne peut pas être lue : { $why }
    .help = corrigez-la ou retirez-la
store-diary-left = non noté dans le journal : { $missed }
    .help = corrigez le fichier du journal, puis notez-le là
store-diary-alike = l’entrée { $id } du journal dit la même chose que l’entrée { $twin } : autant de lettres au même destinataire le même jour
    .help = si ce sont les mêmes lettres, faites une seconde fois, retirez l’une des deux
    .cli = si ce sont les mêmes lettres, faites une seconde fois : entreaty diary remove { $id }
store-diary-nothing = il n’y a rien dans le journal, ou rien de ces jours : aucun compte rendu n’a été écrit
    .help = notez d’abord des lettres dans le journal, ou indiquez d’autres jours
store-diary-no-reminder = il n’y a rien à rappeler, et aucun calendrier n’a été écrit : aucun jour où réécrire n’est en attente dans le journal, et aucun dernier jour à venir de ses campagnes n’est connu
    .help = dites d’abord quand réécrire après les lettres d’une entrée
    .cli = dites d’abord quand réécrire : entreaty diary add follow-up 1 --on 2027-01-24
store-no-face-named = il n’y a pas de police « { $name } » dans { $path }
store-no-face-added = aucune police « { $name } » n’a été ajoutée
store-face-there = une autre version de « { $name } » a déjà été ajoutée
    .help = retirez d’abord celle-ci
    .cli = retirez d’abord celle-ci : `entreaty fonts remove "{ $name }"`
store-settings-kept = vos réglages n’ont pas tous pu être lus
    .help = l’ancien fichier est gardé sous { $path }
store-settings-not-kept = vos réglages n’ont pas tous pu être lus
    .help = le fichier n’a pas pu être mis de côté : { $why }

## Batches.

batch-too-many-join = { $count } personnes de la liste s’associeraient ; une lettre commune a de la place pour { $most }
    .help = retirez des lignes, ou faites deux lettres
batch-slip-too-long = le talon de réponse dépasse un tiers de page
    .help = raccourcissez le modèle reply
batch-window-paper = le papier « { $paper } » montre l’adresse dans la fenêtre de l’enveloppe : il ne faut pas d’enveloppes imprimées
    .help = si vos enveloppes n’ont pas de fenêtre, dites-le
    .cli = si vos enveloppes n’ont pas de fenêtre, dites-le : --no-window
batch-cover-not-made = la lettre d’accompagnement ne peut pas être faite
    .help = renoncez-y, ou corrigez les erreurs ci-dessus
    .cli = retirez --cover, ou corrigez les erreurs ci-dessus
batch-cards-there = { $path } existe déjà, et personne ne l’a nommé : les cartes le remplaceraient
    .help = donnez un autre nom aux lettres
    .cli = nommez le fichier des cartes avec --cards (il est alors remplacé), ou donnez un autre nom aux lettres, ou utilisez --replace, qui remplace ce que ce programme a fait et que personne n’a changé depuis
batch-cards-of-size-there = { $path } existe déjà, et les cartes le remplaceraient : de plusieurs formats, chacun a un fichier qui porte son nom
    .help = retirez ce fichier, ou donnez un autre nom aux cartes
    .cli = retirez ce fichier, ou donnez un autre nom aux cartes, ou utilisez --replace, qui remplace ce que ce programme a fait et que personne n’a changé depuis
batch-parts-there = { $path } existe déjà : de nouvelles parties le remplaceraient, ou se mêleraient aux anciennes
    .help = donnez un autre nom aux lettres, ou retirez les anciennes parties
    .cli = utilisez --replace pour ce que ce programme a fait, donnez un autre nom aux lettres, ou retirez les anciennes parties
batch-old-part = { $path } est une partie d’une exécution précédente qu’aucune nouvelle ne remplace, et elle se mêlerait aux nouvelles
    .help = retirez-la
batch-old-letters = parmi les nouvelles lettres se trouvent des lettres qui n’en font pas partie ({ $count }), la première dans { $path } : une exécution précédente a pu les faire
    .help = retirez-les avant de poster les lettres, si elles sont de personnes qui n’écrivent plus
batch-unknown-writers = des lettres d’une exécution précédente sont à la place des nouvelles ({ $count }), la première dans { $path }, et rien ne dit que les mêmes personnes les ont écrites
    .help = choisissez un autre dossier, ou retirez ces lettres
    .cli = indiquez avec --manifest le tableau de cette exécution, s’il y en a un, choisissez un autre dossier, ou retirez ces lettres
batch-other-list = des lettres d’une autre liste sont à la place des nouvelles ({ $count }), la première dans { $path } : le tableau de cette exécution les nomme
    .help = choisissez un autre dossier, ou retirez ces lettres
batch-cards-not-made-here = { $path } existe déjà, et n’est pas un fichier de ce programme, ou quelqu’un l’a modifié depuis : les cartes le remplaceraient
    .help = retirez ce fichier, ou donnez un autre nom aux lettres
    .cli = retirez ce fichier, ou indiquez le fichier des cartes avec --cards (il est alors remplacé)
batch-not-made-here = { $path } existe déjà, et ce n’est pas un fichier de ce programme, ou quelqu’un l’a changé depuis
    .help = retirez ce fichier, ou donnez un autre nom aux lettres
batch-file-there = rien n’a été écrit : { $path } existe déjà, et c’est un autre fichier
    .help = choisissez un autre dossier, ou enlevez ce qui gêne
    .cli = choisissez un autre dossier, retirez ce fichier, ou utilisez --replace, qui remplace ce que ce programme a fait et que personne n’a changé depuis
batch-no-notes = aucune copie de lettre ne part : il n’y a pas de mot à y joindre
    .help = choisissez des copies auxquelles écrivent des expéditeurs de ces pays
    .cli = nommez des copies avec --copy ; une copie pour certains pays est pour les expéditeurs qui y vivent
batch-no-alternatives = le modèle n’a pas de paragraphes à variantes : toutes les lettres ont les mêmes mots
    .help = ajoutez-les sous partials/NOM.2.LANGUE.hbs, ou laissez les gens ajouter leurs propres mots
    .window = écrivez d’autres versions de ses paragraphes sous « Organiser », ou laissez les gens ajouter leurs propres mots
batch-same = les { $letters } lettres sont les mêmes, à l’expéditeur près
    .help = laissez les gens ajouter leurs propres mots : une colonne « Words » dans la liste ; ou choisissez parmi les paragraphes à variantes du modèle
    .cli = laissez les gens ajouter leurs propres mots : une colonne « Words » dans la liste ; ou --vary NOMBRE choisit parmi les paragraphes à variantes du modèle
batch-nothing-written = rien n’a été écrit : { $why }
    .help = { $advice }
batch-partly-written = tout n’a pas été écrit : { $why }
    .help = { $advice }
batch-names-unreadable = le modèle des noms de fichiers « { $pattern } » ne peut pas être lu
    .help = écrivez par exemple "{"{{row}} {{name}}"}"
batch-names-too-long = le modèle des noms de fichiers « { $pattern } » est trop long, ou ses accolades sont trop imbriquées
batch-names-unknown-field = le modèle des noms de fichiers « { $pattern } » nomme un champ qui n’existe pas
    .help = il y a : { $known }
batch-no-text-table = { $list } n’est pas une table des textes d’une campagne
    .help = sa première ligne a les titres file, id et text, et les langues
batch-no-language-of-pack = « { $heading } » n’est pas une langue de la campagne : sa colonne n’est pas lue
    .help = ajoutez-la d’abord à `languages` dans pack.toml
    .window = qui tient la campagne peut y ajouter la langue
batch-no-such-text = { $list } : ligne { $row } : il n’y a pas de « { $text } » de « { $id } » dans { $file }
batch-text-twice = { $list } : ligne { $row } : le même texte se trouve à la ligne { $first }
    .help = gardez l’un des deux
batch-first-language = { $list } : ligne { $row } : « { $lang } » est la première langue : une table ne change pas son texte
    .help = changez-le dans le formulaire, et faites-le comparer de nouveau

## Commands.

command-unknown-argument = il n’y a pas d’option « { $argument } » ici
command-unknown-command = il n’y a pas de commande « { $name } » ici
command-command-missing = `{ $command }` demande une commande
command-arguments-missing = il manque : { $arguments }
command-argument-twice = `{ $argument }` figure plus d’une fois
command-argument-conflict = `{ $argument }` ne va pas avec { $others }
    .help = retirez l’un d’eux
command-argument-not-utf8 = un argument n’est pas du texte UTF-8
command-beside-command = `{ $argument }` ne va pas avec une commande
    .help = retirez l’un des deux
command-value-missing = `{ $argument }` demande une valeur
command-value-too-many = `{ $argument }` n’admet pas de telle valeur : « { $value } »
command-value-count = `{ $argument }` demande { $needed } valeurs et en a { $given }
command-value-unfit = `{ $argument }` n’admet pas « { $value } »
command-equals-missing = la valeur de `{ $argument }` suit un signe égal
command-not-number = `{ $argument }` demande un nombre entier, et non « { $value } »
command-number-from-one = `{ $argument }` demande un nombre à partir de 1
command-output-lost = impossible d’écrire sur la sortie standard : { $why }
    .help = ce qui y a été écrit n’est pas entier
command-no-messages = il n’y a pas de messages en « { $lang } »
command-no-file-or-command = il n’y a ni fichier ni commande « { $name } »
command-file-before-command = un fichier placé avant une commande s’ouvre dans la fenêtre, et la commande ne le lit pas : « { $name } »
    .help = placez-le après la commande
command-no-display = il n’y a pas d’écran : { $variables } ne sont pas définies
    .cli = `entreaty letter` fait des lettres sans écran : `entreaty letter --help`
command-no-window = la fenêtre ne peut pas être ouverte ({ $reason })
    .cli = `entreaty letter` fait des lettres sans écran : `entreaty letter --help`
command-one-file = { $path } n’est que l’un des fichiers d’une campagne
    .help = ses identifiants sont comparés aux autres : nommez le dossier entier
command-no-topic = le guide n’a pas de sujet « { $name } », et il n’y a pas de telle commande
command-not-date = « { $text } » n’est pas une date
    .cli = écrivez-la AAAA-MM-JJ : --date 2026-11-21
command-not-written = { $path } n’a pas été écrit
    .help = corrigez les erreurs ci-dessus
command-letter-not-written = la lettre n’a pas été écrite
    .help = corrigez les erreurs ci-dessus
command-version-built = { $path } est déjà la version { $version } et dit autre chose
    .help = écrivez une autre version dans pack.toml, pour que qui l’a sache que celle-ci est plus récente
command-no-name-for-pack = { $path } n’est pas un nom de fichier de campagne
    .help = le fichier d’une campagne finit par .entreaty
command-not-as-shown = { $path } n’est plus la campagne qui a été montrée : rien n’est signé
    .help = ouvrez-le de nouveau et comparez son numéro avant de signer
command-not-a-signer = cette campagne ne nomme pas votre clé parmi celles qui la signent
    .help = écrivez-la dans la liste des clés, sous « Qui signe » : { $key }
    .cli = écrivez-la dans pack.toml, sous [signers], et dites combien de clés il faut : { $key }
command-no-pack-here = aucune campagne « { $id } » n’est sur cet ordinateur
    .help = nommez deux campagnes, la plus ancienne d’abord
command-folder-there = { $path } existe déjà, et reste tel quel
    .help = nommez un nouveau dossier
command-file-there = { $path } existe déjà, et reste tel quel
    .help = nommez un nouveau fichier
command-no-headings-there = { $path } n’a pas de ligne { $row } d’en-têtes
    .help = donnez le numéro d’une ligne qui n’est pas vide
    .cli = donnez le numéro d’une ligne qui n’est pas vide, ou none : --headings none
command-not-one-character = « { $text } » n’est pas un seul caractère
    .cli = prenez , ou ; ou tab : --delimiter tab
command-jobs = { $jobs } tâches ne peuvent pas démarrer ({ $reason })
command-no-list = { $path } : il n’y a pas de liste de membres pour en faire des lettres
    .cli = nommez-la avec --senders FICHIER
command-none-written = aucune lettre n’a été écrite
    .help = corrigez les erreurs ci-dessus
command-empty-list = il n’y a personne dans la liste
command-none-made = aucune des { $rows } lignes ne peut devenir une lettre
command-stopped = arrêté
command-some-made = { $letters } sur { $rows } ont été faites
    .cli = --failed FICHIER.csv écrit les autres, à corriger et à reprendre
command-some-made-others-in = { $letters } sur { $rows } ont été faites
    .help = les autres sont dans { $path }, à corriger et à reprendre
command-more-rows = { $count ->
    [one] { $count } autre ligne est à regarder
   *[other] { $count } autres lignes sont à regarder
}
command-no-labels = il n’y a pas d’étiquettes « { $id } »
command-some-labels = { $count } lignes sur { $rows } n’ont pas d’étiquette
command-no-home = on ne sait pas où sont vos réglages : vous n’avez pas de dossier personnel
    .help = définissez HOME
command-say-yes = { $path } sera supprimé pour de bon, et personne n’est là pour être interrogé
    .help = dites --yes
command-no-envelope = il n’y a pas d’enveloppe « { $id } »

## Member lists.

list-not-a-list = impossible de lire { $path } : { $foreign }
    .help = { $remedy }
list-too-large = impossible de lire { $path } : il a plus de { $megabytes } Mo
    .help = partagez la liste en plusieurs fichiers
list-unreadable = impossible de lire { $path } : { $broken }
    .help = ouvrez-le dans un tableur et enregistrez-le de nouveau, ou en .csv
list-all-hidden = impossible de lire { $path } : les { $rows } lignes de sa feuille sont cachées ; affichez-les et enregistrez de nouveau
list-nothing-in-sheet = impossible de lire { $path } : il n’y a rien dans sa feuille « { $sheet } »
    .cli = choisissez-en une autre : --sheet NOM
list-empty = impossible de lire { $path } : il est vide
list-no-sheets = { $path } n’a pas de feuille
    .cli = retirez --sheet
list-no-sheet = { $path } n’a pas de feuille « { $sheet } »
list-not-utf8 = { $at } : ce n’est pas de l’UTF-8
    .cli = retirez --encoding, et l’encodage du fichier sera cherché
list-no-encoding = il n’y a pas d’encodage « { $name } »
list-encoding = { $path } est lu comme { $encoding } : « { $sample } »
    .cli = si ce n’est pas écrit ainsi, dites --encoding NOM
list-no-delimiter = « { $character } » ne peut pas séparer les cellules d’une liste
    .help = prenez une virgule, un point-virgule, une barre ou une tabulation
    .cli = prenez une virgule, un point-virgule, une barre ou une tabulation : --delimiter ';'
list-never-closed = { $at } : un guillemet est ouvert ici et jamais fermé (« { $text }… »)
    .help = fermez-le, ou enlevez-le
list-holds-rows = { $at } : un guillemet est ouvert ici et pas fermé dans sa ligne, si bien que d’autres lignes seraient perdues dans sa cellule (« { $text }… »)
    .help = fermez-le, ou enlevez-le
list-goes-on = { $at } : un guillemet est ouvert ici, et la cellule continue là où il est fermé (« { $text }… »)
    .help = fermez-le, ou enlevez-le
list-long-card = { $at } : la fiche de contact qui commence ici a plus de { $megabytes } Mo
    .help = enlevez ses images, ou la fiche
list-broken-card = { $at } : la fiche de contact qui commence ici ne peut pas être lue
    .help = enregistrez-la de nouveau dans le programme d’où elle vient
list-blank-card = { $at } : la fiche de contact qui commence ici n’a ni nom ni adresse
list-more-cards = { $path } : autres fiches de contact qui ne peuvent pas être lues : { $count }
list-too-many-cells = { $at } : la liste a plus de { $most } cellules
    .help = partagez-la en plusieurs fichiers
list-too-many-rows = { $at } : la liste a plus de { $most } lignes
    .help = partagez-la en plusieurs fichiers
list-too-many-columns = { $at } : la liste a plus de { $most } colonnes
    .help = partagez-la en plusieurs fichiers
list-long-cell = { $at } : une cellule a plus de texte qu’aucune lettre (« { $text }… »)
    .help = enlevez-le, ou raccourcissez-le
list-too-much-text = { $path } a plus de texte qu’aucune liste
list-no-field = il n’y a pas de champ « { $name } »
list-maps-nothing = « { $text } » n’attribue aucune colonne
    .cli = écrivez CHAMP=COLONNE : --map name="Nom complet"
list-no-column = { $path } n’a pas de colonne « { $name } »
    .help = une colonne se nomme par son titre, son numéro ou sa lettre
list-no-names = { $path } n’a pas de colonne de noms
    .help = dites laquelle c’est
    .cli = dites laquelle c’est : --map name=COLONNE
list-names-maybe = { $path } n’a pas d’autre colonne de noms que « { $column } », qui contient peut-être les signataires, peut-être ceux qui s’occupent d’eux
    .help = si elle contient les signataires, prenez-la comme nom
    .cli = si elle contient les signataires : --map { $map }
list-no-headings = { $at } : aucune colonne n’a un nom connu : { $cells }
    .cli = la première ligne dit ce que sont les colonnes (Nom, Rue, Code postal, Ville, Pays) : mettez une telle ligne au-dessus de la liste, ou, s’il n’y en a pas, dites par son numéro quelle colonne est quoi : --map name=1 --map street=2
list-no-headings-mapped = { $at } : aucune colonne n’a un nom connu : { $cells }
    .cli = --map CHAMP=COLONNE prend les noms des colonnes de la première ligne, ou leurs numéros
list-no-heading-row = { $path } n’a pas de ligne de titres { $text }
    .cli = donnez le numéro d’une ligne qui n’est pas vide, ou aucune : --headings none
list-left-out = écarté à la main
list-words-above-every-name = les propres mots de la lettre sont au-dessus de chaque nom
    .help = enlevez ce qui n’est vrai que d’une personne ; une colonne de mots donne à chacun les siens
list-villages = imprimés comme villages ou quartiers : { $names }
    .help = vérifiez qu’aucun n’est une remarque sur une personne ; une colonne choisie à la main est imprimée telle quelle
list-called-printed = les noms d’usage sont imprimés à la place des prénoms : { $names }
    .help = vérifiez qu’aucun n’est une remarque
list-called-not-printed = les noms d’usage ne sont pas imprimés : { $names }
    .help = pour les imprimer, choisissez leur colonne comme prénom
list-titles-not-printed = titres qui ne sont pas imprimés : { $titles }
    .help = pour en imprimer un, écrivez-le dans le nom
list-no-languages = il n’y a pas de lettre dans des langues que plusieurs lignes nomment, les leurs sont donc en { $language } : { $names }
    .help = pour ne pas tenir compte de la colonne, choisissez « non utilisée »
list-language-letters = la colonne des langues a des lettres, qui sont lues ainsi : { $names }
    .help = si l’une désigne une autre langue, écrivez les noms des langues dans la colonne
list-returns-left-out = l’adresse complète de certains expéditeurs n’a pas de place dans la ligne de retour de la fenêtre : leurs lettres n’ont pas cette ligne et, non distribuables, ne reviendront peut-être pas
    .help = choisissez un autre papier, ou écrivez ces adresses plus brièvement
list-follows-above-every-name = chaque lettre dit que son expéditeur a déjà écrit
    .help = retirez cela si tous ne l’ont pas fait

broken-library = il est abîmé, ou compressé d’une façon illisible ici ({ $reason })
broken-locked = il a un mot de passe
broken-damaged = il est abîmé
broken-damaged-at = il est abîmé ({ $reason })
broken-damaged-or-locked = il est abîmé, ou il a un mot de passe ({ $reason })
broken-unpacks = décompressé, il dépasse { $megabytes } Mo
broken-part-unpacks = décompressée, sa partie { $part } dépasse { $megabytes } Mo
broken-long-piece = un morceau de son XML dépasse { $megabytes } Mo
broken-nested = plus de { $most } éléments y sont emboîtés les uns dans les autres
broken-no-part = il n’a pas de { $part }
broken-no-workbook = il ne contient pas de classeur
broken-sheets = il a plus de { $most } feuilles
broken-texts = il a plus de { $most } textes différents
broken-formats = il a plus de { $most } formats de cellules
broken-merged = il a plus de { $most } cellules fusionnées
broken-columns = la ligne { $row } a plus de { $most } colonnes

foreign-empty = il est vide
foreign-picture = c’est une image, pas une liste
foreign-word = c’est un document de traitement de texte, pas une liste
foreign-html = c’est une page web (HTML), quel que soit son nom
foreign-html-archive = c’est une page web (HTML) dans une archive, quel que soit son nom
foreign-pdf = c’est un fichier PDF, pas une liste
foreign-old-excel = c’est un classeur d’un ancien genre (.xls)
foreign-old-excel-or-locked = c’est un classeur d’un ancien genre (.xls), ou il a un mot de passe
foreign-excel-xml = c’est un classeur d’un ancien genre (XML d’Excel 2003)
foreign-xlsb = c’est un classeur d’un genre que seul Excel lit bien (.xlsb)
foreign-sylk = c’est un classeur d’un ancien genre (SYLK)
foreign-numbers = c’est un classeur de Numbers
foreign-locked = il a un mot de passe
foreign-outlook = c’est un message d’Outlook, pas une liste
foreign-presentation = c’est une présentation, pas une liste
foreign-database = c’est une base de données, pas une liste
foreign-packed = c’est un fichier compressé (une archive)
foreign-empty-archive = c’est une archive vide
foreign-archive = c’est une archive, pas un classeur
foreign-json = c’est du JSON, que des programmes échangent, pas une liste de lignes
foreign-xml = c’est du XML, que des programmes échangent, pas une liste de lignes
foreign-ldif = c’est du LDIF, la forme des annuaires d’adresses
foreign-calendar = c’est un calendrier, pas une liste de personnes
foreign-binary = ce n’est ni du texte ni un classeur
foreign-other = ce n’est pas une liste

remedy-empty = exportez de nouveau la liste du programme d’où elle vient
remedy-picture = tapez la liste dans un tableur, ou lisez l’image avec un programme de reconnaissance de texte, et donnez un fichier .csv, .xlsx ou .ods
remedy-word = copiez son tableau dans un tableur et enregistrez-le là en .csv, .xlsx ou .ods
remedy-html = ouvrez-la dans un tableur et enregistrez-la là en .xlsx, .ods ou .csv, ou exportez en CSV du programme d’où elle vient
remedy-html-archive = ouvrez-la dans un tableur et enregistrez-la là en .xlsx, .ods ou .csv, ou exportez en CSV du programme d’où elle vient
remedy-pdf = exportez la liste en .csv, .xlsx ou .ods du programme d’où vient le PDF
remedy-old-excel = ouvrez-le dans un tableur et enregistrez-le en .xlsx, .ods ou .csv
remedy-old-excel-or-locked = ouvrez-le dans un tableur et enregistrez-le en .xlsx, .ods ou .csv
remedy-excel-xml = ouvrez-le dans un tableur et enregistrez-le en .xlsx, .ods ou .csv
remedy-xlsb = ouvrez-le dans Excel et enregistrez-le en .xlsx ou .csv
remedy-sylk = ouvrez-le dans un tableur et enregistrez-le en .xlsx, .ods ou .csv
remedy-numbers = ouvrez-le dans Numbers, puis Fichier, Exporter vers, CSV ou Excel
remedy-locked = ouvrez-le dans un tableur, enlevez le mot de passe, et enregistrez de nouveau
remedy-outlook = donnez un fichier .csv, .xlsx, .ods ou .vcf
remedy-presentation = donnez un fichier .csv, .xlsx, .ods ou .vcf
remedy-database = ouvrez-la dans son propre programme et exportez la table des personnes en CSV
remedy-packed = décompressez-le, et donnez la liste qui s’y trouve
remedy-empty-archive = donnez un fichier .csv, .xlsx, .ods ou .vcf
remedy-archive = décompressez-la, et donnez la liste qui s’y trouve ; ou ouvrez le classeur dans son programme et enregistrez-le de nouveau
remedy-json = exportez en CSV du programme d’où il vient
remedy-xml = exportez en CSV du programme d’où il vient
remedy-ldif = dans Thunderbird, ouvrez le carnet d’adresses et exportez-le en CSV (séparé par des virgules) ou en vCard (.vcf)
remedy-calendar = exportez le carnet d’adresses en vCard (.vcf) ou en CSV
remedy-binary = donnez un fichier .csv, .xlsx, .ods ou .vcf
remedy-other = donnez un fichier .csv, .xlsx, .ods ou .vcf

## Rows of a list.

row-placeholder = « { $value } » dans la colonne « { $column } » ne fait que réserver la place et n’est pas repris
    .help = mettez-y ce qui convient
row-formula-error = « { $value } » dans la colonne « { $column } » est une erreur de formule et n’est pas repris
    .help = mettez-y ce qui convient
row-date = « { $value } » dans la colonne « { $column } » est une date
    .help = les tableurs font une date de 1-2 : mettez ce qui a été tapé
row-too-long = une cellule a plus de { $most } caractères
    .help = un nom et une ligne d’adresse sont courts, et des mots personnels tiennent en quelques pages
row-not-as-shown = « { $value } » dans la colonne « { $column } » s’affiche peut-être autrement dans le tableur : des zéros ou des tirets d’un code postal peuvent manquer
    .help = comparez avec le tableur
row-struck = « { $value } » dans la colonne « { $column } » est barré dans le tableur : peut-être la personne est-elle partie, ou cela ne vaut plus
row-encoding = « { $value } » dans la colonne « { $column } » a des lettres abîmées (encodage) : « { $meant } » est compris et utilisé
    .help = comparez avec la source de la liste
row-encoding-lost = « { $value } » dans la colonne « { $column } » a des lettres abîmées (encodage)
    .help = tapez-le de nouveau, ou enregistrez la liste dans un autre encodage
row-several = la colonne « { $column } » contient plusieurs adresses ou valeurs (« { $value } ») : la première est utilisée
    .help = vérifiez que c’est la bonne
row-not-used = « { $value } » dans la colonne « { $column } » semble faire partie de l’adresse et n’est pas utilisé
    .cli = dites ce que c’est : --map extra=COLONNE, ou retirez la colonne
    .window = dites ce qu’est la colonne
row-in-address = « { $value } » dans la colonne « { $column } » semble contenir un numéro de téléphone, une adresse électronique ou une remarque, qui serait imprimé avec l’adresse
row-not-a-part = « { $value } » dans la colonne « { $column } » ne semble pas faire partie d’une adresse, comme un appartement ou une maison, et serait imprimé : vérifiez que ce n’est pas une remarque sur la personne
row-turned = l’ordre du nom « { $typed } » a été inversé : « { $name } »
    .help = vérifiez que c’est juste
row-not-a-name = « { $typed } » n’est pas un nom
    .help = mettez le nom complet
row-doubtful-name = le nom « { $typed } » contient un nombre ou une remarque, qui serait imprimé
row-two-names = la ligne contient le nom « { $typed } » et aussi « { $name } » : vérifiez avec lequel la personne signe
row-died = la liste dit que cette personne est décédée (« { $value } » dans la colonne « { $column } »)
    .help = retirez la ligne : personne ne peut signer à sa place
row-elsewhere = une autre adresse de cette personne est à « { $value } » (dans la colonne « { $column } ») : vérifiez si elle y habite
    .help = retirez la ligne si elle y habite, ou si personne ne le sait
row-company = il semble s’agir d’une entreprise ou d’une organisation, et non d’une personne (« { $value } » dans la colonne « { $column } »)
    .help = écrivez le nom de qui signe, ou retirez la ligne
row-left = la liste dit que cette personne est partie ou n’est plus active (« { $value } » dans la colonne « { $column } »)
    .help = demandez-lui, ou retirez la ligne
row-unwanted = la liste dit qu’aucune lettre n’est souhaitée (« { $value } » dans la colonne « { $column } »)
    .help = demandez à la personne, ou retirez la ligne
row-total = la ligne est un total ; elle n’a ni nom ni adresse
    .help = retirez-la de la liste
row-headings = la ligne répète les en-têtes ; elle n’a ni nom ni adresse
    .help = retirez-la de la liste
row-not-home = il n’y a pas d’adresse du domicile, seulement une autre (« { $column } »)
    .help = vérifiez qu’une réponse peut y arriver
row-no-street = la rue, ou une boîte postale, manque
    .help = vérifiez que l’adresse est complète
row-no-town = la ville manque
    .help = vérifiez que l’adresse est complète
row-no-postcode = le code postal manque ; toute adresse en a un (pays : { $country })
    .help = vérifiez que l’adresse est complète
row-wrong-postcode = « { $typed } » n’est pas un code postal de ce pays : { $country }
    .help = un zéro peut manquer au début, ou le pays est un autre
row-duplicate = sans doute un doublon de la ligne { $row }
    .help = retirez l’une des deux s’il s’agit de la même personne
    .window = décochez l’une des deux s’il s’agit de la même personne ; si ce sont deux personnes, corrigez cette ligne et prenez-la ainsi
row-no-language = il n’y a pas de lettre dans la langue « { $typed } » : celle-ci est en { $language }
    .help = vérifiez que la personne peut la signer
row-any-language = « { $typed } » peut désigner plusieurs langues : cette lettre est en { $language }
row-no-case = il n’y a pas de cas « { $name } »
row-not-in-programme = « { $typed } » n’est aucune des lettres : rien n’est fait pour cela
row-wants-nothing = « { $typed } » n’est aucune des lettres : personne ne sait lesquelles cette personne veut
    .help = nommez les lettres par leur identifiant, leur destinataire ou leur personne ; une cellule vide vaut pour toutes

## A programme of letters.

programme-empty = il n’y a ni lettre ni carte dans le programme
    .cli = une lettre commence par une ligne [[letter]] et nomme un fichier ou un destinataire : to = "president" ; une carte commence par [[card]]
programme-no-letters = il n’y a aucune lettre dans le programme
    .cli = chaque lettre commence par une ligne [[letter]] et nomme un fichier ou un destinataire : to = "president"
programme-too-many = le programme a { $count } lettres et cartes ; { $most } au plus sont possibles
    .help = partagez-le en deux fichiers
programme-no-office = cette lettre ne dit ni « file » ni « to »
    .cli = nommez une lettre enregistrée, ou le destinataire auquel elle va : to = "president"
programme-chosen-twice = « { $key } » se trouve à côté de « file » : { $file } l’a déjà choisi
    .help = retirez l’un des deux
programme-id-twice = « { $id } » est l’identifiant d’une lettre ou d’une carte précédente
    .help = donnez à chaque lettre et à chaque carte un identifiant à elle, ou aucun
programme-no-language = la campagne n’a pas la langue « { $lang } »
programme-no-cards = il n’y a aucune carte dans le programme
    .cli = retirez --cards
programme-pack-not-taken = la campagne { $path } n’a pas été ouverte sur cet ordinateur telle qu’elle est maintenant
    .help = ouvrez-le seul, là où il est montré ce qu’il signifie ; ouvrez ensuite le programme
programme-words-left-out = ce que la personne qui a enregistré « { $letter } » a écrit d’elle-même est laissé de côté, car d’autres la signent
programme-of-one-letter = { $option } concerne une seule lettre, et il y en a plusieurs
    .help = laissez-le de côté, ou faites cette lettre seule
programme-no-blank-cards = { $cards ->
    [one] la carte du programme n’est pas faite : il lui faut un nom
   *[other] les { $cards } cartes du programme ne sont pas faites : il leur faut des noms
}

## Ce que coûte l’affranchissement.

postage-not-a-manifest = { $path } n’est pas un tableau de lettres faites : il lui manque les colonnes « office » et « pages »
    .cli = écrivez-en un avec batch --manifest made.csv
postage-not-pages = la ligne { $row } ne dit pas combien de pages a la lettre : « { $pages } »
postage-other-pack = il y a des lettres d’une autre campagne : { $pack }
    .cli = nommez-le avec --pack, à côté des autres
postage-no-prices = il n’y a aucun prix dans le tableau
    .cli = chacun commence par une ligne [[price]] et a grams et price
postage-not-a-price = « { $text } » n’est pas un prix
    .cli = écrivez-le comme texte, avec deux décimales au plus : price = "1.25"
postage-not-a-day = « { $text } » n’est pas un jour
    .help = écrivez-le comme 2026-07-01
postage-no-price = le tableau n’a pas de prix pour une lettre de { $grams } g ({ $country })
    .help = ajoutez-en un avec assez de grammes
postage-cards-left-out = les cartes ne sont pas comptées ({ $cards }) : pesez-en une

## What is not told.

problems-more =
    { $count ->
        [one] 1 autre problème n’est
       *[other] { $count } autres problèmes ne sont
    } pas montré ici : corrigez ceux-ci et vérifiez encore
