### The words of Entreaty's window in Russian: not yet reviewed by a native speaker.
###
### English (the folder en) is the whole; its comments say what the messages are for.

## The language itself: its own name, and whether somebody who grew up with it has read the
## translation (reviewed) or not (unreviewed).

language-name = Русский
translation-review = unreviewed

## The parts of the window, as a screen reader tells them.

part-top = Верхняя панель
part-report = Доклад
part-letter = Письмо
part-page = Страница
part-problems = Замечания
part-bottom = Нижняя панель
# The borders between the columns, that can be moved.
border-report = Ширина доклада
border-letter = Ширина письма

## What one can ask for: the name in menus and on buttons, and a sentence of help.

action-new = Новое письмо
    .help = Начинает заново, с ещё не выполненными рекомендациями доклада.
    .words = начать, новое, чистое, другое
action-open = Открыть…
    .help = Открывает сохранённое письмо.
    .words = загрузить, файл, прочитать
action-open-path = Открыть по введённому пути…
    .help = Открывает письмо там, где системное окно выбора файла недоступно.
    .words = загрузить, файл, папка, путь
action-save = Сохранить
    .help = Сохраняет письмо, чтобы продолжить позже.
    .words = сохранить, файл, записать
action-save-as = Сохранить как…
    .help = Сохраняет письмо под другим именем.
    .words = копия, переименовать, другое имя, файл
action-save-path = Сохранить по введённому пути…
    .help = Сохраняет письмо там, где системное окно выбора файла недоступно.
    .words = файл, папка, путь, записать
action-export-path = Экспорт в PDF по введённому пути…
    .help = Записывает страницу там, где системное окно выбора файла недоступно.
    .words = файл, папка, путь, записать
action-copy = Копировать текст
    .help = Копирует текст письма для электронной почты.
    .words = буфер обмена, вставить
action-undo = Отменить действие
    .help = Отменяет последнее изменение.
    .words = назад, отменить, ошибка
action-redo = Вернуть
    .help = Возвращает отменённое изменение.
    .words = снова, вернуть, повторить
action-edit-text = Править весь текст
    .help = Открывает сам текст письма, абзац за абзацем, чтобы его изменить.
    .words = изменить, переписать, абзацы
action-spelling = Следующее слово с ошибкой
    .help = Переходит к следующему вашему слову с ошибкой и предлагает исправления.
    .words = орфография, опечатка, ошибка
action-zoom-in = Увеличить страницу
    .help = Показывает страницу крупнее.
    .words = масштаб, увеличить, крупнее
action-zoom-out = Уменьшить страницу
    .help = Показывает страницу мельче.
    .words = масштаб, уменьшить, мельче
action-fit = Вся страница
    .help = Показывает страницу целиком.
    .words = масштаб, страница целиком
action-fit-width = По ширине страницы
    .help = Показывает всю ширину страницы.
    .words = масштаб, по ширине
action-envelope = Показать окно конверта
    .help = Показывает или скрывает, где на странице окно конверта.
    .words = конверт, окошко, сложить
action-previous-page = Предыдущая страница
    .help = Показывает предыдущую страницу.
    .words = назад, листать
action-next-page = Следующая страница
    .help = Показывает следующую страницу.
    .words = вперёд, листать, дальше
action-problems = Проверить и исправить
    .help = Показывает или скрывает то, что нужно проверить и исправить: ошибки, предупреждения и примечания.
    .words = ошибки, предупреждения, проблемы
action-report = Показать доклад
    .help = Показывает или скрывает доклад, если окно небольшое.
    .words = факты, люди, рекомендации
action-find = Искать в докладе
    .help = Ищет слова в докладе, на любом алфавите.
    .words = искать, найти, имена
action-toggle-theme = Светлый или тёмный вид
    .help = Меняет светлый вид на тёмный и обратно.
    .words = тема, ночь, цвета, вид
action-export-all = Экспорт для всех адресатов…
    .help = Записывает в папку письмо того же отправителя каждому адресату.
    .words = каждое ведомство, всем, папка
action-next-office = Тот же отправитель, следующий адресат
    .help = Начинает такое же письмо следующему адресату, с просьбами к нему.
    .words = другой адресат, продолжить
action-next-steps = Что дальше…
    .help = Говорит, что делать с готовым письмом: подписать, сложить, проверить адрес, отправить.
    .words = подписать, сложить, марка, почта, отправить
action-mail = Электронное письмо…
    .help = Начинает электронное письмо в вашей почтовой программе и копирует текст письма, чтобы вставить его туда.
    .words = почта, имейл, отправить, письмо
action-add-to-programme = Добавить в программу вечера
    .help = Добавляет это письмо к тем, которые подписывают вместе на следующем вечере.
    .words = вечер, стол для подписей, несколько писем
action-open-programme = Открыть программу вечера…
    .help = Открывает сохранённую программу: её письма и открытки.
    .words = вечер, несколько писем, загрузить
action-save-programme = Сохранить программу вечера как…
    .help = Сохраняет письма и открытки следующего вечера — для другого вечера и для командной строки.
    .words = вечер, несколько писем, записать
action-mail-programme = Программа вечера по электронной почте…
    .help = Записывает каждое письмо программы с отправителем, указанным в письме, как электронное письмо, которое можно открыть и отправить (.eml).
    .words = вечер, несколько писем, почта, отправить
action-print = Печать…
    .help = Печатает страницу в натуральную величину: как — спросит окно печати вашей системы.
    .words = принтер, бумага, распечатать
action-bilingual = Что я подписываю?
    .help = Показывает рядом то же письмо на другом языке, часть за частью.
    .words = перевод, два языка, понять
action-larger = Всё крупнее
    .help = Увеличивает всё окно, до двойного размера.
    .words = масштаб, крупнее, размер шрифта, зрение
action-smaller = Всё мельче
    .help = Снова уменьшает всё окно.
    .words = масштаб, мельче, размер шрифта
action-normal-size = Обычный размер
    .help = Показывает окно в обычном размере.
    .words = масштаб, сбросить, размер шрифта
action-compose = Письмо
    .help = Составляет письмо.
    .words = писать, письмо, составить
action-batch = Рассылка
    .help = Готовит письма людей из списка участников.
    .words = список участников, участники, рассылка, вечер
action-code = Handlebars или текст
    .help = Показывает шаблон как текст с метками или его Handlebars.
    .words = код, исходный текст, шаблон
action-offers = Вставить…
    .help = Ищет поле, помощник, факт или абзац, чтобы вставить в шаблон.
    .words = вставить, поле, факт, добавить
action-changes = Что изменено
    .help = Показывает, чем шаблон отличается от исходного.
    .words = различия, сравнить, изменения
action-original = Вернуть исходный
    .help = Берёт шаблон таким, каким он был до изменений.
    .words = сбросить, восстановить, вернуть
action-new-template = Новый шаблон…
    .help = Начинает шаблон для другого вида адресата или на другом языке.
    .words = текст, другой язык, создать
action-campaigns = Мои кампании…
    .help = Показывает кампании на этом компьютере таблицей: до какого дня они идут и что в них устарело или не проверено.
    .words = пакеты, установленные, обзор
action-new-empty = Новая кампания…
    .help = Начинает кампанию, в которой ещё ничего не написано: вы пишете, кому идут письма, о чём они просят и что произошло.
    .words = создать, пакет, начать
action-organise = Подготовка
    .help = Меняет слова шаблонов и пакет кампании.
    .words = шаблоны, пакет, кампания, править
action-open-list = Открыть список…
    .help = Открывает список участников: таблицу, файл CSV или карточки адресов.
    .words = участники, таблица, Excel, CSV, адреса
action-open-list-path = Открыть список по введённому пути…
    .help = Открывает список участников там, где диалог файлов показать нельзя.
    .words = участники, таблица, файл, путь
action-close-list = Закрыть список
    .help = Забывает список и всё, что в нём исправлено; сам файл остаётся как есть.
    .words = участники, убрать, забыть
action-mend-row = Исправить строку…
    .help = Открывает строку, письмо которой показано, чтобы исправить её для этих писем; файл списка остаётся как есть.
    .words = поправить, изменить, строка
action-leave-out = Исключить все строки для проверки
    .help = Исключает все показанные строки, которые надо проверить: письма по ним не делаются.
    .words = пропустить, сомнительные
action-take-back = Всё же печатать эти строки
    .help = Снова включает строки, которые были исключены сразу, потому что их надо было проверить.
    .words = включить, вернуть, сомнительные
action-print-one = Сначала напечатать одно…
    .help = Печатает одно письмо из списка, чтобы увидеть его на бумаге, прежде чем делать все.
    .words = образец, проба, пробная
action-make-letters = Сделать письма…
    .help = Готовит письма по списку.
    .words = рассылка, участники, создать, всем
action-joint-letter = Совместное письмо…
    .help = Делает одно письмо, Ваше, к которому присоединяются люди из списка: имя и город под Вашей подписью, не больше шестидесяти.
    .words = вместе, подписи, петиция
action-member-labels = Наклейки участников…
    .help = Делает PDF с наклейками: имена и адреса из списка; строки, которые не готовы, остаются без наклейки.
    .words = наклейки, адреса, конверты, Avery
action-office-labels = Наклейки адресатов…
    .help = Делает PDF с наклейками адресатов программы или всех адресатов кампании.
    .words = наклейки, адреса, конверты, Avery
action-table-sheet = Лист для стола…
    .help = Записывает страницу для вечера писем: дело вкратце, о чём просят, что делать и чего не делать.
    .words = вечер, листок, дело вкратце
action-signature-sheet = Подписной лист…
    .help = Экспортирует лист, чтобы подписывать от руки: о чём просят, что будет с именами, и пронумерованные строки.
    .words = петиция, вечер, лист подписей, имена
action-reply-slips = Листки об ответе…
    .help = Записывает листки о том, что делать с ответом, три на странице.
    .words = ответ, вечер, памятка
action-copy-notes = Записки к копиям…
    .help = Пишет записку к каждой копии письма, которая идёт по почте.
    .words = посольство, сопроводительная записка, второе ведомство
action-card = Написать открытку…
    .help = Пишет открытку человеку или его семье, где пакет это разрешает.
    .words = открытка, привет, солидарность, заключённый
action-palette = Поиск и команды
    .help = Находит всё, что можно сделать, а также адресатов, просьбы, людей и письма, по части названия.
    .words = найти, команда, действие
action-menu = Меню
    .help = Открывает меню или закрывает его.
    .words = команды, всё
action-next-part = Следующая часть окна
    .help = Переводит клавиатуру в следующую часть: панель, доклад, письмо, страница, чего ещё не хватает.
    .words = область, клавиатура, фокус
action-previous-part = Предыдущая часть окна
    .help = Переводит клавиатуру в предыдущую часть.
    .words = область, клавиатура, фокус
action-settings = Настройки…
    .help = Вид, язык и размер окна, и что запоминается.
    .words = параметры, настройки, язык, тема
action-scripts = Шрифты…
    .help = Какими письменностями можно напечатать письмо и шрифты для других.
    .words = шрифты, алфавиты, языки
action-keys = Клавиши
    .help = Показывает все клавиши.
    .words = сочетания, клавиатура, горячие клавиши
action-signing = Открыть стол для подписей…
    .help = Люди подписывают письма программы, а если её нет, это письмо, один за другим, каждый со своим именем и словами.
    .words = вечер, гости, стенд, подписать, марафон писем
action-add-letter = Добавить письмо
    .help = Добавляет письмо и готовит стол для следующего человека.
    .words = вечер, подписать, гость
action-print-gathered = Напечатать собранное
    .help = Печатает письма, которые ещё не напечатаны.
    .words = вечер, подписанные письма, принтер
action-end-signing = Закончить вечер…
    .help = Удаляет с этого компьютера список имён, письма и их файлы.
    .words = завершить, удалить имена, закрыть
action-leave-signing = Уйти от стола для подписей
    .help = Возвращает к письму; собранное остаётся, пока вечер не закончен.
    .words = вечер, назад, закрыть
action-quit = Выйти
    .help = Закрывает программу; если есть несохранённые изменения, сначала спрашивает.
    .words = закрыть, завершить, выход

## The bar at the top.

menu = Меню
facts-as-of = сведения на { $date }
    .help = В письмах сказано, когда о чём сообщалось. Прежде чем отправить письмо, поищите новости.
