### What the command line says beside problems, in Russian: not yet reviewed by a native speaker.

## Results of `letter` and `batch`.

cli-letter-pages = { $files }: { $pages ->
    [1] одна страница
    [one] { $pages } страница
    [few] { $pages } страницы
   *[other] { $pages } страниц
}
cli-letter-tightened = { $files }: { $pages ->
    [1] одна страница
    [one] { $pages } страница
    [few] { $pages } страницы
   *[other] { $pages } страниц
} (кегль { $size }, чтобы поместилось)
cli-labels = { $path }: наклеек { $labels }, листов { $sheets }
cli-cards = { $path }: открыток { $cards }, людей { $people }, листов { $sheets }; печатайте с двух сторон с переворотом по длинному краю
cli-replaced = из файлов прежнего запуска заменено: { $files }; убрано, потому что новых файлов с такими именами нет: { $removed }
cli-card-to = куда: { $address } (подтверждено { $confirmed })
cli-written = { $path }: записано
cli-handed-over = открыто в уже открытом окне
cli-help-topics = Руководство по темам: `entreaty help ТЕМА`
cli-font-none = Шрифты не добавлены. Для китайского, японского и корейского: `entreaty fonts add ФАЙЛ`
cli-font-others = есть в этом файле, но не добавлены (`--face ИМЯ`): { $names }
cli-font-removed = Больше не используется для печати: { $name }
cli-help-options = `entreaty { $command } --help` перечисляет параметры.
cli-usage = вызов: { $usage }
cli-guide = Подробнее в руководстве: { $pages }
cli-progress-seconds = { $done } из { $all }, осталось { $left } с
cli-progress-minutes = { $done } из { $all }, осталось { $left } мин
cli-time-read = чтение
cli-time-judge = проверка
cli-time-compose = составление
cli-time-lay-out = вёрстка
cli-time-write = запись
cli-time-all = всего

batch-line = { $letters ->
    [one] { $letters } письмо
    [few] { $letters } письма
   *[other] { $letters } писем
}, пакет v{ $version }, { $date }
batch-line-wordings = { $letters ->
    [one] { $letters } письмо
    [few] { $letters } письма
   *[other] { $letters } писем
}, { $wordings ->
    [1] в одних словах
   *[other] вариантов слов: { $wordings }
}, пакет v{ $version }, { $date }
batch-line-several = { $letters ->
    [one] { $letters } письмо
    [few] { $letters } письма
   *[other] { $letters } писем
}, людей: { $members }, листов бумаги: { $sheets }, { $date }

## What `check` found.

cli-check-clean = { $path }: замечаний нет
cli-check-found = { $path }: { $errors ->
    [0] ошибок нет
    [one] { $errors } ошибка
    [few] { $errors } ошибки
   *[other] { $errors } ошибок
}, { $warnings ->
    [0] предупреждений нет
    [one] { $warnings } предупреждение
    [few] { $warnings } предупреждения
   *[other] { $warnings } предупреждений
}

## Packs.

cli-pack-name = { $title }, версия { $version }
cli-pack-number = номер { $number }
cli-pack-unsigned = составитель не проверен: никто его не подписал
cli-pack-new-key = подписан ключом, которого раньше не было; его номер: { $number }
cli-pack-known-key = подписан составителем прежних версий; номер ключа: { $number }
cli-pack-replaced-key = подписан новым ключом, который подписан ключом прежних версий: сверьте новый номер с составителем по телефону
cli-pack-signed-few = ОСТОРОЖНО: его должны подписать столько: { $need }, а подписали: { $signed }; ключи, которыми его подписывают: { $number }
cli-pack-sign-next = остальные тоже подписывают: `entreaty pack sign { $file } KEYFILE`
cli-pack-signed = { $path }: подписан
cli-pack-signature-away = { $path }: убрано; это была подпись прежнего файла
cli-pack-signature-missing = ОСТОРОЖНО: его никто не подписал, а прежние версии были подписаны; номер ключа: { $number }
cli-pack-other-key = ОСТОРОЖНО: подписан ДРУГИМ КЛЮЧОМ, чем прежние версии: спросите их составителя, прежде чем им пользоваться
cli-pack-key-old = ключ прежних версий: { $number }
cli-pack-key-new = ключ этой:           { $number }
cli-pack-first = пакета с таким id на этом компьютере нет; его письма идут сюда:
cli-pack-same = это тот пакет, который есть на этом компьютере
cli-pack-newer = на этом компьютере версия { $here }; что в нём иначе:
cli-pack-altered = ОСТОРОЖНО: на этом компьютере версия { $here }, и она другая: составитель не дал новой версии или её изменил кто-то другой
cli-pack-older = ОСТОРОЖНО: он старше версии { $here }, которая есть на этом компьютере
cli-pack-stopped = ОСТОРОЖНО: версия { $here }, которая есть на этом компьютере, останавливает его письма; версия { $version } их не возвращает
cli-pack-begun = { $folder }: новый пакет
cli-pack-begun-next = в каждом файле сказано, что писать; `entreaty check { $folder }` скажет, что ещё заполнить
cli-pack-drafted = { $folder }: черновик кампании из { $file }
cli-pack-drafted-found = найдено: адресатов { $offices }, просьб { $requests }, людей { $people }, предложений, которые могут быть фактами, { $facts }
cli-pack-drafted-next = каждое надо подтвердить: `entreaty check { $folder }` скажет, чего не хватает. Излагайте факты своими словами; писем не будет, пока `draft = true` не убрано из pack.toml
cli-pack-built = { $path }: { $files ->
    [one] { $files } файл
    [few] { $files } файла
   *[other] { $files } файлов
}, { $kilobytes } КБ
cli-pack-read-out = прочтите номер тому, кто получит файл: у кого тот же номер, у того тот же пакет
cli-pack-minisign = { $path }: подпись файла; её может проверить каждый: `minisign -Vm { $file } -P { $key }`
cli-pack-left-out = не взято: { $name } ({ $why })
cli-pack-no-senders = на этом компьютере нет имён и адресов отправителей, чтобы сравнить с ними пакет
cli-pack-senders = данных отправителей нет: сравнено с тем, что хранит этот компьютер; имён { $names }, строк адресов { $lines }
cli-pack-key = { $path }: новый тайный ключ; никому его не давайте и храните копию в надёжном месте
cli-pack-key-public = его открытый ключ, для minisign: { $key }
cli-pack-key-number = его номер, чтобы прочесть тому, кто получает ваши пакеты: { $number }
cli-pack-key-replaces = { $file }: открытый ключ, подписанный тем, который он заменяет; это может проверить каждый: `minisign -Vm { $file } -P { $old }`. Пакеты, подписанные новым ключом, считаются пакетами того же составителя. Уберите файл прежнего ключа и больше им не пользуйтесь

