### The words of Entreaty's window in Russian: not yet reviewed by a native speaker.
###
### English (en.ftl) is the whole; its comments say what the messages are for.

## The parts of the window, as a screen reader tells them.

part-top = Верхняя панель
part-report = Доклад
part-letter = Письмо
part-page = Страница
part-problems = Замечания
part-bottom = Нижняя панель

## What one can ask for: the name in menus and on buttons, and a sentence of help.

action-new = Новое письмо
    .help = Начинает заново, с ещё не выполненными рекомендациями доклада.
action-open = Открыть…
    .help = Открывает сохранённое письмо.
action-open-path = Открыть по введённому пути…
    .help = Открывает письмо там, где системное окно выбора файла недоступно.
action-save = Сохранить
    .help = Сохраняет письмо, чтобы продолжить позже.
action-save-as = Сохранить как…
    .help = Сохраняет письмо под другим именем.
action-save-path = Сохранить по введённому пути…
    .help = Сохраняет письмо там, где системное окно выбора файла недоступно.
action-export = Экспорт в PDF…
    .help = Записывает страницу в файл, чтобы напечатать и отправить.
action-export-path = Экспорт в PDF по введённому пути…
    .help = Записывает страницу там, где системное окно выбора файла недоступно.
action-copy = Копировать текст
    .help = Копирует текст письма для электронной почты.
action-undo = Отменить действие
    .help = Отменяет последнее изменение.
action-redo = Вернуть
    .help = Возвращает отменённое изменение.
action-zoom-in = Увеличить страницу
    .help = Показывает страницу крупнее.
action-zoom-out = Уменьшить страницу
    .help = Показывает страницу мельче.
action-fit = Вся страница
    .help = Показывает страницу целиком.
action-previous-page = Предыдущая страница
    .help = Показывает предыдущую страницу.
action-next-page = Следующая страница
    .help = Показывает следующую страницу.
action-problems = Показать замечания
    .help = Показывает или скрывает то, что нужно проверить и исправить.
action-report = Показать доклад
    .help = Показывает или скрывает доклад, если окно небольшое.
action-look = Светлый или тёмный вид
    .help = Меняет светлый вид на тёмный и обратно.
action-export-text = Экспорт текста…
    .help = Записывает слова письма в файл, для электронной почты.
action-export-all = Экспорт для всех адресатов…
    .help = Записывает в папку письмо того же отправителя каждому адресату.
action-next-office = Тот же отправитель, следующий адресат
    .help = Начинает такое же письмо следующему адресату, с просьбами к нему.
action-mail = Электронное письмо…
    .help = Начинает электронное письмо со словами этого письма в вашей почтовой программе.
action-print = Печать…
    .help = Передаёт страницу программе, которая показывает и печатает PDF.
action-larger = Всё крупнее
    .help = Увеличивает всё окно, до двойного размера.
action-smaller = Всё мельче
    .help = Снова уменьшает всё окно.
action-usual = Обычный размер
    .help = Показывает окно в обычном размере.
action-palette = Поиск и команды
    .help = Находит всё, что можно сделать, а также адресатов, просьбы, людей и письма, по части названия.
action-settings = Настройки…
    .help = Вид, язык и размер окна, и что запоминается.
action-keys = Клавиши
    .help = Показывает все клавиши.
action-stall = Открыть стол для подписей…
    .help = Люди подписывают это письмо друг за другом, каждый своим именем и своими словами.
action-add-letter = Добавить письмо
    .help = Добавляет письмо и готовит стол для следующего человека.
action-print-gathered = Напечатать собранное
    .help = Передаёт ещё не напечатанные письма вашей программе для PDF.
action-end-evening = Закончить вечер…
    .help = Удаляет с этого компьютера список имён, письма и их файлы.
action-leave-stall = Уйти от стола для подписей
    .help = Возвращает к письму; собранное остаётся, пока вечер не закончен.
action-quit = Выйти
    .help = Закрывает программу; если есть несохранённые изменения, сначала спрашивает.

## The bar at the top.

menu = Меню
facts-as-of = сведения на { $date }
    .help = В письмах сказано, когда о чём сообщалось. Прежде чем отправить письмо, поищите новости.