file-new = Новое письмо
file-not-saved = { $file } · не сохранено
file-unsaved = не сохранено

## The report, at the left.

section-recommendations = Рекомендации
section-people = Люди
section-events = Что произошло
section-figures = Цифры
section-sources = Источники
section-empty = В пакете кампании этого нет.
report-close = Закрыть доклад
search = Искать в докладе
search-hint = Искать в докладе
search-clear = Очистить поиск
# $text: what was typed.
found-none = В докладе ничего не найдено: «{ $text }».
found-none-try = Попробуйте меньше слов или начало имени. Подходит любой алфавит: «Тулетаева» находит Tuletaeva.
found-groups = Группы
found-mentioned = Только упомянуты
# Said by a screen reader of the first thing found, where it can only be read.
found-first = Первое из найденного
# Heads what was found of what is asked of an office; the second is the one that the letter goes to.
found-asks = Кому: { $office }
found-asks-this = Кому: { $office } — адресат этого письма
# On a button below a request to another office.
found-write-to = Писать этому адресату: { $office }
# $title: the name of a section.
fold-show = { $title }: показать
fold-hide = { $title }: скрыть
events-count = · { $count ->
    [one] { $count } факт
    [few] { $count } факта
   *[many] { $count } фактов
}
# $offices: their names, set apart by dots.
fact-told-to = Говорится в письме кому: { $offices }
people-groups = Группы
people-group-note = В пакете нет отдельного дела на каждого из них: никого из них нельзя назвать, поставив отметку.
people-mentioned = Только упомянуты
people-mentioned-note = В пакете нет дела этого человека: письмо само его не называет.
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
source-copy = Скопировать «{ $reference }», чтобы найти документ

## What is known of a person.

person-conviction = Приговор
person-established = Установлено
person-alleged = Утверждается
person-disputed = Оспаривается
person-status = Что известно о дальнейшей судьбе
person-not-known = Неизвестно
person-elsewhere = Ни одна просьба к этому ведомству не касается этого человека. О нём можно написать: { $offices }
person-nowhere = Ни одна просьба доклада не касается этого человека.
person-write = Написать в защиту: { $name }
person-write-to = Написать в защиту: { $name }. Кому: { $office }
person-write-about = Написать об этом человеке: { $name }
person-write-about-to = Написать об этом человеке: { $name }. Кому: { $office }
person-in-letter = { $name }: уже в этом письме.
person-not-named = { $name }: в письмах называть нельзя, потому что согласия на это, насколько известно, никто не дал.
person-begins-new = Так начинается новое письмо. Если открытое не сохранено, программа сначала спросит о нём.
person-untranslated = Часть строк и названия источников есть только на языке: { $language }.
person-sources-as-they-are = Источники названы так, как в кампании, без перевода.
person-graphic = В источниках сказано больше, но в письмах этого не печатают.

## What a sentence of the page rests on, beside it.

tip-ask = Просьба { $id } из доклада
tip-figure = Цифры { $by }
tip-status = Дальнейшая судьба: { $name }
tip-established = Установлено
tip-alleged = Утверждается · в предложении сказано, кем
tip-disputed = Оспаривается · верно по каждой из версий в этом пакете
tip-quoted = «{ $words }»
tip-edited = Ваши собственные слова
tip-edited-note = Доклад не назван их источником. Щелчок ведёт туда, где их можно изменить.
confirmed-never = не подтверждалось
confirmed-on = последнее подтверждение: { $date }

## The letter, in the middle.

letter-first = Письмо по докладу о правах человека: выберите просьбы, добавьте свои слова, распечатайте и отправьте.
letter-go-on = Продолжить «{ $file }»
letter-pack-language = Тексты самой кампании — на языке: { $language }.
letter-to = Кому
office-requests = { $count ->
    [one] { $count } просьба
    [few] { $count } просьбы
   *[other] { $count } просьб
}
letter-copies = Копия
letter-copy-countries = Для писем отсюда: { $countries }
letter-copy-to = Копия: { $office }
letter-language = Язык
letter-language-only = { $language } – только по адресу: { $offices }
letter-language-nowhere = { $language } – писем пока нет
letter-language-lacks = { $language } – нет текста для: { $what }
letter-language-changed = На этом языке ({ $before }) нет письма по адресу: { $office }. Теперь язык письма – { $now }.
letter-not-in-language = Не для письма на этом языке ({ $language }): в кампании нет для этого текста.
letter-copies-not = Не названы на этом языке ({ $language }): { $offices }
handout-no-language = Такого листа на этом языке ({ $language }) нет. Выберите для письма другой язык.
letter-paper = Бумага
letter-paper-country = Для тамошних конвертов ({ $country }):
letter-paper-use = Взять бумагу: { $paper }
letter-paper-none = Для тамошних конвертов ({ $country }) бумаги здесь нет: возьмите конверт без окошка или приложите лист к своему.
letter-asks = О чём просит письмо
letter-asks-order = · в этом порядке
letter-asks-none = Пока ни о чём: отметьте рекомендацию доклада.
letter-people = Названные люди
letter-people-none = Никто не назван: отметьте человека из доклада.
order-up = Выше: { $title }
order-down = Ниже: { $title }
order-remove = Убрать: { $title }
own-words = Своими словами
own-words-in = Пишите на языке письма: { $language }
own-words-full = { $lines ->
    [0] Эта страница заполнена: для большего нужна вторая. Место даст письмо без одной из просьб.
    [one] На этой странице есть место ещё для одной строки
   *[other] На этой странице есть место ещё для { $lines } строк
}
own-words-pages = Страниц в письме: { $pages }
own-who = Кто вы, в нескольких словах, на языке письма
own-who-hint = медсестра из Риги
own-who-example = например: { $example }
own-words-hint = Почему это для вас важно.
own-words-count = { $count ->
    [0] · по желанию
    [one] · по желанию, { $count } слово
    [few] · по желанию, { $count } слова
   *[other] · по желанию, { $count } слов
}
sender = От кого
sender-name = Имя
sender-name-hint = Мария Примерова
sender-place = Город
sender-place-hint = Рига
sender-address = Адрес
sender-address-hint =
    ул. Примерная, д. 1
    Рига, LV-1010
    Латвия
field-as-printed = Поле путает порядок слов, которые читаются справа налево. На бумаге они стоят так:
sender-known = Это имя и этот адрес прочтут адресат ({ $office }) и те, кто вскрывает там почту.
sender-keep = Хранить моё имя и адрес в сохранённом письме
sender-redact = Печатать только мои инициалы и город
came-asked = Вот что пришло вместе с открытым письмом: { $parts }. Это ваше?
came-words = собственные слова
came-who = кто пишет
came-address = адрес
came-town = город
came-remove = Убрать
came-keep = Это моё
letter-sources = Добавить к письму страницу с источниками

## The spelling of own words.

spelling-misspelt = С ошибкой: { $words }
spelling-of = Слова «{ $word }» нет в словаре
spelling-looking = Поиск…
spelling-no-idea = Ничего похожего в словаре нет.
spelling-put = Написать «{ $word }»
spelling-clean = В ваших словах нет ошибок.
spelling-none = Правописание не проверяется: на этом компьютере нет орфографического словаря для языка письма ({ $language }).

## The letter's whole text, part by part.

text-subject = Тема
text-paragraph = Абзац { $number }
text-request = Просьба { $number }
text-item = Пункт { $number }
text-note = Предложения, которые вы не трогаете, сохраняют источники. Изменённое сказано вашими словами.
text-none = Письма, которое можно править, ещё нет.
text-edited = { $count ->
    [one] · { $count } правка
    [few] · { $count } правки
   *[other] · { $count } правок
}
text-yours = изменено
text-left-out = опущено
text-decide = решите
text-all-back = Вернуть всё
text-all-back-of = Вернуть всё: { $part }
text-keep = Оставить моё
text-keep-of = Оставить моё: { $part }
text-take = Взять новый текст
text-take-of = Взять новый текст: { $part }
text-discard = Отбросить правку
text-discard-of = Отбросить правку: «{ $words }»
text-go = Перейти
text-go-of = Перейти: { $part }
text-stale = Текст под вашей правкой изменился. Само письмо теперь говорит:
text-lost = «{ $sentence }»: теперь это ваши слова. Доклад больше не назван их источником.
text-lost-request = «{ $sentence }»: теперь это ваши слова, а не просьба доклада. Проверьте, что они просят о том же.
text-gone = Правки без места
text-gone-note = Того, о чём они были, в письме больше нет. Они сохранены и не печатаются.
text-gone-out = Опущено: «{ $words }»
change-for = «{ $was }» заменено на «{ $is }»
change-out = «{ $was }» опущено
change-in = «{ $is }» добавлено
change-spaces = изменены пробелы
change-put-back = Вернуть: «{ $words }»
change-take-out = Убрать: «{ $words }»
change-spaces-back = Вернуть пробелы

## The page, at the right.

page-none = Страницы ещё нет
page-making = Страница готовится…
bilingual-back = Назад к странице
bilingual-read-in = Читать на языке
bilingual-said = Вы подписываете письмо слева ({ $signed }). Текст справа ({ $other }) нужен только для чтения и не отправляется.
bilingual-head-signed = { $lang } – это Вы подписываете
bilingual-head-other = { $lang } – для чтения
bilingual-same = то же самое
bilingual-unreviewed = { $lang }: никто из носителей языка не проверял
bilingual-reviewed = Проверено знающим язык
bilingual-edits = То, что Вы изменили в тексте, есть только в подписываемом письме.
bilingual-right-to-left = Язык с письмом справа налево здесь показан неверно: читайте экспортированный PDF.
bilingual-none = Письмо нельзя прочитать на этом языке:
page-empty = Показать пока нечего: ниже сказано, что нужно исправить.
# Small, over the page, where the envelope's window lies.
page-envelope = Окно конверта
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
summary-fix-count = исправить ({ $count })
summary-check = проверить ({ $count }): { $what }
summary-check-count = проверить ({ $count })
summary-notes = { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
   *[other] { $count } замечаний
}
summary-aloud = Замечания: { $summary }
problems = Исправить и проверить
problems-close = Закрыть замечания
problems-below = { $count ->
    [one] ещё { $count } ниже
    [few] ещё { $count } ниже
   *[other] ещё { $count } ниже
}
problems-none = Замечаний нет: письмо можно отправлять.
problems-notes = Примечания только к сведению: экспорту они не мешают.
needed = Ещё нужно:
needed-aloud = Ещё нужно: { $what }
needed-done = { $what }: готово
news-all = Больше ничего не нужно
needed-first = Прежде чем отправить письмо, ещё нужно: { $what }
target-office = адресат
target-language = язык
target-paper = бумага
target-requests = просьбы
target-people = люди
target-words = ваши собственные слова
target-who = кто вы
target-name = ваше имя
target-address = ваш адрес
target-town = ваш город
remedy-go = Перейти: { $place }
remedy-ask = Просить и об этом: { $what }
remedy-leave-out = Не упоминать: { $who }
remedy-name = Написать и за этого человека: { $who }
remedy-write-to = Написать вместо этого: { $office }
remedy-read = Откуда он взят: { $source }
remedy-show-fact = Показать факт
remedy-show-ask = Показать просьбу
remedy-show-person = Показать человека
remedy-unsay = Убрать эту фразу
remedy-write = Написать «{ $text }»
remedy-lines = Каждую часть с новой строки
remedy-strike = { $count ->
    [one] Убрать его
   *[other] Убрать их
}
remedy-add-face = Шрифты…
remedy-paper = Одна страница на бумаге: { $paper }
remedy-still-right = Проверено: всё ещё верно
remedy-right = Проверено: адрес верен
remedy-correct = Изменилось: исправить
still-right-noted = Отмечено сегодняшней датой в Вашей копии пакета: { $path }
still-right-copied = Отмечено сегодняшней датой в копии пакета, которой это письмо теперь пользуется: { $path }
still-right-unsaved = В разделе «Подготовка» есть несохранённые изменения: сначала сохраните их, потом отметьте это
still-right-nowhere = в файлах пакета нет места, где это сказано и где можно было бы отметить дату
problem-times = { $what } (раз: { $count })
problem-allow = Разрешить в этом письме

## Dialogs.