cli-left-out-signature = подпись делается заново
cli-left-out-hidden = он скрыт
cli-left-out-letter = письмо чьё-то, и в нём может быть имя отправителя
cli-left-out-list = это может быть список людей
cli-left-out-copy = это копия редактора
cli-left-out-pack = в пакете нет других пакетов
cli-left-out-key = ключ остаётся у своего владельца
cli-left-out-unknown = такого файла в пакете не бывает

cli-diff-old = старый: версия { $version } ({ $number })
cli-diff-new = новый: версия { $version } ({ $number })
cli-diff-same = оба одинаковы
cli-diff-says-same = они говорят одно: различаются только комментарии, примечания или печати
cli-diff-was = было: { $text }
cli-diff-is = стало: { $text }
cli-diff-address = Адреса
cli-diff-stop = Можно ли посылать письма
cli-diff-request = Просьбы
cli-diff-person = Люди
cli-diff-claim = Факты
cli-diff-template = Шаблоны писем
cli-diff-office = Адресаты
cli-diff-source = Источники
cli-diff-figure = Числа
cli-diff-pack = Пакет

## What `show` shows; names and texts come from packs.

cli-show-supports = в поддержку { $requests }
cli-show-supports-nothing = ничего не поддерживает
cli-show-part-of-year = часть года
cli-show-unreviewed = не вычитан носителем языка
cli-show-to = просьба: { $request }
cli-show-note = примечание: { $note }
cli-show-graphic = тяжёлые подробности: никогда не печатается
cli-show-open = открыта
cli-show-partly = частично
cli-show-met = исполнена
cli-show-established = установлено
cli-show-alleged = утверждается
cli-show-disputed = оспаривается

## How a member list is read.

cli-standard-input = стандартный ввод
cli-list-column = столбец { $number }
cli-list-field = { $heading } ({ $field })
cli-list-spare = { $heading } ({ $field }, если нет другого)
cli-list-by-values = { $heading } ({ $field }, по значениям)
cli-list-hidden = { $heading } (скрыт)
cli-list-none = нет
cli-list-used = используемые столбцы: { $columns }
cli-list-not-used = неиспользуемые столбцы: { $columns }
cli-list-counts = строк: { $all }; готовы: { $ready }, проверить: { $check }, не готовы: { $refused }
cli-list-ready = готова
cli-list-to-check = проверить
cli-list-not-ready = не готова
cli-list-reason = { $state }: { $reason }
cli-list-reasons = { $state }: например: { $reason }
cli-list-skipped = пропущена: { $reason }
cli-list-row-hidden = строка скрыта
cli-list-row-filtered = строка скрыта фильтром
cli-list-group = группа контактов, ничьё имя
cli-list-words = свои слова: { $words }
cli-list-card-broken-off = у карточки нет конца: имя и адрес не прочесть
cli-list-card-empty = в карточке нет ни имени, ни адреса

## The diary.

diary-off-cli = Дневник не ведётся; `entreaty diary keep on` начинает его.
diary-said-on = Отныне ведётся дневник, в { $path }: без имени и адреса тех, кто подписывает.
diary-said-off = Отныне дневник не ведётся. То, что в нём есть, остаётся; `entreaty diary forget` удаляет его.
diary-said-posted = { $id }: отправлены { $day }
diary-said-not-posted = { $id }: не отправлены
diary-said-reply = { $id }: ответ отмечен
diary-said-stays = { $id }: напоминание на { $day } остаётся; `entreaty diary done { $id }` снимает его.
diary-said-follow-up = { $id }: написать снова { $day }
diary-said-done = { $id }: писать снова не нужно
diary-said-removed = { $id }: убрана
diary-forget-ask = Удалить дневник { $path }? Этого нельзя отменить. Чтобы удалить, введите yes:
diary-forgotten = Дневник удалён.
diary-kept-on = Дневник ведётся и дальше; `entreaty diary keep off` прекращает это.
diary-not-forgotten = Дневник остаётся.
diary-none = Дневника нет.
