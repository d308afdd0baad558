### What is said of the diary, in Russian: not yet reviewed by a native speaker.

## What stands in it.

diary = Дневник
diary-empty = В дневнике ничего нет.
diary-what = Дневник отмечает день, кампанию, адресата, человека, за которого писали, число писем и открыток и что с ними стало. В нём никогда нет ни имени, ни адреса того, кто подписывает. Кто обыщет этот компьютер, прочтёт, за кого вы писали; поэтому дневник не ведётся, пока вы этого не скажете.
diary-keep = Вести дневник того, что сделано и отправлено, без имён отправителей
diary-kept-in = Он ведётся в { $path }.
diary-choose = Вести его в другой папке…
diary-beside = Снова вести его рядом с настройками
diary-moved = Отныне дневник ведётся в другом месте. То, что стоит в прежнем, остаётся там.
dialog-diary-folder = Папка для дневника
path-diary-help = Дневник ведётся в этой папке, например на носителе группы. Если он там уже есть, он продолжается.
diary-letters-to = { $letters ->
    [one] { $letters } письмо
    [few] { $letters } письма
   *[many] { $letters } писем
}; кому: { $office }
diary-cards-to = { $cards ->
    [one] { $cards } открытка
    [few] { $cards } открытки
   *[many] { $cards } открыток
}; кому: { $person }
diary-cards = открыток
diary-line-cards = открыток: { $cards }
diary-letters = писем
diary-posted-count = отправлено
diary-replies = ответов
diary-for = за кого: { $names }
diary-in = язык: { $language }
diary-version = { $title }, версия { $version }
diary-printed = напечатано: { $printed }
diary-signed = подписаны за столом
diary-made = сделаны для подписи
diary-again = повторно
diary-twin = Запись { $id } говорит то же самое. Если это те же письма, сделанные второй раз, уберите одну из двух.
diary-posted = отправлены { $day }
diary-not-posted = ещё не отправлены
diary-reply = ответ { $day }: { $kind }
diary-due = написать снова { $day }
diary-due-now = написать снова: срок был { $day }
diary-due-stays = Напоминание на { $day } остаётся, пока не нажато «Сделано».
diary-stopped = Не отправлять: { $notice }
diary-nobody = никого по имени
diary-not-noted = не отмечено
diary-way-post = почтой
diary-way-email = по электронной почте
diary-way-parcel = посылкой
diary-kind-letter = письмо
diary-kind-email = электронное письмо
diary-kind-call = звонок
diary-kind-returned = вернулись недоставленными
diary-kind-other = другое

## Reporting back, and reminders.

diary-report = Что мы написали
diary-report-made = Составлено { $day } в Entreaty. Письмо за двух человек считается за каждого. Имена подписавших не хранятся.
diary-sentence = { $letters ->
    [one] { $letters } письмо
    [few] { $letters } письма
   *[many] { $letters } писем
}, с { $first } по { $last }; дней, когда писали: { $occasions }; людей, за которых писали: { $people }; стран: { $countries }; отправлено: { $posted }; ответов: { $replies }.
diary-sentence-cards = Открытки, отдельным счётом: { $cards }; отправлено: { $posted }.
diary-by-person = За кого
diary-by-office = Какому адресату
diary-by-country = В какую страну
diary-by-month = В каком месяце
diary-by-campaign = В какой кампании
diary-calendar = Письма
diary-calendar-again = Написать снова: { $office }
diary-calendar-wrote = Последнее письмо: { $day }.
diary-calendar-reply = Ответ пришёл { $day }.
diary-calendar-ends = Последний день для писем: { $title }
diary-calendar-recheck = Проверить факты заново: { $title }

## What changed since.