cancel = Отмена
close = Закрыть
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
new-folder = Создать новую папку?
new-folder-body = Папки { $path } ещё нет.
new-folder-do = Создать папку
new-folder-other = Другая папка
unsaved = Сохранить изменения?
unsaved-quit = Они пропадут, если выйти, не сохранив письмо.
unsaved-new = Они пропадут, если начать новое письмо, не сохранив это.
unsaved-campaign = Они пропадут, если начать кампанию, не сохранив письмо.
unsaved-other = Они пропадут, если открыть другую кампанию, не сохранив письмо.
unsaved-open = Они пропадут, если открыть другое письмо, не сохранив это.
unsaved-programme = То, что есть в программе вечера, в ней и останется.
save-leaves-name = Ваше имя и адрес не попадут в файл, если не поставить здесь отметку; ваши собственные слова и то, кем вы себя назвали, останутся в нём:
save-keeps-name = Ваше имя и адрес попадут в файл, если не снять здесь отметку; ваши собственные слова и то, кем вы себя назвали, останутся в нём:
unsaved-save = Сохранить
unsaved-discard = Не сохранять
not-a-letter = Это не письмо Entreaty, или оно повреждено.
not-a-letter-help = В файле ничего не изменено. Откройте другую его копию или начните новое письмо.
not-opened = Не удаётся открыть { $file }

## The system's file dialogs.

dialog-save = Сохранение письма
dialog-open = Открытие письма или кампании
dialog-kind-letter = Письмо Entreaty
file-name = письмо
file-name-all = письма
file-name-to = письмо-{ $office }

## Passing messages.

toast-close = Убрать сообщение
toast-earlier = { $count ->
    [one] { $count } прежнее сообщение
    [few] { $count } прежних сообщения
   *[other] { $count } прежних сообщений
}
toast-dialog-open = Окно выбора файла уже открыто.
toast-exported = Экспортировано в { $path }
toast-saved = Сохранено в { $path }
toast-copied = Текст письма скопирован.
toast-office-changed = Письмо теперь адресовано: { $office }, и просит о том, о чём можно просить там. Ваши собственные слова остались: перечитайте их.
failed-pdf = Не удалось создать PDF: { $why }.
failed-file = Не удалось создать файл: { $why }.
failed-save = Не удалось сохранить письмо: { $why }.
failed-no-folder = такой папки нет
failed-not-allowed = записывать туда не разрешено
failed-full = на этом диске нет места; освободите его или выберите другой диск
failed-page = Страница больше не создаётся.
failed-job = Программе не удалось это сделать.
failed-thread = Система не выделяет поток: { $why }

## Группы меню.

menu-letter = Письмо
menu-organise = Кампания
tabs-menu = Вкладка: { $tab }
pack-menu = Пакет кампании: { $title }
pack-built-in = встроенный
pack-open-other = Открыть другой…
campaigns = Мои кампании
campaigns-title = Кампания
campaigns-languages = Языки писем
campaigns-ends = Последний день
campaigns-recheck = Проверить снова до
campaigns-old = Старые адреса
campaigns-unchecked = Непроверенные факты
campaigns-letters = Письма в дневнике
campaigns-over = { $date }, прошло
campaigns-open = Открыть
    .help = Работает дальше с этой кампанией.
campaigns-open-of = Открыть { $title }
campaigns-update = Обновить…
    .help = Открывает более новый её файл: что изменилось, показано до того, как он пойдёт в дело.
campaigns-update-of = Обновить { $title }…
campaigns-copy-of = Скопировать номер: { $title }
campaigns-copy-help = Щелчок копирует его.
campaigns-forget = Забыть
    .help = Убирает её из этой таблицы. Её файлы остаются на месте.
campaigns-forget-of = Забыть { $title }
menu-recent = Недавние
menu-recent-forget = Забыть их
menu-send = Отправить
menu-evening = Вечера и открытки
menu-change = Правка
menu-page = Страница
menu-window = Окно

## Палитра.

palette = Поиск и команды
palette-open-it = Поиск и команды
palette-hint = Введите, что хотите сделать, или имя
palette-none = Ничего с таким названием нет. Попробуйте одно слово, в любой письменности.
problem-in-file = { $file }, строка { $line }: { $what }
palette-write-to = Написать: { $office }
palette-ask = Попросить: { $what }
palette-ask-no-more = Больше не просить: { $what }
palette-speak-of = Упомянуть: { $name }
palette-leave-out = Не упоминать: { $name }
palette-person = Человек, один из названных людей
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
settings-contrast = Контрастность
settings-contrast-system = По запросу системы
settings-contrast-usual = Обычная
settings-contrast-high = Высокая
settings-language = Язык окна
settings-language-system = Как в системе
settings-language-note = Этот перевод ещё не проверен носителем языка.
settings-size = Общий размер
settings-paper = Бумага новых писем
settings-paper-usual = По выбору программы
settings-group = Ваша группа и как с ней связаться (для листков об ответе и листа для стола)
settings-prices = Почтовые расходы: таблица цен, которую вы ведёте (пример есть в руководстве)
settings-prices-choose = Выбрать таблицу…
settings-prices-none = Без неё
settings-beside = Хранить письмо рядом с каждым PDF, чтобы позже знать, что в нём сказано
settings-note = Изменения действуют сразу. Всё остаётся на этом компьютере.
scripts-built-in = Печатаются без дополнительных шрифтов: латиница, греческое письмо, кириллица, армянское, грузинское, еврейское, арабское, деванагари, бенгальское, тайское, гурмукхи, гуджарати, тамильское, телугу, каннада, малаялам, сингальское, лаосское, кхмерское, бирманское, эфиопское письмо.
scripts = Шрифты
scripts-none = Шрифты не добавлены. Для китайского, японского и корейского нужен шрифт.
scripts-add = Добавить шрифт…
scripts-remove = Убрать
scripts-remove-of = Убрать { $name }
scripts-added = Теперь письма печатаются и шрифтом { $name }
scripts-added-one = Теперь письма печатаются и шрифтом { $name }; из того же файла не добавлены: { $others }
scripts-removed = Письма больше не печатаются шрифтом { $name }
scripts-note = Шрифт копируется; в PDF попадают только те буквы, которые в нём стоят. Имена справа налево печатаются в своём порядке; в поле, где их набирают, каждое слово читается правильно, но слова стоят слева направо.
dialog-face = Добавить шрифт
dialog-kind-face = Шрифты
dialog-prices = Таблица почтовых цен
dialog-kind-prices = Таблицы цен
toast-prices = Сколько стоит отправка писем, считается по { $path }
face-added = { $name }: { $scripts }
script-chinese = китайский
script-japanese = японский
script-korean = корейский
script-tibetan = тибетский
script-mongolian = монгольский
script-other = другие буквы
sender-remember = Запомнить моё имя и адрес на этом компьютере

## Сбой и ошибки.

recover = Письмо не было сохранено
recover-body = Entreaty закрылась прежде, чем письмо было сохранено. Кому оно: { $office }. Его можно вернуть.
recover-more = { $count ->
    [one] Ещё { $count } более старое письмо будет предложено при следующем запуске.
    [few] Ещё { $count } более старых письма будут предложены при следующем запуске.
   *[other] Ещё { $count } более старых писем будут предложены при следующем запуске.
}
recover-do = Восстановить
recover-later = Позже
recover-discard = Удалить
errors = { $count ->
    [one] Сначала нужно исправить { $count } ошибку
    [few] Сначала нужно исправить { $count } ошибки
   *[other] Сначала нужно исправить { $count } ошибок
}
errors-fix = Этого допустить нельзя: письмо не дошло бы или в нём было бы сказано то, чего нет.
errors-allow-once = Можно отправить и так, на этот раз.
errors-allow-keep = Разрешить это в этом письме и дальше
errors-allow = Разрешить и продолжить
errors-show = Показать

## Другие окна, сообщения и неудачи.

path-all = По письму каждому адресату
path-folder = Введите папку для писем. Имя без папок означает папку внутри вашей домашней.
dialog-all = Папка для писем
dialog-kind-open = Письмо или кампания Entreaty
drop-here = Отпустите, чтобы открыть письмо, кампанию или список
toast-show = Показать в папке
toast-copy = Скопировать номер
toast-number-copied = Номер в буфере обмена.
toast-exported-all = { $count ->
    [one] { $count } письмо записано в { $path }
    [few] { $count } письма записаны в { $path }
   *[other] { $count } писем записано в { $path }
}
toast-saved-without = Сохранено в { $path }, без вашего имени и адреса
toast-saved-with = Сохранено в { $path }, с вашим именем и адресом
toast-saved-own = Ваши собственные слова или то, кем вы себя назвали, есть в файле.
toast-keep-sender = Оставить их в этом файле
toast-next = Что дальше
# $action: the action of that name, with its dots.
toast-next-again = «{ $action }» есть и в меню, на потом.
toast-correct-here = Исправьте это здесь; письмо осталось таким, как было.
toast-back = Назад к письму
next = Письмо перед отправкой
next-sign = Распечатайте его и подпишите от руки над своим именем.
next-fold = Сложите его по коротким меткам на краю, число частей: { $parts }, текстом наружу: адрес будет виден в окошке конверта.
next-address = Перед отправкой проверьте адрес на сайте самого адресата ({ $found }).
next-post = Наклейте марку для письма в эту страну: { $country }. Сколько это стоит, скажут на почте и на её сайте. Затем отправьте.
failed-no-program = на этом компьютере нет программы для этого
toast-mailed = Новое электронное письмо открыто. Текст письма скопирован: вставьте его туда.
printing-dialog = Страницы у вашей системы: она печатает их так, как вы выбрали.
printing-queue = Страницы стоят в очереди принтера «{ $printer }».
printing-viewer = Страницы переданы вашей программе для PDF: напечатайте их там в натуральную величину.
unprinted-cancelled = Ничего не напечатано.
unprinted-dialog = Окно печати вашей системы закрылось, и ничего не напечатано ({ $why })
unprinted-queue = Принтер «{ $printer }» не принял страницы ({ $why })
unprinted-viewer = Здесь нет ни окна печати, ни принтера. Программа для PDF не ответила: { $why }.
unprinted-disk = Страницы не удалось передать на печать: { $why }.
print-dialog = Печать
print-printer = Принтер
print-copies = Экземпляры
print-both-sides = На обеих сторонах листа
print-as-it-is = Всё печатается в натуральную величину, чтобы адрес оказался в окне конверта.
print-do = Напечатать
toast-exported-unfit = { $count ->
    [one] В { $count } письме нет места для одной из ваших правок: там она не напечатана.
    [few] В { $count } письмах нет места для одной из ваших правок: там она не напечатана.
   *[other] В { $count } письмах нет места для одной из ваших правок: там она не напечатана.
}
toast-edits-gone = { $count ->
    [one] { $count } правке нет места в этом письме. Она сохранена и не печатается.
    [few] { $count } правкам нет места в этом письме. Они сохранены и не печатаются.
   *[other] { $count } правкам нет места в этом письме. Они сохранены и не печатаются.
}
toast-gone = Нет файла { $file }.
failed-keep = Ваши изменения не защищены от сбоя, сохраняйте чаще: { $why }
failed-show = Не удалось показать папку: { $why }. Файл: { $path }.
failed-mail = Почтовая программа не ответила: { $why }. Скопируйте текст.

## Рассылка: из списка участников получается стопка писем.