file-new = Новое письмо
file-not-saved = { $file } · не сохранено

## The report, at the left.

section-recommendations = Рекомендации
section-people = Люди
section-figures = Цифры
section-sources = Источники
report-close = Закрыть доклад
recommendations-to = Рекомендации: { $office }
recommendations-none = Доклад ни о чём не просит этого адресата: выберите другого.
recommendation-partly = выполнено частично
recommendation-met = выполнено
recommendation-whole = … { $text }.
person-more = Подробнее: { $name }
person-less = Свернуть: { $name }
figure-tell = Сказать об этом в тексте
figure-table = Показать в таблице
figure-partial = Штриховка: данные за часть года, сравнивать нельзя.
figure-until = по { $end }
figure-count = { $period } { $value }
figure-count-partial = { $period } { $value } (часть года)
sources-count = · { $count ->
    [one] { $count } документ
    [few] { $count } документа
   *[other] { $count } документов
}
sources-show = Показать источники
sources-hide = Скрыть источники

## What is known of a person.

person-conviction = Приговор
person-established = Установлено
person-alleged = Утверждается
person-disputed = Оспаривается
person-status = Что известно о дальнейшей судьбе
person-not-known = Неизвестно
person-graphic = В источниках сказано больше, но в письмах этого не печатают.

## What a sentence of the page rests on, beside it.

tip-ask = Просьба { $id } из доклада
tip-figure = Цифры { $by }
tip-status = Дальнейшая судьба: { $name }
tip-established = Установлено
tip-alleged = Утверждается · в предложении сказано, кем
tip-disputed = Оспаривается · верно по каждой из версий в этих материалах
tip-quoted = «{ $words }»
confirmed-never = не подтверждалось
confirmed-on = последнее подтверждение: { $date }

## The letter, in the middle.

letter-to = Кому
office-requests = { $count ->
    [one] { $count } просьба
    [few] { $count } просьбы
   *[other] { $count } просьб
}
letter-language = Язык
letter-paper = Бумага
letter-asks = О чём просит письмо
letter-asks-order = · в этом порядке
letter-asks-none = Пока ни о чём: отметьте рекомендацию доклада.
letter-people = О ком говорит письмо
letter-people-none = Никто не назван: отметьте человека из доклада.
order-up = Выше: { $title }
order-down = Ниже: { $title }
order-remove = Убрать: { $title }
own-words = Своими словами
own-words-hint = Кто вы и почему это для вас важно.
own-words-count = { $count ->
    [0] · по желанию
    [one] · по желанию, { $count } слово
    [few] · по желанию, { $count } слова
   *[other] · по желанию, { $count } слов
}
sender = От кого
sender-name = Имя
sender-name-hint = Имя для примера
sender-place = Место, для даты
sender-place-hint = Город
sender-address = Адрес
sender-address-hint =
    ул. Примерная, д. 1
    Город
    100000
sender-known = Это имя и этот адрес прочтут адресат ({ $office }) и те, кто вскрывает там почту.
sender-keep = Хранить моё имя и адрес в сохранённом письме
sender-redact = Печатать только мои инициалы и город
letter-sources = Добавить к письму страницу с источниками

## The page, at the right.

page-none = Страницы ещё нет
page-making = Страница готовится…
page-empty = Показать пока нечего: ниже сказано, что нужно исправить.
page-aloud = Страница { $page } из { $pages }
page-of = стр. { $page } из { $pages }
zoom = { $percent } %
zoom-aloud = Масштаб { $percent } %

## The strip at the bottom and the list above it.

summary-making = Страница готовится…
summary-pages = { $count ->
    [1] Одна страница
    [one] { $count } страница
    [few] { $count } страницы
   *[other] { $count } страниц
}
summary-fix = исправить ({ $count }): { $what }
summary-check = проверить ({ $count }): { $what }
summary-check-count = проверить ({ $count })
summary-aloud = Замечания: { $summary }
problems = Исправить и проверить
problems-close = Закрыть замечания
problems-none = Замечаний нет: письмо можно отправлять.
problem-allow = Всё равно экспортировать: допустить «{ $rule }»

