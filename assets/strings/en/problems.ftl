### Problems: what is wrong, in a sentence without a full stop. A key is a code that other programs may rely on.

## What would mend a problem.

fix-meant = did you mean “{ $name }”?
fix-among = there are: { $names }
fix-allowed = allowed by the writer

## Files.

file-unreadable = cannot read { $path }: { $reason }

## What is not told.

problems-more =
    { $count ->
        [one] 1 more problem is
       *[other] { $count } more problems are
    } not shown: mend these, and check again