part-list = Список участников
part-rows = Строки списка
part-paper = Строка на бумаге и как делаются письма
batch-letter = Письмо
batch-letter-to = { $count ->
    [one] Кому: { $office } · { $count } просьба
    [few] Кому: { $office } · { $count } просьбы
   *[other] Кому: { $office } · { $count } просьб
}
batch-letter-change = Изменить письмо
batch-own-words = Собственные слова письма стоят над каждым именем. Уберите то, что верно лишь об одном человеке.
batch-list = Список участников
batch-rows = { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[other] { $count } строк
}
batch-privacy = Список остаётся на этом компьютере. Из него не сохраняется ничего, кроме файлов, о которых вы просите.
batch-sheet = Лист
batch-encoding = Кодировка
batch-encoding-found = Определить
batch-sample = Читается так: { $sample }
preview = Как прочитан список
preview-note = используется столбцов: { $used } из { $all }
preview-not-used = Не используются: { $columns }
preview-mend = Выберите строку с заголовками или «Заголовков нет»; затем укажите над каждым столбцом, что в нём.
# The list was read from another sheet of the file. $sheet: its name.
preview-sheet-known = Похоже, список на другом листе этого файла: «{ $sheet }».
preview-sheet-go = Прочитать лист «{ $sheet }»
preview-sheet-other = Если список на другом листе этого файла, выберите его в поле «Лист».
# A row aloud, to choose it as the one of the headings. $cells: what stands in it.
preview-headings-at = Заголовки в строке { $row }: { $cells }
preview-no-headings = Заголовков нет
preview-column = Столбец «{ $heading }»
preview-column-number = Столбец { $number }
preview-unused = не используется
preview-hidden = скрыт, не используется
preview-spare = Берётся, только если другого у человека нет.
preview-take-name = Взять «{ $column }» как имя
preview-by-values = Догадка по значениям: проверьте.
# Buttons of columns that are joined. $column: “Column “Surname””.
preview-earlier = { $column }: раньше
preview-later = { $column }: позже
preview-place = { $place } из { $of }
preview-hidden-sheets = Скрытые листы не читаются: { $sheets }
preview-skipped = Пропущено: { $what }
preview-rows-hidden = { $count ->
    [one] { $count } скрытая строка ({ $rows })
    [few] { $count } скрытые строки ({ $rows })
   *[other] { $count } скрытых строк ({ $rows })
}
preview-rows-filtered = { $count ->
    [one] { $count } строка, скрытая фильтром ({ $rows })
    [few] { $count } строки, скрытые фильтром ({ $rows })
   *[other] { $count } строк, скрытых фильтром ({ $rows })
}
preview-groups = { $count ->
    [one] { $count } группа контактов (строка { $rows })
    [few] { $count } группы контактов (строки { $rows })
   *[other] { $count } групп контактов (строки { $rows })
}
preview-cards-broken = { $count ->
    [one] { $count } карточка без конца (строка { $rows })
    [few] { $count } карточки без конца (строки { $rows })
   *[other] { $count } карточек без конца (строки { $rows })
}
preview-cards-empty = { $count ->
    [one] { $count } карточка без имени и адреса (строка { $rows })
    [few] { $count } карточки без имени и адреса (строки { $rows })
   *[other] { $count } карточек без имени и адреса (строки { $rows })
}
# $why: a whole clause, such as “the row is a total, and nobody”.
preview-nobody = { $count ->
    [one] строка { $rows }: { $why }
    [few] строки { $rows }: { $why }
   *[other] строки { $rows }: { $why }
}
field-name = Имя
field-address = Адрес { $line }
field-place = Город
field-country = Страна
field-words = Свои слова
field-lang = Язык
field-case = Кого назвать
column-title = Обращение
column-first = Имя (личное)
column-middle = Отчество
column-prefix = Приставка фамилии
column-last = Фамилия
column-suffix = Суффикс имени
column-care-of = Для передачи (c/o)
column-extra = Дополнение к адресу
column-building = Корпус или этаж
column-street = Улица
column-house = Номер дома
column-addition = Литера дома
column-flat = Квартира
column-po-box = Абонентский ящик
column-postcode = Почтовый индекс
column-postcode-suffix = Окончание индекса
column-town = Город в адресе
column-town-line = Индекс и город
column-district = Район
column-region = Область
column-wants = Какие письма
column-whole = Адрес целиком
batch-reading = Список читается…
batch-empty = Откройте список участников или перетащите его сюда
batch-empty-help = Таблица (.xlsx, .ods), файл CSV или карточки адресов (.vcf), как они есть у вашей группы.
batch-step-open = Откройте список ваших участников.
batch-step-check = Посмотрите на отмеченные строки и исправьте их.
batch-step-make = Создайте письма: один PDF, чтобы распечатать, подписать и отправить.
batch-no-rows = В этом списке никого нет
batch-all = Все { $count }
batch-filter-ready = Готовы { $count }
batch-filter-check = Проверить { $count }
batch-filter-not = Не готовы { $count }
batch-filter-left-out = Исключены { $count }
batch-leave-out = { $count ->
    [one] Исключить { $count } строку для проверки
    [few] Исключить все { $count } строки для проверки
   *[other] Исключить все { $count } строк для проверки
}
batch-take-back = { $count ->
    [one] Всё же печатать { $count } строку
    [few] Всё же печатать эти { $count } строки
   *[other] Всё же печатать эти { $count } строк
}
batch-find = Найти строку
batch-none-shown = Таких строк нет.
batch-head-row = Строка
batch-head-state = Состояние
batch-head-name = Имя
batch-head-address = Адрес
batch-head-lang = Яз.
batch-sort = Упорядочить: { $column }
batch-ready = Готова
batch-to-check = Проверить
batch-not-ready = Не готова
batch-left-out = Исключена
batch-not-judged = …
batch-no-address = нет адреса
batch-row-aloud = Строка { $row }, { $name }: { $state } { $why }
batch-tick = Печатать строку { $row }: { $name }
batch-paper = Строка { $row } на бумаге
batch-paper-none = Строка на бумаге
batch-paper-pages = { $count ->
    [one] { $count } страница
    [few] { $count } страницы, здесь первая
   *[other] { $count } страниц, здесь первая
}
batch-paper-more = – больше, чем у большинства писем списка
batch-row-pages = { $count ->
    [one] { $count } страница
    [few] { $count } страницы
   *[other] { $count } страниц
}
batch-row-mended = Исправлена
batch-mend = Исправить строку…
batch-make = Сделать
batch-make-one = Один PDF со всеми письмами
batch-make-each = PDF для каждого человека
batch-make-manifest = Перечень сделанного
batch-cover = Сопроводительное письмо: все идут одной посылкой
batch-envelopes = Печатать конверты без окна
batch-envelopes-none = Не печатать
batch-notes = Записка к каждой копии
batch-labels = Наклейки
batch-labels-sheet = Листы
batch-labels-of = { $labels }: { $count } по { $width } × { $height } мм
batch-labels-first = Начать с наклейки
batch-file-joint = { $list }, совместное письмо
batch-file-labels = { $list }, наклейки
file-office-labels = наклейки адресатов
toast-labels = { $labels ->
    [one] { $labels } наклейка: { $path }
    [few] { $labels } наклейки: { $path }
   *[many] { $labels } наклеек: { $path }
}
toast-joint = { $people ->
    [one] Письмо, к которому присоединяется { $people } человек: { $path }
    [few] Письмо, к которому присоединяются { $people } человека: { $path }
   *[many] Письмо, к которому присоединяются { $people } человек: { $path }
}
joint-out = Эти строки не присоединяются
joint-left-title = Кто подписывает совместное письмо?
joint-left = «{ $name }» осталось от прежнего письма. Посмотрите на имя и адрес в письме: исправьте их там или, если они верны, сделайте совместное письмо ещё раз.
labels-out = Эти строки остались без наклейки
labels-told = Наклейки сделаны. Посмотрите на это, прежде чем их использовать
batch-table = Чтобы писать вместе
batch-vary = Разные слова в разных письмах
    .help = Меняются абзацы, в которых только слова; сведения и просьбы одни и те же в каждом письме.
batch-file-cover = { $list } сопроводительное письмо
batch-file-envelopes = { $list } конверты
batch-file-notes = { $list } записки к копиям
done-cover = Сопроводительное письмо к посылке — «{ $file }». Дополните и подпишите его от руки.
done-envelopes = Конверты — «{ $file }», в порядке писем.
done-notes = Записки к копиям — в «{ $file }». Каждый подписывает свои.
batch-mails = Вместо этого электронные письма, чтобы открыть и отправить
batch-names = Имена файлов
batch-names-help = Можно вставить: { $fields }
batch-names-example = Первый назван «{ $file }».
batch-parts = Разделить на части
batch-per-file = Писем в части
batch-duplex = Начинать каждое письмо с нечётной страницы, для двух сторон
batch-make-do = { $count ->
    [one] Сделать { $count } письмо…
    [few] Сделать { $count } письма…
   *[other] Сделать { $count } писем…
}
batch-make-programme = Сделать письма программы…
batch-which = Что делается по списку
batch-which-programme = Программа, для каждого участника: писем { $letters }, открыток { $cards }
batch-which-letter = Письмо, которое составляется
batch-which-about = Каждое письмо проверяется, когда его делают; строки, по которым какое-то письмо сделать нельзя, попадают в таблицу ненапечатанного. Столбец «Wants» выбирает среди писем.
batch-bar-none = Список не открыт.
batch-bar-columns = Сначала скажите, что в столбцах списка.
batch-common = Сначала исправить в письме: { $what }
batch-judging = Строки проверяются: { $done } из { $of }
batch-unseen = { $count ->
    [one] { $count } строка не проверена
    [few] { $count } строки не проверены
   *[other] { $count } строк не проверено
}
    .help = Они будут напечатаны как есть. Нажмите, чтобы проверять дальше.
batch-decisions-lost = { $count ->
    [one] { $count } строка этого списка, которую вы исключили или изменили, теперь читается иначе. Посмотрите её ещё раз.
    [few] { $count } строки этого списка, которые вы исключили или изменили, теперь читаются иначе. Посмотрите их ещё раз.
   *[other] { $count } строк этого списка, которые вы исключили или изменили, теперь читаются иначе. Посмотрите их ещё раз.
}
batch-judging-stop = Остановить проверку
batch-will-print = Будет напечатано { $count } из { $of }
batch-still-to-check = ещё проверить: { $count }
    .help = Они будут напечатаны как есть. Нажмите, чтобы увидеть их.