## Dialogs.

cancel = Отмена
close = Закрыть
path-export = Экспорт PDF
path-save = Сохранить письмо
path-open = Открыть письмо
path-goes = Введите путь, по которому записать файл. Имя без папок означает вашу домашнюю папку.
path-is = Введите путь к файлу. Имя без папок означает вашу домашнюю папку.
path = Путь
path-do-save = Сохранить
path-do-open = Открыть
path-empty = введите путь
path-not-written = Записать не удалось: { $why }.
replace = Заменить файл?
replace-body = Файл { $path } уже существует.
replace-do = Заменить
replace-other = Другое имя
unsaved = Сохранить изменения?
unsaved-quit = Они пропадут, если выйти, не сохранив письмо.
unsaved-new = Они пропадут, если начать новое письмо, не сохранив это.
unsaved-open = Они пропадут, если открыть другое письмо, не сохранив это.
unsaved-save = Сохранить
unsaved-discard = Не сохранять
not-opened = Не удаётся открыть { $file }

## The system's file dialogs.

dialog-export = Экспорт в PDF
dialog-save = Сохранение письма
dialog-open = Открытие письма
dialog-kind-pdf = PDF
dialog-kind-letter = Письмо Entreaty
file-name = письмо
file-name-to = письмо-{ $office }

## Passing messages.

toast-close = Убрать сообщение
toast-dialog-open = Окно выбора файла уже открыто.
toast-exported = Экспортировано в { $path }
toast-saved = Сохранено в { $path }
toast-copied = Текст письма скопирован.
failed-pdf = Не удалось создать PDF: { $why }.
failed-save = Не удалось сохранить письмо: { $why }.
failed-no-folder = такой папки нет
failed-not-allowed = записывать туда не разрешено
failed-page = Страница больше не создаётся.
failed-job = Программе не удалось это сделать.
failed-thread = Система не выделяет поток: { $why }

## Группы меню.

menu-letter = Письмо
menu-recent = Открытые недавно
menu-recent-forget = Забыть их
menu-send = Отправить
menu-change = Правка
menu-page = Страница
menu-window = Окно

## Палитра.

palette = Поиск и команды
palette-open-it = Поиск и команды
palette-hint = Введите, что хотите сделать, или имя
palette-none = Ничего с таким названием нет. Попробуйте одно слово, в любой письменности.
palette-write-to = Написать: { $office }
palette-ask = Попросить: { $what }
palette-ask-no-more = Больше не просить: { $what }
palette-speak-of = Упомянуть: { $name }
palette-leave-out = Не упоминать: { $name }
palette-paper = Бумага: { $paper }
palette-open = Открыть: { $file }

## Лист клавиш.

keys-tab = Tab переходит к следующему элементу, Shift и Tab — к предыдущему.
keys-space = Пробел или Enter нажимает кнопку; стрелки двигаются по списку.
keys-escape = Escape закрывает диалог, подсказку или выдвинутый доклад.

## Настройки.

settings = Настройки
settings-look = Вид
settings-look-system = Как в системе
settings-look-light = Светлый
settings-look-dark = Тёмный
settings-language = Язык окна
settings-language-system = Как в системе
settings-language-note = Французский и русский тексты ещё не проверены носителями языка. Замечания пока выводятся на английском.
settings-size = Общий размер
settings-paper = Бумага новых писем
settings-paper-usual = По выбору программы
settings-beside = Хранить письмо рядом с каждым PDF, чтобы позже знать, что в нём сказано
settings-note = Всё действует сразу и остаётся на этом компьютере.
sender-remember = Запомнить моё имя и адрес на этом компьютере

## Сбой и ошибки.

