### Les problèmes. Traduction not yet reviewed by a native speaker.

## What would mend a problem.

fix-meant = vouliez-vous dire « { $name } » ?
fix-among = il y a : { $names }
fix-allowed = autorisé par l’auteur

## Files.

file-unreadable = impossible de lire { $path } : { $reason }

## Rows of a list.

row-placeholder = « { $value } » dans la colonne « { $column } » tient lieu de rien et n’est pas repris
    .help = mettez-y ce qui convient
row-formula-error = « { $value } » dans la colonne « { $column } » est une erreur de formule et n’est pas repris
    .help = mettez-y ce qui convient
row-date = « { $value } » dans la colonne « { $column } » est une date
    .help = les tableurs font une date de 1-2 : mettez ce qui a été tapé
row-not-as-shown = « { $value } » dans la colonne « { $column } » s’affiche peut-être autrement dans le tableur : des zéros ou des tirets d’un code postal peuvent manquer
    .help = comparez avec le tableur
row-encoding = « { $value } » dans la colonne « { $column } » a des lettres abîmées (encodage) : « { $meant } » est compris et utilisé
    .help = comparez avec la source de la liste
row-encoding-lost = « { $value } » dans la colonne « { $column } » a des lettres abîmées (encodage)
    .help = tapez-le de nouveau, ou enregistrez la liste dans un autre encodage
row-several = la colonne « { $column } » contient plusieurs adresses ou valeurs (« { $value } ») : la première est utilisée
    .help = vérifiez que c’est la bonne
row-not-used = « { $value } » dans la colonne « { $column } » semble faire partie de l’adresse et n’est pas utilisé
    .cli = dites ce que c’est : --map extra=COLONNE, ou retirez la colonne
    .window = dites ce qu’est la colonne
row-turned = l’ordre du nom « { $typed } » a été inversé : « { $name } »
    .help = vérifiez que c’est juste
row-not-a-name = « { $typed } » n’est pas un nom
    .help = mettez le nom complet
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
row-no-language = il n’y a pas de lettre dans la langue « { $typed } » : celle-ci est en « { $language } »
    .help = vérifiez que la personne peut la signer
row-no-case = il n’y a pas de cas « { $name } »