batch-rest = { $count ->
    [one] { $count } строка попадёт в «{ $file }» с причиной
    [few] { $count } строки попадут в «{ $file }» с причиной
   *[other] { $count } строк попадут в «{ $file }» с причиной
}
batch-rest-written = { $count ->
    [one] { $count } строка не будет напечатана. То, что не было сделано в прошлый раз, — в «{ $file }»
    [few] { $count } строки не будут напечатаны. То, что не было сделано в прошлый раз, — в «{ $file }»
   *[other] { $count } строк не будут напечатаны. То, что не было сделано в прошлый раз, — в «{ $file }»
}
batch-making = { $done } из { $of }
batch-making-seconds = { $done } из { $of }, осталось { $left } с
batch-making-minutes = { $done } из { $of }, осталось { $left } мин
batch-stopped = Остановлено. Ничего не записано.
batch-not-read = { $file } нельзя прочитать
batch-not-made = Ни одного письма не сделано
batch-none-made = Ни одна из строк ({ $rows }) не годится для письма.
batch-row-why = Строка { $row }: { $why }
batch-failed-list = так называется сам список
batch-file-letters = { $list } письма.pdf
batch-folder-letters = { $list } письма
batch-file-made = { $list } сделано
batch-file-not-printed = { $list } не напечатано
mend = Исправить строку { $row }
mend-do = Принять
mend-address = Адрес
mend-lang-letter = Как в письме
mend-cells = В списке: { $cells }
mend-note = Это относится к этим письмам; файл списка остаётся как есть.
# $address: its lines; $town: what stands before the date.
mend-town-in-address = Адрес станет таким: { $address }. Перед датой: { $town }.
sender-redact-row = Только инициалы и город
mend-no-letter = Для этого человека письмо сделать нельзя: эта кампания не делает писем для тех, кто живёт в стране, куда она пишет.
mend-town-first = С полным именем и адресом письмо для этого человека сделать нельзя. Если ниже указать город, его можно сделать только с инициалами и городом.
mend-back = Как в списке
done = Письма сделаны
done-made = Писем: { $letters }, страниц: { $pages }.
done-file = Они в файле «{ $file }», в папке { $folder }.
done-folder = Они в папке { $folder }.
done-to-check = Из них ещё не проверены: { $count } (строки { $rows })
done-longer = Страниц больше, чем у большинства: { $count } (строки { $rows })
done-manifest = Что сделано, записано в «{ $file }».
done-earlier = «{ $file }» рядом — о письмах, сделанных раньше.
done-line = Строка для вставки
done-open-rest = Открыть эти строки
done-not-opened = Не удалось открыть «{ $file }»: { $why }. К нему ведёт «Показать в папке».
done-copy = Скопировать строку
done-print = Печать…
path-list = Открыть список участников
path-stack = Один PDF со всеми письмами
path-table = Лист для стола
path-joint = Совместное письмо
path-member-labels = Наклейки участников
path-office-labels = Наклейки адресатов
path-signatures = Подписной лист
path-reply = Листки об ответе
path-notes = Записки к копиям
file-table = лист для стола
file-signatures = подписной лист
file-reply = листки об ответе
file-notes = записки к копиям
write-card = Открытка: { $person }
write-card-about = От человека к человеку: ничего о религии, политике, организациях и деле, никаких обещаний и адресов. Её читают чужие.
write-card-lang = Язык
write-card-size = Размер
write-card-front = Слова на лицевой стороне
write-card-words = Слова внутри
write-card-picture = Картинка на лицевой стороне…
write-card-no-picture = Без картинки
write-card-names = Имя под ними, для каждой строки своя открытка; достаточно имени без фамилии
write-card-envelope = Конверт, который пишется рядом с открыткой
write-card-no-envelope = нет
dialog-picture = Картинка для лицевой стороны открытки
dialog-kind-picture = Картинки
file-envelope = конверт
write-card-do = Экспортировать открытку…
write-card-add = Добавить открытку в программу вечера
write-card-none = Эта кампания не разрешает открыток: в ней не назван никто, кому можно её написать. Можно ли посылать кому-то открытку, решают те, кто подготовил кампанию.
write-card-add-about = Там каждый гость подписывает её своим именем.
path-card = Открытка
file-card = открытка
path-each = PDF для каждого человека
dialog-list = Открыть список участников
dialog-kind-list = Список участников
dialog-stack = Сделать письма
signing = Стол для подписей
signing-title = Письмо: { $office }
signing-asks = В нём просьба: { $topics }.
signing-who = Ваше имя и адрес будут напечатаны в этом письме, и их прочтут там, куда оно придёт: { $address }. Этот компьютер ничего не отправляет.
signing-name = Ваше имя
signing-address = Улица, город, индекс, страна
signing-words = Своими словами, если хотите
signing-missing = Не заполнено: «{ $field }»
signing-correcting = Вы исправляете то, что подписывает гость { $number }. Пока не сохранено, всё остаётся как было.
signing-correct-do = Сохранить то, что подписывает гость { $number }
signing-then = после этого стол готов для следующего человека
signing-count = { $count ->
    [one] { $count } письмо за вечер
    [few] { $count } письма за вечер
   *[other] { $count } писем за вечер
}
signing-unsigned = не подписаны, пока не подписаны от руки
signing-page = Ваше письмо
signing-page-card = Ваша открытка
signing-which = За кого вы пишете?
signing-to = кому: { $office }; язык: { $language }
signing-card-to = открытка; язык: { $language }
signing-who-several = Ваше имя и адрес будут напечатаны на каждом письме, которое вы подпишете, и их прочтут там, куда оно придёт. Этот компьютер ничего не отправляет.
signing-who-cards = Ваше имя и адрес будут напечатаны на каждом письме, которое вы подпишете, а на открытке — только имя. Их прочтут там, куда они придут. Этот компьютер ничего не отправляет.
signing-table-language = Язык
signing-letter-language = Язык моих писем
signing-language-composed = как составлены
signing-own-words = Другие слова в этом письме: { $letter }
signing-own-words-field = Ваши слова в этом письме: { $letter }
signing-own-card = Другие слова на этой открытке: { $person }
signing-own-card-field = Ваши слова на этой открытке: { $person }
signing-previous = Предыдущее письмо
signing-previous-cards = Предыдущее письмо или открытка
signing-next = Следующее письмо
signing-next-cards = Следующее письмо или открытка
signing-page-of = Письмо { $number } из { $count }
signing-card-of = { $number } из { $count }: открытка
signing-page-not = Это Вы не подписываете.
signing-see-page = страница
signing-reading = Вы подписываете письмо, язык которого { $signed }. Вот что в нём сказано; язык этого текста { $other }, и его не отправляют.
signing-sign = { $count ->
    [0] Не подписывать писем
    [one] Подписать { $count } письмо
    [few] Подписать { $count } письма
   *[other] Подписать { $count } писем
}
signing-sign-cards = { $count ->
    [0] Ничего не подписывать
   *[other] Подписать письма и открытки: { $count }
}
signing-clear = Очистить
signing-none-ticked = отметьте то, что подписываете
signing-count-several = Писем сегодня: { $count }, людей: { $people }
signing-count-cards = Писем и открыток сегодня: { $count }, людей: { $people }
signing-list = Кто подписал…
signing-list-hide = Скрыть, кто подписал
signing-list-head = Этот вечер
signing-list-hides = исчезнет через { $seconds } с
signing-so-far = Пока писем: { $letters }, из них напечатано: { $printed }
signing-so-far-cards = Пока писем и открыток: { $count }, из них напечатано: { $printed }
signing-list-printed = { $count ->
    [one] { $count } письмо, напечатано
    [few] { $count } письма, напечатаны
   *[other] { $count } писем, напечатаны
}
signing-list-waiting = { $count ->
    [one] { $count } письмо, ещё не напечатано
    [few] { $count } письма, ещё не напечатаны
   *[other] { $count } писем, ещё не напечатаны
}
signing-list-cards-printed = { $count ->
    [one] { $count } открытка, напечатана
    [few] { $count } открытки, напечатаны
   *[other] { $count } открыток, напечатаны
}
signing-list-cards-waiting = { $count ->
    [one] { $count } открытка, ещё не напечатана
    [few] { $count } открытки, ещё не напечатаны
   *[other] { $count } открыток, ещё не напечатаны
}
signing-list-notes-waiting = Записки к копиям ещё предстоит напечатать.
signing-correct = Показать и исправить { $number }
signing-print-again = Напечатать письма гостя { $number } ещё раз
signing-print-one = Напечатать письма гостя { $number }
signing-withdraw-person = Убрать { $number }
signing-withdraw-number = Убрать то, что подписал номер { $number }?
signing-withdraw-body = Имя, адрес и письма убираются из этого вечера. Исчезнут и PDF с описями, сделанные здесь до сих пор; письма остальных можно напечатать ещё раз.
signing-withdraw-do = Убрать
toast-signing-typed = Сначала добавьте то, что сейчас пишут, или очистите.
toast-signing-withdrawn = Подписанное убрано вместе со всем, что из него здесь сделано.
toast-signing-nothing-new = Нового нет: всё собранное напечатано. Если нажать ещё раз, всё напечатается снова.
programme = Программа вечера
programme-none = Составьте письмо и нажмите «Добавить в программу вечера»: тогда за столом люди подписывают сразу несколько писем.
dialog-programme = Сохранить программу вечера
programme-save-there = Программа лежит в файле { $path }. Сохранить её там, а письма рядом, или под другим именем?
programme-save-changed = Файл { $path } изменился с тех пор, как программу открыли из него или сохранили в нём. Заменить то, что в нём сейчас?
programme-save-gone = Файла { $path } больше нет. Сохранить программу там снова или под другим именем?
programme-save-do = Сохранить
dialog-open-programme = Открыть программу вечера
programme-there = Программа вечера уже есть
programme-there-body = В ней писем: { $letters }, открыток: { $cards }. Заменить их открытой или поставить её после них?
programme-doubles = Из открытого это в ней уже есть и второй раз не добавляется: { $count }.
programme-doubled = Это уже было в программе и второй раз не добавлено: { $count }.
programme-letter-there = Именно это письмо уже есть в программе.
programme-card-there = Именно эта открытка уже есть в программе.
programme-there-add = Поставить после них
programme-there-replace = Заменить
toast-programme-opened = Открыто: писем { $letters }, открыток { $cards }
mails-refused = Ни одного письма по электронной почте не записано
mails-told = Электронные письма записаны; посмотрите, пожалуйста, на это
path-mails = Программа как электронные письма
file-mails = электронные письма
toast-mails = { $count ->
    [one] { $count } электронное письмо
    [few] { $count } электронных письма
   *[many] { $count } электронных писем
} в { $path }
dialog-kind-programme = Программы вечеров
file-programme = вечер
programme-added = { $cards ->
    [0] { $letters ->
        [one] В программе { $letters } письмо.
        [few] В программе { $letters } письма.
       *[other] В программе { $letters } писем.
    }
   *[other] В программе писем: { $letters }, открыток: { $cards }.
}
programme-card = открытка ({ $size }); язык: { $language }
programme-full = Программа вечера заполнена: писем и открыток в ней { $most }.
evening-running = Идёт вечер. Адресаты: { $letters }. Подписавших людей: { $people }. Того, что вы измените здесь, в подписываемом нет.
evening-back = Назад к столу
signing-leave = Уйти от стола для подписей?
signing-leave-body = Набранное сейчас будет забыто. Собранные письма с именами и адресами останутся на этом компьютере, пока вечер не закончен.
signing-leave-do = Уйти
signing-stay = Остаться
signing-end = Закончить вечер?
signing-end-gone = Список имён, письма, их перечень и сделанные здесь файлы PDF будут удалены с этого компьютера.
signing-end-not = Нельзя удалить отсюда то, что ждёт в очереди принтера, что хранит программа для PDF, а также копии в других местах и резервные копии.
signing-end-printed = { $cards ->
    [0] Напечатано писем: { $letters }.
   *[other] Напечатано: писем { $letters }, открыток { $cards }.
}
signing-end-unprinted = { $count ->
    [one] { $count } письмо ещё не напечатано.
    [few] { $count } письма ещё не напечатаны.
   *[other] { $count } писем ещё не напечатано.
}
signing-end-unprinted-cards = Писем и открыток, которые ещё не напечатаны: { $count }.
signing-end-unprinted-gone = Ненапечатанное удаляется вместе со всем остальным, и дневник его не считает.
signing-end-exercise = Из напечатанного в дневник не входит то, что относится к учебной кампании: { $count }.
signing-end-do = Закончить вечер
unended = Один вечер не был закончен
unended-body = { $count ->
    [one] { $count } письмо с именем и адресом ещё на этом компьютере.
    [few] { $count } письма с именами и адресами ещё на этом компьютере.
   *[other] { $count } писем с именами и адресами ещё на этом компьютере.
}
unended-body-cards = Писем и открыток с именами и адресами, которые ещё на этом компьютере: { $count }.
unended-do = Продолжить
unended-later = Позже
unended-another = Начать другой
toast-signing-handed = { $handed } Дайте подписать всё от руки.
signing-file-letters = { $file }: письма, на одной стороне листа.
signing-file-notes = { $file }: записки к копиям, на одной стороне листа.
signing-file-cards = { $file }: открытки ({ $size }), на обеих сторонах плотной бумаги, с переворотом по длинному краю.
toast-signing-lacking = { $handed } Для стольких людей удалось сделать не всё, и этого здесь нет: { $count }.
toast-evening-over = { $cards ->
    [0] Вечер закончен. Напечатано писем: { $letters }. Ни одного имени с него здесь не осталось.
   *[other] Вечер закончен. Напечатано: писем { $letters }, открыток { $cards }. Ни одного имени с него здесь не осталось.
}
toast-evening-unprinted = Удалено ненапечатанным: { $count }.
toast-left = Не всё передано на печать: { $what ->
    [notes] записок к копиям там нет
    [cards] открыток ({ $size }) там нет
   *[letters] писем там нет
}. { $why }
toast-left-unwanted = Не всё передано на печать: { $what ->
    [notes] записок к копиям там нет
    [cards] открыток ({ $size }) там нет
   *[letters] писем там нет
}. Их ещё предстоит напечатать.
toast-notes-lacking = Записки к копиям сделать не удалось: { $why }
toast-card-picture-gone = Картинки с открытки ({ $card }) нет там, где она была: теперь открытка без картинки.
failed-signing = Для печати ничего не записано: { $why }

## The organise tab.

part-texts = Шаблоны и пакет
part-editor = Редактор
organise-templates = Шаблоны
organise-pack = Пакет кампании
organise-partials = Общие абзацы писем
organise-claims = Факты
organise-passages = Отрывки
organise-copies = Копии
organise-addressees = Адресаты
organise-alternative = { $name }, другой вариант { $number }
organise-changed = изменён
organise-unreviewed = не проверен
part-tools = Инструменты
part-sides = Страница или вставки
part-offers = Что можно вставить
organise-plain = Текст
organise-code = Handlebars
organise-code-name = Handlebars шаблона
organise-vary = Другой вариант
    .help = Начинает другой вариант этого абзаца для писем, которые должны различаться.