recover = Письмо не было сохранено
recover-body = Entreaty закрылась прежде, чем письмо было сохранено. Кому оно: { $office }. Его можно вернуть.
recover-more = { $count ->
    [one] Ещё { $count } более старое письмо будет предложено при следующем запуске.
    [few] Ещё { $count } более старых письма будут предложены при следующем запуске.
   *[other] Ещё { $count } более старых писем будут предложены при следующем запуске.
}
recover-do = Вернуть
recover-later = Позже
recover-discard = Удалить
errors = { $count ->
    [one] Сначала нужно исправить { $count } ошибку
    [few] Сначала нужно исправить { $count } ошибки
   *[other] Сначала нужно исправить { $count } ошибок
}
errors-fix = Этого допустить нельзя: письмо не дошло бы или в нём было бы сказано то, чего нет.
errors-allow-help = Можно отправить и так. Письмо запомнит, что вы допустили: { $rules }.
errors-allow = Допустить и продолжить
errors-show = Показать

## Другие окна, сообщения и неудачи.

path-text = Экспорт текста
path-all = По письму каждому адресату
path-folder = Введите папку для писем. Имя без папок означает папку внутри вашей домашней.
dialog-text = Экспорт текста
dialog-all = Папка для писем
dialog-kind-text = Текст
dialog-kind-open = Письмо или кампания Entreaty
drop-here = Отпустите, чтобы открыть письмо или кампанию
toast-show = Показать в папке
toast-exported-all = { $count ->
    [one] { $count } письмо записано в { $path }
    [few] { $count } письма записаны в { $path }
   *[other] { $count } писем записано в { $path }
}
toast-mailed = Текст письма — в новом электронном письме.
toast-mailed-paste = Новое электронное письмо открыто. Текст слишком длинный, чтобы его передать: он скопирован, вставьте его.
toast-printing = Страница передана вашей программе для PDF: печатайте из неё.
toast-gone = Нет файла { $file }.
failed-keep = Ваши изменения не защищены от сбоя, сохраняйте чаще: { $why }
failed-show = Не удалось показать папку: { $why }
failed-mail = Почтовая программа не ответила: { $why }. Скопируйте текст.
failed-print = Программа для PDF не ответила: { $why }. Экспортируйте PDF и напечатайте его.
stall = Стол для подписей
stall-title = Письмо: { $office }
stall-asks = В нём просьба: { $topics }.
stall-who = Ваше имя и адрес будут напечатаны в этом письме, и их прочтут там, куда оно придёт: { $address }. Этот компьютер ничего не отправляет.
stall-name = Ваше имя
stall-address = Улица, город, индекс, страна
stall-words = Своими словами, если хотите
stall-then = после этого стол готов для следующего человека
stall-count = { $count ->
    [one] { $count } письмо за вечер
    [few] { $count } письма за вечер
   *[other] { $count } писем за вечер
}
stall-unsigned = не подписаны, пока не подписаны от руки
stall-page = Ваше письмо
stall-leave = Уйти от стола для подписей?
stall-leave-body = Набранное сейчас будет забыто. Собранные письма с именами и адресами останутся на этом компьютере, пока вечер не закончен.
stall-leave-do = Уйти
stall-stay = Остаться
stall-end = Закончить вечер?
stall-end-body = Список имён, письма, их перечень и сделанные здесь файлы PDF будут удалены с этого компьютера. Останутся только день, адресат и число писем.
stall-end-not = Нельзя удалить отсюда то, что ждёт в очереди принтера, что хранит программа для PDF, а также копии в других местах и резервные копии.
stall-end-unprinted = { $count ->
    [one] { $count } письмо ещё не напечатано.
    [few] { $count } письма ещё не напечатаны.
   *[other] { $count } писем ещё не напечатано.
}
stall-end-do = Закончить вечер
unended = Один вечер не был закончен
unended-body = { $count ->
    [one] { $count } письмо с именем и адресом ещё на этом компьютере.
    [few] { $count } письма с именами и адресами ещё на этом компьютере.
   *[other] { $count } писем с именами и адресами ещё на этом компьютере.
}
unended-do = Продолжить
unended-later = Позже
toast-evening-printed = Письма переданы вашей программе для PDF: напечатайте их там и дайте подписать от руки.
toast-evening-failed = Письма переданы вашей программе для PDF; не удалось сделать: { $count }.
toast-evening-ended = Вечер закончен: от него здесь осталось только число писем, { $count }.
failed-evening = Письма не записаны: { $why }
