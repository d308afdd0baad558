### Проблемы. Перевод not yet reviewed by a native speaker.

## What would mend a problem.

fix-meant = возможно, имелось в виду «{ $name }»?
fix-among = есть: { $names }
fix-allowed = разрешено автором письма

## Files.

file-unreadable = не удаётся прочитать { $path }: { $reason }

## What is not told.

problems-more =
    { $count ->
        [one] Ещё { $count } ошибка не показана
        [few] Ещё { $count } ошибки не показаны
       *[other] Ещё { $count } ошибок не показано
    }: исправьте эти и проверьте снова