organise-no-changes = Отличий от исходного нет.
organise-line = строка { $line }:
organise-mend = Вставить «{ $what }»
organise-meant = Имелось в виду { $what }? Tab вставит это.
organise-save = Сохранить шаблон
organise-fine = ✓ Исправлять нечего
organise-to-fix = ■ исправить ({ $count })
organise-to-check = ▲ проверить ({ $count })
organise-unsaved = не сохранён
organise-built-in = При сохранении создаётся Ваша копия пакета. Исходный остаётся как есть.
organise-find = Найти
organise-find-name = Найти, что вставить
organise-fields = Поля
organise-helpers = Помощники
organise-sample = Образец отправителя · { $lang }
organise-page-before = Страница — до ошибки.
organise-page = Страница образца { $number } из { $of }
organise-proposals = Вставить
organise-proposals-keys = ↑ ↓ — выбор, Enter — вставить, Esc — убрать.
organise-paragraph = Абзац { $number }
organise-new-paragraph = Новый абзац
organise-add-paragraph = Добавить абзац
organise-new-words = …
organise-frame = Изменить
organise-frame-change = Изменить условие: { $what }
organise-open = Открыть
organise-open-partial = Открыть абзац { $name }
organise-as-code = Это меняется в Handlebars.
organise-title = Название шаблона
organise-subject = Тема письма
organise-reviewed = Прочитал тот, кто хорошо пишет на этом языке
organise-body = Письмо
chip-each = для каждого: { $what }
chip-if = если { $what }
chip-unless = если не { $what }
chip-otherwise = иначе
chip-end = конец
chip-note = заметка
organise-save-fix = Перед сохранением нужно кое-что исправить.
organise-save-nothing = Изменений нет.
organise-copy-name = { $pack }-moya-kopiya
organise-not-saved = Шаблон не сохранён
organise-saved = Сохранено в { $path }
organise-copied = Ваша копия пакета — в { $path }
organise-left = Несохранённые изменения шаблонов снова здесь: { $count }.
left = Несохранённая работа: «{ $title }»
left-body = Программа завершилась раньше, чем вы сохранили, а с тех пор кто-то изменил те же файлы. Ничего не заменено. Что оставить?
left-pack-says = Сейчас в пакете
left-you-wrote = Вы написали
left-take = Открыть моё, не сохраняя
left-packs = Оставить как в пакете
left-later = Решить позже
left-of-pack = Работа над «{ $title }» не была сохранена, когда программа завершилась. Она не потеряна.
toast-go-on = Продолжить
sample-sender = Образец отправителя
sample-street = Улица 1
sample-town = Город
sample-words = Здесь стоят собственные слова отправителя.
new-template = Новый шаблон
new-template-do = Начать
new-template-from = Начать с шаблона
new-template-kind = Вид адресата
new-template-kinds = Адресаты в этом пакете: { $kinds }
new-template-lang = Язык (код)
new-template-letters = Нужны строчные латинские буквы, цифры и дефисы: «mayor», «fr».
new-template-exists = { $name } уже есть.
unsaved-texts = Сохранить шаблоны?
unsaved-texts-body = Изменено и не сохранено:
changed-text = Файл изменён другой программой
changed-text-body = { $name } уже не такой, каким открыт здесь. Сохранение заменит то, что там стоит.
changed-text-do = Заменить
path-copy = Ваша копия пакета
path-copy-help = Ваши изменения вносятся в Вашу собственную копию, а пакет остаётся как есть. Введите папку для копии: то, что в ней есть, тоже останется.
dialog-copy = Папка для Вашей копии пакета
pack-draft = черновик
    .help = Ещё не всё подтверждено, и писем по нему не делают.
pack-days-left = { $days ->
        [0] последний день
        [one] ещё { $days } день
        [few] ещё { $days } дня
       *[other] ещё { $days } дней
    }
pack-over = завершена
pack-ends = Последний день для писем: { $date }
pack-my-copy = моя копия, версия { $version }
condition-len = количество { $a }
condition-not = не { $a }
condition-eq = { $a } — { $b }
condition-ne = { $a } — не { $b }
condition-gt = { $a } больше { $b }
condition-gte = { $a } не меньше { $b }
condition-lt = { $a } меньше { $b }
condition-lte = { $a } не больше { $b }
condition-and = { $a } и { $b }
condition-or = { $a } или { $b }
organise-wording = Вариант { $number }
organise-condition = Условие
    .help = Печатает абзац с курсором, только если нечто верно.

## Кампания, которую кто-то передаёт.

pack-title = { $title }, версия { $version }
pack-first = Кампании с таким именем на этом компьютере ещё нет. Её письма идут по этим адресам.
pack-same = Это та самая кампания, которая есть на этом компьютере.
pack-newer = На этом компьютере версия { $version }. Вот чем эта отличается.
pack-altered = На этом компьютере тоже версия { $version }, но она другая: составитель не дал нового номера версии, или её изменил кто-то ещё. Спросите составителя.
pack-lifts-stop = Она снова разрешает письма, которые остановила версия { $version }, сохранённая на этом компьютере, и неизвестно, кто её составил. Спросите того, кто дал вам эту кампанию.
pack-exercise-changed = Она превращает настоящую кампанию в вымышленную учебную или наоборот. Спросите того, кто дал вам эту кампанию.
pack-older = Она старее версии { $version }, которая есть на этом компьютере: адреса и факты с тех пор могли исправить.
pack-stopped = Версия { $version }, которая есть на этом компьютере, останавливает письма этой кампании. Эта их не возвращает: спросите того, кто вам её дал.
pack-stops = Эта версия останавливает письма кампании: { $why }
pack-unsigned = Составитель не проверен: кампания никем не подписана.
pack-signed-new = Подписана ключом, которого раньше не было. Спросите у составителя по телефону номер ключа: { $number }
pack-signed-known = Подписана составителем прежних версий.
pack-key-replaced = Подписана новым ключом, который подписан прежним: сверьте новый номер с составителем по телефону, по уже известному вам номеру. Прежний ключ: { $old }; этот: { $new }
pack-signed-few = Эту кампанию должны подписать столько: { $need }, а подписали: { $signed }. Спросите составителей, прежде чем ею пользоваться. Ключи, которыми её подписывают: { $number }
pack-sign-too = Добавить мою подпись
pack-signature-away = Подпись, лежавшая рядом с прежним файлом, убрана: она была от того файла, а этот никто не подписал.
pack-signature-missing = Кампания никем не подписана, а прежние версии были подписаны. Спросите их составителя, прежде чем ею пользоваться.
pack-key-changed = Подписана ДРУГИМ КЛЮЧОМ, чем прежние версии. Спросите их составителя, прежде чем ею пользоваться. Прежний ключ: { $old }; этот: { $new }
pack-number = Номер кампании: { $number }
pack-number-help = У того, кто прочтёт вам по телефону тот же номер, точно такая же кампания.
pack-same-words = Она говорит то же самое: отличаются только комментарии, заметки или печати.
pack-before = Было
pack-now = Стало
pack-nothing = ничего
pack-use = Пользоваться этой кампанией
pack-use-anyway = Всё равно пользоваться
topic-address = Адреса
topic-stop = Можно ли отправлять письма
topic-request = Просьбы
topic-person = Люди
topic-claim = Факты
topic-template = Шаблоны писем
topic-office = Адресаты
topic-source = Источники
topic-figure = Цифры
topic-pack = Кампания
failed-pack = Не удаётся сохранить кампанию: { $why }
## Что есть в пакете.

field-id = Короткое имя для файлов
entry-rename = { $id }: переименовать…
    .help = Даёт записи другое краткое имя и меняет его всюду, где пакет на неё ссылается.
rename = Переименовать «{ $id }»
rename-to = Новое краткое имя
rename-next = Всё, что на неё ссылается, изменится во всех файлах пакета, а проверенное останется проверенным. Отмена вернёт всё сразу.
rename-do = Переименовать
field-claim-text = Предложение, как его печатают письма
field-ask-text = Просьба, после слов «прошу Вас»
field-standing = Насколько это достоверно
field-by = Слова предложения, которые говорят, кто это утверждает
field-sources = Где это сказано
field-graphic = Есть подробности, которые причинят вред: письма этого не печатают
field-note = Заметка для пишущих, письма её не печатают
field-author = Кто записал (достаточно инициалов)
field-reader = Кто сверил с источниками
field-addressee = Кому адресовано
field-ask-kind = О чём просьба
field-office-kind = Вид адресата: по нему выбирается шаблон
field-status = Насколько выполнено
field-status-sources = Кто говорит, насколько
field-title = Заголовок в окне
field-source-title = Название
field-topic = То же самое для темы письма
field-lead = Просьба не более чем в пятнадцати словах, после «прошу Вас»
field-question = О чём письмо спрашивает в конце, после «прошу сообщить мне»
field-ask-background = Факты в её поддержку, не более четырёх
field-obligation = Что обязывает адресата
field-short-name = Имя для дальнейших упоминаний, в родительном падеже
field-pronoun = Как письмо говорит о человеке
field-link = Предложение, связывающее человека с просьбой
field-for = За кого просят поимённо
entry-field-name = Имя
field-spellings = Другие написания, по одному в строке
field-about = Кто это, в нескольких словах
field-consent = С чьего согласия можно называть
field-card-greeting = Как начинается открытка этому человеку, на каждом языке, на котором её можно написать; пусто, если нельзя
field-card-lines = Куда идут открытки, вместе с «для передачи»
field-card-topics = О чём открытки этому человеку могут говорить, хотя обычно не говорят
field-conviction = Факт о приговоре
field-not-known = Что неизвестно
field-claims = Факты, которые печатает письмо, по порядку
field-also = Другие факты: показываются, но не печатаются
field-supports = Просьбы, которые подтверждает их дело
field-state = Что стало с человеком
field-on = Когда: 2014, 2014-07 или 2014-07-30
field-state-confirmed = Когда последний раз подтверждено; пусто, если никогда
field-after = После какого факта это говорит письмо
field-short-status = То же в двух словах
field-status-text = Предложение, которое печатает письмо
field-state-sources = Кто это говорит
field-short = Название на карточке
field-office = Полное название
field-lines = Почтовый адрес, страна в конце
field-address-confirmed = Когда адрес последний раз подтверждён; пусто, если никогда
field-address-sources = Откуда адрес
field-salutation = Как начинается письмо
field-prefers = На каком языке адресату удобнее получать письма
field-closing = Как заканчивается письмо
field-subject = Тема, если её не даёт ни одна просьба
entry-field-country = Страна
field-country-names = Другие названия страны, по одному в строке
field-powers = Что в его власти
field-background = Факты в начале письма, по порядку
field-copy-name = Название, как его даёт письмо после слов «Копия:»
field-copy-countries = Страны, жители которых сюда пишут, по одной в строке; если пусто, все
field-suspended-since = Почта туда приостановлена с
field-suspended-way = Кто передаёт письма, пока почта приостановлена
field-suspended-sources = Кто говорит, что почта приостановлена
field-copies = Кому ещё идёт копия
field-anonymous = Что бывает с письмом без имени и адреса
field-anonymous-sources = Кто это говорит о таких письмах
field-holder = Кто занимает должность
field-since = С какого времени
field-holder-confirmed = Когда последний раз подтверждено; пусто, если никогда
field-holder-sources = Кто говорит, кто её занимает
field-publisher = Кто издал
field-date = Когда: 2013, 2013-07 или 2013-07-02
field-reference = Где найти: номер, сайт
field-language = Язык, кодом
choice-established = Источники говорят это как факт
choice-alleged = Кто-то это утверждает
choice-disputed = Источники расходятся
choice-open = Не выполнено, насколько известно
choice-partly = Отчасти
choice-met = Полностью
choice-inquiry = Расследование событий
choice-review = Пересмотр приговоров
choice-investigation = Следствие и суд
choice-mechanism = Учреждение
choice-conditions = Условия содержания
choice-release = Освобождение
choice-care = Медицинская помощь
choice-visits = Свидания
choice-transfer = Перевод
choice-protection = Защита
choice-recognition = Признание
choice-charges = Снятие обвинений
choice-stay = Отмена казни
choice-law = Изменение закона
choice-whereabouts = Местонахождение
choice-other = Другое
choice-public = Открытые документы
choice-person = Сам человек
choice-family = Семья
choice-detained = Под стражей
choice-at-risk = В опасности, не под стражей
choice-disappeared = Исчезновение
choice-charged = Предъявлено обвинение
choice-on-trial = Идёт суд
choice-sentenced = Вынесен приговор
choice-executed = Казнь
choice-released = На свободе
choice-died = Смерть
choice-unknown = Неизвестно
choice-religion = Вера
choice-politics = Политика и государство
choice-organisation = Организация или кампания
choice-he = «он»
choice-she = «она»
choice-they = «они»
part-form = Форма
entry-find = Найти
entry-add = Добавить
entry-add-file = В новом файле…
    .help = Начинает факт в отдельном файле, для темы или человека: то, что двое пишут в двух файлах, легко объединить.
