### Проблемы. Перевод not yet reviewed by a native speaker.

## What would mend a problem.

fix-meant = возможно, имелось в виду «{ $name }»?
fix-among = есть: { $names }
fix-allowed = разрешено автором письма

## Files.

file-unreadable = не удаётся прочитать { $path }: { $reason }