diary-changes-none = { $title }: с { $day } ничего не изменилось.
diary-changes = { $title }: изменения с тех пор, как вы писали { $day } (версия { $old }; теперь версия { $new }):
diary-changes-more = { $names } и ещё { $count }
diary-changes-unknown = { $title }: того, что было тогда или есть теперь, на этом компьютере нет; об изменениях ничего сказать нельзя.
diary-changes-never = { $title }: ни одного письма этой кампании в дневнике нет; об изменениях ничего сказать нельзя.

## In the window.

diary-note-warning = Не пишите в заметку имён участников и тех, кто подписал.
action-diary = Дневник…
    .help = Показывает, что сделано и отправлено, что пришло в ответ и когда написать снова; без имён отправителей.
    .words = отчёт, ответы, напоминания, история, статистика, вечер
action-report-back = Отчёт о написанном…
    .help = Записывает сделанное и отправленное страницей или таблицей: итоги по людям, адресатам, странам и месяцам.
    .words = дневник, итоги, статистика, посчитать, вечер
action-reminders = Напоминания для календаря…
    .help = Записывает файл календаря с днями, когда написать снова, и последними днями кампаний.
    .words = дневник, срок, даты, написать снова, ответы
diary-post-today = Отправлены сегодня
diary-post-not = Не отправлены
diary-post-of = Отправлены сегодня: запись { $id }
diary-post-some = Отправлена часть…
diary-post-some-of = Отправлена часть: запись { $id }
diary-post-not-of = Всё же не отправлены: запись { $id }
diary-reply-add = Ответ…
diary-reply-of = Ответ на запись { $id }
diary-again-add = Написать снова…
diary-again-of = Когда написать снова: запись { $id }
diary-done = Сделано
diary-done-of = Сделано, писать снова не нужно: запись { $id }
diary-write-of = Начать письмо с повторной просьбой: запись { $id }
diary-write-now = Начать письмо
draft-follows = В письме сказано, что вы писали { $day } и ответа не получили
diary-remove = Убрать
diary-remove-of = Убрать запись { $id }
diary-removed = Запись { $id } убрана из дневника.
diary-put-back = Вернуть
diary-form-reply = Ответ на письма; кому: { $office }
diary-form-again = Написать снова: { $office }
diary-form-post = Отправленные письма: { $office }
diary-form-reply-cards = Ответ на открытки; кому: { $person }
diary-form-post-cards = Отправленные открытки: { $person }
diary-form-number-cards = Сколько из открыток, которых всего { $cards }
diary-form-number = Сколько из писем, которых всего { $letters }
diary-form-number-wrong = Такого числа быть не может: { $text }
diary-form-kind = Что пришло
diary-form-day = День (например, { $example })
diary-form-note = Заметка для группы
diary-form-add = Добавить
diary-form-day-wrong = Это не день: { $text }
diary-more = И более ранние записи ({ $count }): в таблицах есть все.
diary-delete = Удалить дневник…
diary-delete-head = Удалить дневник?
diary-delete-body = Всё, что в нём есть, будет удалено здесь навсегда. Этого нельзя отменить. Экспортированные письма и таблицы останутся.
diary-delete-do = Удалить дневник
diary-deleted = Дневник удалён.
diary-cannot = Дневник не удаётся прочесть или записать.
path-report-back = Отчёт о написанном
path-reminders = Напоминания
dialog-report-back = Отчёт о написанном
dialog-reminders = Сохранить напоминания
dialog-kind-calendar = Календари
dialog-kind-report = Страницы и таблицы

## Postage.

postage-lot = { $country }: писем { $letters }, по { $grams } г; по { $each }, вместе { $cost }
postage-all = всего: писем { $letters }, { $cost } { $currency }, по ценам на { $day }
postage-priced = с известной ценой: писем { $letters }, { $cost } { $currency }, по ценам на { $day }
postage-lot-unpriced = { $country }: писем { $letters }, по { $grams } г; в таблице нет цены
postage-lot-round = { $country }: писем { $letters }, по { $grams } г; они идут через других: узнайте, сколько это стоит
postage-head = К отправке