facts-file = Новый файл с фактами
facts-file-about = Тема или человек, о котором он
facts-file-next = Первый факт в нём начинается сразу. Файл, в котором ничего не осталось, исчезает сам.
facts-file-needs = Скажите, о чём он.
facts-file-there = Такой файл уже есть: { $file }
entry-none = Пока ничего нет.
entry-reading = Файлы пакета читаются.
entry-unchecked = не проверено
entry-missing = { $lang }: нет
entry-nothing = Нет
entry-put-in = Добавить в: { $what }
entry-put-in-shown = Добавить…
entry-out = Убрать { $id }
entry-up = Поднять { $id }
entry-remove = Удалить эту запись
    .help = Убирает её из файла. Отмена возвращает.
entry-save = Сохранить пакет
entry-refused = Не изменено: { $why }
seal-missing = не проверено: нет второго читателя
seal-no-author = не проверено: не сказано, кто записал
seal-no-reader = не проверено: не сказано, кто сверил
seal-whole = проверено вторым читателем
seal-do = Я сверил(а) это с источниками
    .help = Для второго читателя, не автора. Любое изменение снимает отметку.
seal-names = Укажите ниже, кто записал и кто сверил.
seal-same = Автор не может быть вторым читателем.
review-left = { $count ->
    [one] Осталось сверить { $count } запись
    [few] Осталось сверить { $count } записи
   *[many] Осталось сверить { $count } записей
}
review-keys = Ввод: сверено · стрелки: вперёд, назад · E: изменить · Esc: выйти
review-cited = { $source }, { $place }
review-no-document = В пакете нет текста этого документа: посмотрите там, где он опубликован.
review-done = Второй читатель сверил всё.
review-reader = Вы
review-author = Кто записал, если не сказано
review-next = Дальше
review-open = Просмотр…
review-leave = Выйти из просмотра
review-checked = Сверено ({ $day })
    .help = Вы сегодня сверили эту запись с источниками; за ней следующая.
review-names = Укажите внизу, кто вы и кто записал факты: это два человека.
review-compared = Эта запись уже сверена и с тех пор не менялась.
review-unreadable = Что-то в этом файле пока нельзя прочитать: сначала исправьте.
seal-review = Я сверил(а) текст ({ $lang }) с оригиналом
    .help = Для того, кто хорошо читает на этом языке.
field-passage-people = Люди, о которых он рассказывает
field-passage-asks = Просьбы, с которыми он рассказывается; со всеми, если ни одна не названа
field-parts = Предложения, каждое с тем, на чём оно основано
field-part = Предложение { $number }
field-part-by = Слова предложения { $number }, которые говорят, кто это утверждает
field-part-claims = Факты, о которых говорит предложение { $number }
field-part-statuses = Люди, о судьбе которых говорит предложение { $number }
field-part-out = Убрать предложение { $number }
field-part-add = Ещё одно предложение
field-account = Версия { $number }
field-account-sources = Где сказана версия { $number }
field-source = Источник { $number }
field-where = Страница или место в источнике { $number }
field-source-out = Убрать источник { $number }
field-source-add = Добавить источник
dialog-source = Документ, из которого берутся факты
dialog-kind-source = Текст, веб-страница, PDF или документ текстового редактора
path-source = Открыть документ
path-source-help = Введите путь к тексту, сохранённой веб-странице или PDF.
part-beside = Документ рядом с формой
source-viewer-not-read = Документ не читается
source-viewer-close = Убрать документ
source-viewer-source = Это такой источник
source-viewer-no-source = Выберите источник
source-viewer-no-source-help = Выберите, какой это источник, или сначала добавьте его к источникам.
source-viewer-words = Слова документа
source-viewer-claim = Сделать из этого факт
    .help = Сначала выделите предложение. Факт начнётся с его слов и места; затем скажите это своими словами, и не больше, чем говорит источник.
source-viewer-cite = Сослаться в показанном факте
    .help = Сначала выделите предложение. Его место добавится к источникам факта в форме.
source-viewer-before = Предыдущая часть
source-viewer-after = Следующая часть
source-viewer-part = { $number } из { $of }
source-viewer-find = Найти в документе
source-viewer-next = Следующее место
dialog-texts = Таблица текстов для переводчиков
dialog-translated = Таблица с переводами
texts-name = { $pack }-teksty.csv
texts-written = Таблица текстов: { $path }
texts-taken = Взято текстов: { $count }. Ещё ничего не сохранено.
translated = Что изменит таблица
translated-count = Изменится текстов: { $count }. Пустая ячейка ничего не убирает.
translated-row = Строка { $row } · { $id } · { $lang }
translated-do = Взять { $count }
source-viewer-mark = Выделите предложение ниже.
action-open-source = Открыть документ рядом с фактами…
    .help = Кладёт рядом с формой текст, сохранённую веб-страницу или PDF, чтобы делать факты из их предложений.
    .words = абзац, доклад, рядом, факты
action-export-texts = Таблица текстов для переводчиков…
    .help = Записывает все тексты с языками рядом, для электронной таблицы.
    .words = перевести, таблица, языки
action-import-texts = Взять переводы…
    .help = Читает такую таблицу и показывает, что изменится, прежде чем что-либо менять.
    .words = перевести, таблица, прочитать

## В программе произошла ошибка.
crash-title = В программе произошла ошибка
crash-kept = Ваше письмо сохранено таким, каким было. Продолжайте; если эта страница появится снова, закройте окно: при следующем запуске письмо будет предложено вернуть.
crash-not-kept = Ваше письмо ещё здесь, но сохранить его на этом компьютере нельзя. Продолжайте и сохраните его в файл.
crash-again = Продолжить
crash-close = Закрыть окно

## Kinds of file that a letter is exported as: what a menu says; .help what that does, .kind what such a file is called, .title the heading of a dialog, .prompt asks for a typed path.

export-pdf = Экспорт в PDF…
    .help = Записывает страницу в файл, чтобы напечатать и отправить.
    .words = напечатать, сохранить, страница, файл
    .kind = PDF
    .title = Экспорт PDF
    .prompt = Введите путь, по которому записать файл. Имя без папок означает вашу домашнюю папку.
export-docx = Экспорт документа…
    .help = Записывает письмо для текстового редактора (DOCX); адрес стоит там, где его видно в окне конверта.
    .words = Word, LibreOffice, DOCX, файл
    .kind = Документ Word
    .title = Экспорт документа
    .prompt = Введите путь, по которому записать файл. Имя без папок означает вашу домашнюю папку.
export-txt = Экспорт текста…
    .help = Записывает слова письма в файл, для электронной почты.
    .words = простой текст, слова, файл
    .kind = Текст
    .title = Экспорт текста
    .prompt = Введите путь, по которому записать файл. Имя без папок означает вашу домашнюю папку.
export-eml = Экспорт электронного письма…
    .help = Записывает электронное письмо, которое можно открыть и отправить (EML): тема, слова и адреса, которые есть у кампании.
    .words = почта, имейл, отправить, EML
    .kind = Электронное письмо
    .title = Экспорт электронного письма
    .prompt = Введите путь, по которому записать файл. Имя без папок означает вашу домашнюю папку.
export-png = Экспорт изображений…
    .help = Записывает изображение (PNG) каждой страницы, 300 точек на дюйм.
    .words = изображение, картинка, PNG, поделиться
    .kind = Изображение PNG
    .title = Экспорт изображений
    .prompt = Введите путь, по которому записать изображение первой страницы; имя второй кончается на «-2». Имя без папок означает вашу домашнюю папку.

## What a field or a helper of a template gives.

gives-letter-asks = просьбы в выбранном порядке
gives-letter-background = факты, о которых письмо этому адресату говорит сначала
gives-letter-campaign = пакет
gives-letter-concerning = те из просьб, что касаются этих людей; все, если пакет ни о ком не говорит, какие именно
gives-letter-context = что подтверждает просьбы, кроме сказанного о людях: абзацы
gives-letter-date = день письма словами
gives-letter-dead-people = те из людей, кто умер
gives-letter-free-people = те из людей, кто освобождён
gives-letter-group = кто проводит вечер писем и как с ним связаться, для того, что там раздают; ничего, если он этого не сказал
gives-letter-figures = выбранные цифры: каждые одной фразой или, если они одни в абзаце, таблицей
gives-letter-follows = день прежнего письма, оставшегося без ответа, словами; ничего, если его не было
gives-letter-held-people = те из людей, кто в заключении или о ком этого не знают
gives-letter-leads = просьбы в нескольких словах, после «Я пишу, чтобы просить вас»; ни одной, если в пакете есть не все
gives-letter-obligation = что обязывает адресата, в одной-двух фразах
gives-letter-office = адресат письма
gives-letter-other-words = те из слов отправителя, которых нет ни в одном рассказе
gives-letter-parcel = письма, к которым приложено сопроводительное
gives-letter-past = умер ли кто-то из людей или освобождён
gives-letter-past-people = те из людей, кто умер или освобождён
gives-letter-people = выбранные люди в выбранном порядке
gives-letter-questions = о чём письмо спрашивает в конце, после «Буду признателен, если вы сообщите»; ни одного, если в пакете их нет для каждой просьбы
gives-letter-relief = есть ли просьба о том, что можно дать только людям в заключении
gives-letter-reported = факт, который говорит, кто обо всём этом сообщил и когда
gives-letter-sender = кто пишет
gives-letter-stories = что сказано о людях, по одному разу, о людях одного отрывка вместе
gives-letter-subject = обычная тема писем этому адресату
gives-letter-still = был ли кто-то из этих людей в заключении и ничего ли с тех пор не известно
gives-letter-unsure = есть ли кто-то, о ком неизвестно, под стражей ли этот человек
gives-letter-who = кто отправитель, в нескольких его словах, после «как»
gives-letter-words = собственные слова отправителя, каждые отдельным абзацем
gives-paragraph-sentences = факты и отрывки в нём
gives-story-sentences = отрывок или факты и то, что с человеком стало
gives-story-words = те из слов отправителя, которые о них, каждые отдельным абзацем
gives-ask-lead = просьба в нескольких словах, если они есть в пакете
gives-ask-question = о чём письмо спрашивает о ней в конце, если это есть в пакете
gives-ask-text = просьба, после «Я прошу вас»
gives-ask-topic = то же, после «обращение о»
gives-pack-historical = о прошлом ли его факты
gives-pack-title = его название
gives-office-name = его полное название
gives-parcel-count = сколько их, для условий
gives-parcel-countries = страны, откуда они, если об этом говорит список
gives-parcel-letters = сколько их, чтобы напечатать
gives-person-claims = что о человеке установлено или утверждается, по порядку
gives-person-died = умер ли человек
gives-person-free = освобождён ли человек и жив ли
gives-person-he = говорит ли письмо о человеке «он»
gives-person-link = фраза, которая связывает человека с просьбами, если она есть в пакете
gives-person-name = имя человека
gives-person-past = умер ли человек или освобождён
gives-person-she = говорит ли письмо о человеке «она»
gives-person-short = имя для следующих упоминаний, после «для»
gives-person-status = фраза о том, что с человеком стало
gives-person-story = факты о человеке и то, что с ним стало, в порядке рассказа
gives-person-unknown = неизвестно ли здесь, что с человеком стало
gives-sender-name = имя отправителя
gives-sender-place = город перед датой
gives-helper-list = элементы или часть каждого, в ряд с «и»
gives-helper-plural = форма, которая подходит к числу
gives-helper-default = поле или эти слова, если оно пусто
gives-helper-claim = факт из пакета
gives-each = каждый из них

## What was taken from a document

action-new-campaign = Новая кампания из документа…
    .help = Читает срочную акцию, справку или доклад и начинает кампанию с того, что там сказано.
    .words = срочная акция, доклад, импорт, пакет, создать
