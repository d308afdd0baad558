### Les problèmes. Traduction not yet reviewed by a native speaker.

## What would mend a problem.

fix-meant = vouliez-vous dire « { $name } » ?
fix-among = il y a : { $names }
fix-allowed = autorisé par l’auteur

## Files.

file-unreadable = impossible de lire { $path } : { $reason }

## What is not told.

problems-more =
    { $count ->
        [one] 1 autre problème n’est
       *[other] { $count } autres problèmes ne sont
    } pas montré ici : corrigez ceux-ci et vérifiez encore