action-build-pack = Собрать файл пакета…
    .help = Собирает один файл этой кампании, который открывают другие, и сначала проверяет его.
    .words = поделиться, передать, опубликовать, кампания
action-sign-pack = Собрать и подписать файл пакета…
    .help = Делает файл этой кампании, подписанный вашим ключом, чтобы группы знали, от кого он. Ключ создаётся в первый раз.
    .words = поделиться, опубликовать, ключ, подпись, кампания
dialog-pack-file = Собрать файл пакета
dialog-signed-pack = Собрать и подписать файл пакета
dialog-kind-pack = Пакеты кампаний
pack-built = Собрана версия { $version }: { $path }
pack-not-built = Файл пакета не собран
signed-pack-number = Номер пакета, чтобы сравнить по телефону: { $number }
signed-pack-key = Номер вашего ключа, чтобы прочесть тому, кто получает ваши пакеты: { $number }
signed-pack-new = Ваш ключ только что создан и хранится здесь: { $path }. Никому его не давайте и храните копию в надёжном месте: без него ни одну следующую версию нельзя подписать от вашего имени.
signed-pack-kept = Подписано вашим ключом, который хранится здесь: { $path }.
signed-pack-few = Эту кампанию должны подписать столько: { $need }, а подписали: { $signed }. Передайте файл остальным: каждый откроет его здесь и добавит подпись, и только потом файл идёт группам.
signed-pack-open = Другие люди на этом компьютере могут прочесть ваш ключ: пусть файл читает только его владелец.
signed-pack-minisign = Рядом с файлом лежит его подпись. Её может проверить каждый и без этой программы, с помощью minisign и вашего открытого ключа: { $key }
pack-no-home = Негде хранить ключ: у этого пользователя нет домашней папки.
action-add-document = Добавить ещё документ…
    .help = Читает документ и добавляет сказанное в нём к этой кампании, чтобы это подтвердить.
    .words = импорт, доклад, факты
action-confirm = Подтвердить найденное…
    .help = Проходит по взятому из документа, карточка за карточкой.
    .words = проверить, карточки, документ
action-review = Просмотреть непроверенное…
    .help = Проходит по записям, которые второй читатель не сверял с источниками или давно не сверял.
    .words = проверить, второй читатель, источники
begin = Кампания из документа «{ $document }»
begin-found = Найдено: { $offices ->
        [one] { $offices } адресат
        [few] { $offices } адресата
       *[other] { $offices } адресатов
    }, { $requests ->
        [one] { $requests } просьба
        [few] { $requests } просьбы
       *[other] { $requests } просьб
    }, { $people ->
        [one] { $people } человек
        [few] { $people } человека
       *[other] { $people } человек
    } и { $facts ->
        [one] { $facts } предложение, которое может быть фактом
        [few] { $facts } предложения, которые могут быть фактами
       *[other] { $facts } предложений, которые могут быть фактами
    }.
begin-next = Вы просмотрите всё это по порядку. До этого ни одно письмо не делается.
begin-folder = Папка кампании
begin-do = Начать
begin-there = Что-то с таким именем уже есть: выберите другое.
new-campaign = Новая кампания
new-campaign-lang = Язык её писем
new-campaign-next = Она начинается как черновик: недостающее перечислено, каждая строка ведёт к своему полю, и писем не будет, пока вы не скажете, что это больше не черновик.
new-campaign-needs = Дайте ей название и папку.
confirm-progress = Эта кампания
confirm-campaign = Название и даты
confirm-offices = Кому писать
confirm-requests = О чём просить
confirm-facts = Что произошло
confirm-people = О ком речь
confirm-entry-campaign = кампания
confirm-entry-document = документ
confirm-entry-office = адресат
confirm-entry-request = просьба
confirm-entry-person = человек
confirm-done = подтверждено: { $done } из { $all }
confirm-step-done = { $all ->
        [0] ничего не найдено
        [1] подтверждено
       *[other] всё подтверждено ({ $all })
    }
confirm-step-left = посмотреть: { $left } из { $all }
confirm-address-open = адрес ещё не проверен: письма вам об этом напомнят
confirm-keys = Enter — взять · E — изменить · Delete — убрать · ↑ ↓ — дальше
confirm-nothing = В документе об этом ничего нет, или это убрано.
confirm-no-document = Кампания не хранит текста своего документа.
confirm-said = кто-то так говорит
confirm-stated = сказано как факт
confirm-taken = подтверждено
confirm-taken-own = взято, вашими словами
confirm-taken-words = взято, словами документа
confirm-lacks = Это ещё нужно.
confirm-echo = Слов подряд прямо из документа: { $count }. Скажите это своими словами.
confirm-no-year = День без года: { $day }. Письмо написано позже: укажите год, как в документе.
confirm-about-whom = «{ $words }» никого не называет. О ком это? Выберите или впишите имя в текст.
confirm-about-help = Письма говорят об этом вместе с человеком: { $name }, после остального.
confirm-about-late = Ни один факт до этого не называет имя ({ $name }): впишите его в текст.
confirm-about-first = Этот факт начинается без имени: скажите на карточке, о ком он, или впишите имя в текст.
confirm-said-before = Это написано до того, как выбрали другое положение. Скажите, что известно теперь.
confirm-said-holds = Это по-прежнему верно
confirm-said-first = Положение другое, а слова прежние: напишите, что известно теперь, или отметьте на карточке, что они по-прежнему верны.
confirm-take = Взять
confirm-go-on = Дальше
confirm-leave-out = Убрать
    .help = Убирает это из кампании. Отмена возвращает.
confirm-leave-rest = Убрать неподтверждённое ({ $left })
    .help = Убирает из кампании всё, что на этом шаге не подтверждено ({ $left }). Отмена возвращает.
confirm-left-rest = Убрано из кампании: { $count }. Отмена возвращает.
confirm-ask-document = Кто это опубликовал? Это название стоит в начале, внизу или в конце: организация, которую только цитируют, ничего не публиковала.
confirm-ask-office = Верен ли этот адрес? Его ещё никто не проверял: если вы нашли его таким же, укажите день.
confirm-ask-request = Во власти ли это адресата? Кто берёт карточку, говорит, что да.
confirm-ask-fact = Это установлено или кто-то только так говорит? О том, что лишь утверждается, письмо говорит вместе с тем, кто это утверждает.
confirm-ask-person = Можно ли называть этого человека и с чьего согласия? Пока этого никто не знает, ни одно письмо его не называет. Что с ним стало, программа не решает.
confirm-take-on = Взять и дальше
    .help = То, что сказано в карточке, верно: переходит к следующей.
confirm-later = Закончить позже
    .help = Сохраняет сделанное. Ничего не пропадёт, и ни одно письмо не уйдёт.
confirm-ready = Всё подтверждено
    .help = Кампания больше не черновик: когда она сохранена, можно делать письма.
confirm-added = Документ «{ $document }» добавлен: сказанное в нём тоже нужно подтвердить.
confirm-not-yet = Это ещё нужно посмотреть.
confirm-letter = Первое письмо можно сделать
confirm-no-letter = Письмо сделать ещё нельзя
confirm-ended = Последний день для писем ({ $date }) прошёл: назначьте другой.
confirm-recheck = Факты нужно было проверить до { $date }: проверьте их и назначьте другой день.
confirm-left = { $all ->
        [0] всё просмотрено: «Всё подтверждено», затем «Сохранить пакет»
       *[other] посмотреть: { $all }, из них фактов: { $facts }, людей: { $people }
    } · сохраняется по ходу дела
confirm-first-letter = Первое письмо на данный момент
confirm-letter-waits = Как только будут подтверждены адресат и просьба, письмо появится здесь.
organise-campaign = Кампания
field-campaign-title = Название кампании
field-email = Адреса электронной почты, по одному в строке
field-fill-in = ещё не заполнено
field-version = Версия
field-campaign-kind = Текущая кампания или факты прошлого
field-languages = Языки, по одному в строке
language-add = Добавить язык…
    .help = Вносит в пакет ещё один язык писем; его поля появятся рядом с остальными, а недостающие шаблоны будут начаты.
language-added = Язык добавлен: { $lang }. Письма на нём составляются из шаблонов программы и текстов пакета: впишите недостающие тексты.
language-begun = Шаблоны начаты английскими словами; язык: { $lang }. Писем по ним не будет, пока кто-нибудь не скажет эти слова на этом языке.
language-begin = Начать шаблоны, язык: { $lang }
field-published = Когда вышел документ
field-facts-as-of = Факты на дату
field-recheck-by = Проверить факты снова до
field-ends = Последний день для писем
field-stop = Почему письма больше не отправляются
field-reported = Факт, который говорит, кто обо всём этом сообщил
field-any-order = Просьбы могут стоять в любом порядке
field-draft = Черновик: писем по нему пока нет
field-exercise = Вымышлена, для упражнения: каждое письмо говорит об этом
field-letterhead-name = Название на бланке
field-letterhead-colour = Цвет линии под ним, например #1f4e79
field-signers = Кто подписывает: открытые ключи, по одному в строке
field-signers-need = Сколько из них должны подписать
replace-key = Заменить мой ключ…
    .help = Создаёт другой ключ для подписи. Нынешний подписывает его, чтобы группы знали, от кого он.
replace-key-title = Заменить ваш ключ?
replace-key-body = Создаётся новый ключ, и нынешний подписывает, что тот занял его место. С этого времени пакеты подписываются новым. Группам, которые знают старый, показывается новый номер, чтобы сравнить его по телефону. Если старый ключ украли, позвоните им: подписать ключ может и вор.
replace-key-do = Заменить
replace-key-none = У вас ещё нет ключа: он создаётся с первым пакетом, который вы подпишете.
key-replaced = Ваш ключ заменён
key-replaced-number = Номер вашего нового ключа, чтобы прочесть его тем, кто получает ваши пакеты: { $new }. Номер старого был { $old }.
key-replaced-kept = Старый ключ хранится в { $path }. Он больше ничего не подписывает.
key-replaced-public = Новый открытый ключ, подписанный старым, находится в { $path }. Если в пакете названо, кто должен его подписать, впишите ключ туда.
field-status-months = Через сколько месяцев устаревает то, что стало с человеком
field-address-months = Через сколько месяцев устаревает адрес
field-holder-months = Через сколько месяцев устаревает имя занимающего должность
field-figure-title = Что считают
field-according-to = По чьим подсчётам, как говорит письмо
field-figure-sentence = Числа в предложении, как его печатают письма
field-figure-series = Ряды
field-series = Ряд { $number }
field-series-add = Добавить ряд
field-series-out = Убрать ряд { $number }
field-period = Год или его часть, { $number } в ряду { $row }
field-count = Сколько, { $number } в ряду { $row }
field-partial = только часть года, { $number } в ряду { $row }
field-count-add = Добавить год в ряд { $number }
field-count-out = Убрать год { $number } из ряда { $row }
field-partial-note = Что говорится о периоде, который лишь часть года
field-repeats = Факты, где сказано отчасти то же: рядом их не рассказывают
choice-active = Текущая
choice-historical = О прошлом

about-version = Версия
about-commit = Коммит
about-no-commit = неизвестен: собрано без указания
about-settings = Настройки
about-state = Начатые письма и недавно открытое
about-packs = Принятые пакеты
about-no-home = нет домашней папки: ничего не запоминается
action-about = О программе…
    .help = Версия, где программа хранит то, что запоминает, и лицензии.
    .words = версия, лицензия, программа
action-report-fault = Что случилось…
    .help = Короткий отчёт для тех, кто исправляет ошибку: сначала показывается, потом копируется.
    .words = ошибка, сбой, неисправность
about-what = Письма в защиту прав человека, у каждого предложения есть источник.
about-alone = Программа не ищет новых версий и ничего никуда не отправляет.
about-licences = Лицензии…
about-licences-title = Что внутри и под какими лицензиями
about-back = Назад
happened-title = Что случилось
happened-what = Сначала прочтите: в нём нет ни имени, ни адреса, ни слова из письма. Ничего не отправляется; вставьте его туда, где сообщаете об ошибке.
happened-copy = Скопировать отчёт
happened-copied = Отчёт скопирован
action-guide = Справка…
    .help = Как это делается, по темам.
    .words = руководство, инструкция, справка
guide-english = Руководство написано по-английски.
palette-help = Справка: { $topic }
guide-help = Справка
