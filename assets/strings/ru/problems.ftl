### What is wrong, in Russian: not yet reviewed by a native speaker.
###
### English (the folder en) is the whole; its comments say what the messages are for.

level-error = ошибка
level-warning = предупреждение
level-help = что делать
level-off = выключено

## What would mend a problem.

fix-meant = может быть, «{ $name }»?
fix-among = есть: { $names }
fix-allowed = разрешено пишущим

## Why something cannot be read or written.

words-of-others = исходное сообщение: «{ $words }»
why-not-found = нет такого файла или папки
why-not-allowed = нет доступа
why-full = диск полон
why-system = это не удалось ({ $reason })
why-a-folder = это папка
why-path-has-file = часть пути — не папка
why-name-refused = этот диск не принимает такое имя
why-in-use = сейчас используется
why-no-answer = ответа слишком долго не было
why-network = сетевой диск не отвечает
why-file-too-large = файл слишком большой
why-cut-short = нет конца
why-no-file = это не файл
why-no-file-name = это не имя файла
why-no-folder = такой папки нет
why-only-pictures = его страницы — картинки: слов, которые можно взять, в нём нет
why-no-document = это не DOCX и не ODT: сохраните его в одном из этих форматов
why-no-words = в нём нет слов
why-half-way = { $why }; часть файлов новые, часть старые
why-too-large = в нём больше { $megabytes } МБ
why-not-utf8 = это не текст в UTF-8: сохраните его в UTF-8
why-exists = он уже есть
why-not-a-file-there = это имя носит что-то, что не файл
why-not-a-folder-there = это имя носит что-то, что не папка
why-another-file = { $path } уже есть, и это другой файл
why-replaced = он был заменён
why-no-zip = это не zip или не весь zip: попросите файл ещё раз
why-two-tables = в нём два оглавления, и они различаются
why-entry-unreadable = «{ $name }» внутри повреждён или сжат так, что здесь его не прочесть
why-link = { $name } — ссылка, а в пакете только простые файлы
why-too-much = в нём больше файлов, чем { $files }, или больше { $megabytes } МБ; таких больших пакетов не бывает
why-something-before = перед zip что-то стоит
why-name-not-utf8 = имя его файла «{ $name }» не в UTF-8: дайте ему имя латинскими буквами
why-strange-name = о его файле «{ $name }»: { $fault }
why-two-files = в нём два файла «{ $name }»
why-pack-id = id пакета не годится для имени файла
why-pack-nowhere = пакета «{ $pack }» нет ни в одном файле, который могла бы назвать программа. Откройте его из файла
why-newer-stops = более новая версия останавливает его письма
why-kept-damaged = сохранённая здесь копия, { $path }, повреждена: уберите её
why-keys-damaged = список ключей составителей, { $path }, повреждён ({ $why })
why-program-failed = программа не справилась с этим
why-not-toml = строка { $line } не читается
why-too-many-signs = в нём слишком много всего
why-no-key = запись о { $id } — не ключ
why-no-day = «{ $day }» — не дата
why-pdf-without-end = ему нужно больше времени или памяти, чем любому докладу, или он повреждён; откройте его в другой программе и сохраните как текст
why-no-face = это не шрифт, которым программа может печатать
why-face-locked = тот, кто его сделал, не разрешает помещать часть шрифта в файл
why-face-varies = это вариативный шрифт, у букв которого нет своей толщины; возьмите шрифт постоянной толщины, например «Regular»
why-face-adds-nothing = в нём нет букв, которых не хватает программе
why-too-many-copies = в этой папке слишком много копий
why-damaged = он повреждён
why-kilobytes = в нём { $kilobytes } КБ
why-not-png = это не PNG
why-not-png-or-jpeg = это не PNG и не JPEG
why-no-png = это не PNG, который можно прочесть ({ $reason })
why-no-jpeg = это не JPEG, который можно прочесть ({ $reason })
why-pixels = в нём { $width } × { $height } точек
why-moves = он движется
why-huge = он слишком велик

fault-too-long = имя слишком длинное
fault-outside = он оказался бы вне своей папки
fault-characters = в имени есть знаки, которых некоторые компьютеры не принимают
fault-reserved = некоторые компьютеры не принимают такого имени

advice-make-room = освободите место на этом диске или выберите папку на другом
advice-writable = выберите папку, в которую вам можно писать
advice-existing = выберите папку, которая есть
advice-another = выберите другую папку или уберите то, что мешает

## Names of languages, and how long ago something was.

language-ar = арабский
language-de = немецкий
language-en = английский
language-es = испанский
language-fr = французский
language-it = итальянский
language-kk = казахский
language-ru = русский

ago-months = { $count ->
    [1] месяц назад
    [one] { $count } месяц назад
    [few] { $count } месяца назад
   *[other] { $count } месяцев назад
}
ago-years = { $count ->
    [1] год назад
    [one] { $count } год назад
    [few] { $count } года назад
   *[other] { $count } лет назад
}

## Files.

file-unreadable = не удаётся прочесть { $path }: { $why }
file-not-utf8 = не удаётся прочесть { $path }: это не текст в UTF-8
    .help = сохраните его в UTF-8
file-pages-without-words = { $path }: страницы, на которых нет слов: { $pages }
    .help = посмотрите на них: возможно, это изображения текста
file-document-cut = { $path }: документ слишком длинный, последние строки не просмотрены ({ $lines })
    .help = разделите его и начните с каждой части
file-unwritable = не удаётся записать { $path }: { $why }
    .help = { $advice }
file-not-made = не удаётся создать { $path }: { $why }
    .help = { $advice }
file-named-twice = { $path } назван дважды
    .help = дайте каждому файлу своё имя
file-ending = окончание имени { $path } не говорит, что записать
    .help = закончите его на { $endings }
file-saved-in-window = { $path }: письмо, чтобы писать его дальше, сохраняет только окно
    .help = сохраните его там или закончите имя файла на { $endings }

## Rules.

rules-unknown = нет правила «{ $name }»
    .cli = `entreaty show rules` их перечисляет
rules-not-allowable = «{ $name }» нельзя разрешить

## Why there are these rules: a sentence each, with a full stop.

rule-no-ask = Обращение просит о том, что его читатель может сделать; без просьбы ничего не последует.
rule-foreign-ask = Письмо просит только о том, что пакет рекомендует этому адресату, чтобы никто не ответил «это не ко мне».
rule-placeholder = Незаполненное поле или скобка в письме говорит читателю, что его никто не перечитал.
rule-ended = После конца кампании или срока её проверки её факты могут быть неверны или вредны.
rule-stopped = Письма остановлены: кто знает дело, просит больше их не посылать.
rule-draft = Взятое программой из документа никто ещё не подтвердил: по одному её слову письма не уходят.
rule-exercise = Письма вымышленной кампании — для упражнения: они говорят об этом, и никто их не отправляет.
rule-past-person = Нельзя просить об облегчении в заключении для того, кто умер или освобождён.
rule-unattributed = Утверждение печатается с тем, от кого оно, а старый доклад — со своей датой.
rule-consent = Никого не называют без его согласия, согласия семьи или открытого источника; тяжёлых подробностей не печатают.
rule-form-of-address = Письмо прочтут, если обращение и заключительные слова такие, какие подобают адресату.
rule-no-sender = Анонимное обращение значит мало, а в Казахстане ничего: на нём стоят имя и адрес отправителя.
rule-short-address = Ответ приходит по почте, и одной улицы или одного города для него мало.
rule-unprintable = Знак, которого нет ни в одном шрифте, напечатался бы пустой клеткой.
rule-address-overflow = Что не помещается в окно конверта, того почта не прочтёт.
rule-historical = Факты, о которых сообщили годы назад, названы с датой доклада.
rule-stale = Судьба человека, адрес и имя того, кто занимает должность, могут измениться: что давно не подтверждали, могло устареть.
rule-edited = Когда выбор меняет то, что под правкой, правка остаётся, и её автор говорит, что из двух верно.
rule-unrelated = Человек назван, хотя ни одна просьба письма его не касается.
rule-details = Письмо называет человека полностью, с датой и местом, чтобы читатель нашёл дело.
rule-unsourced = То, чего нет в докладе, может быть неправдой: число, дата, имя, обвинение, причина, что кто-то сделал или сказал; сказать, что кто-то один или сам адресат совершил преступление, — ошибка.
rule-tone = Сарказм, заглавные буквы и ряды восклицательных знаков закрывают уши, которые письмо хочет открыть; оскорбление или угроза вредит и считается ошибкой.
rule-politics = Обращение — о праве; партийная политика или нападки на строй позволяют читателю от него отмахнуться.
rule-thanks = Письмо, которое благодарит читателя или просит ответить, скорее получит ответ.
rule-language = Письмо пишут на языке читателя или по-английски, в переводе, который кто-то вычитал, и собственные слова пишущего — тоже.
rule-translation = В переводе те же числа, даты, люди и говорящие, что в оригинале, и ни одного слова сильнее.
rule-own-country = Писать собственному правительству бывает опасно; вместо автора могут написать другие.
rule-form-letter = «И/или» и «(а)» говорят читателю, что письмо писали не об этом деле.
rule-same = Письма, которые различаются только отправителем, могут счесть за одно; некоторым кампаниям важнее число.
rule-long = Письмо в одну страницу прочтут; вторую часто нет.

## A pack's files, as they are read.

read-grammar = это не читается ({ $reason })
    .help = строка — это `key = "текст"`, заголовок — [[claim]], список — ["один", "два"]
read-sign-missing = здесь не хватает { $sign }
    .help = строка — это `key = "текст"`, заголовок — [[claim]], список — ["один", "два"]
read-sign-too-many = этот знак { $sign } лишний
    .help = уберите его или напишите перед ним то, что должно там стоять
read-line-goes-on = значение уже закончилось, а в той же строке стоит ещё что-то
    .help = у каждой пары key = значение своя строка; внутри текста " пишется \"; примечание начинается с #
read-value-missing = после = нет значения
    .help = текст стоит в кавычках: `key = "текст"`
read-name-missing = здесь нет имени
    .help = строка — это `key = "текст"`, заголовок — [[claim]]
read-name-unfit = в имени только буквы a–z, цифры, - и _
    .help = между именем и значением стоит =; имя с другими знаками берётся в кавычки
read-no-value = это не текст в кавычках, не число, не дата, не true и не false
    .help = текст начинается и кончается прямой кавычкой ": `key = "текст"`; значения списка разделяются запятыми
read-backslash-unfit = то, что стоит здесь после \, ничего не значит
    .help = пишите \\ вместо \ и \n вместо новой строки или возьмите текст в `'` вместо `"`
read-control-sign = здесь невидимый управляющий знак
    .help = удалите его и наберите заново то, что имеется в виду
read-merged-in-part = здесь соединены две версии, и никто ещё не выбрал между ними
    .help = оставьте то, что имелось в виду, и уберите строки, которые начинаются с <<<<<<<, ======= и >>>>>>>
read-quote-missing = не хватает кавычки
    .help = текст начинается и кончается на " в одной строке; внутри " пишется \"
read-twice = это стоит здесь второй раз
    .help = уберите одно из двух или исправьте имя
read-too-deep = слишком много скобок в скобках
    .help = столько не нужно ни одному пакету
read-unknown-key = неизвестный ключ «{ $key }»
read-not-headings = «{ $key }» надо писать так: [[{ $key }]]
    .help = с двумя скобками их может быть несколько
read-too-many-entries = записей [[{ $key }]] здесь { $count }
    .help = в пакете их не больше { $most }
read-missing-key = нет «{ $key }»
    .help = добавьте к этой записи строку `{ $key } = …`
read-unknown-value = «{ $given }» здесь неизвестно
    .help = это одно из: { $known }
read-number-for-text = на месте текста стоит число
    .help = возьмите его в кавычки: 1 пишется "1"
read-not-text = здесь нужен текст
    .help = пишите его в кавычках: "…"
read-not-number = здесь нужно целое число
    .help = пишите его цифрами, без кавычек: 12
read-number-unfit = это число здесь слишком мало или слишком велико
read-not-fields = то, что здесь нужно, состоит из нескольких частей
    .help = пишите их в фигурных скобках: {"{"} name = "…" {"}"} или под своим заголовком
read-not-boolean = это ни true, ни false
    .help = напишите true или false, без кавычек
read-not-list = здесь нужен список
    .help = пишите его в квадратных скобках: ["один", "два"]
read-not-text-by-language = здесь нужен текст по языкам
    .help = назовите язык: title.en = "…"
read-not-date = «{ $text }» — не дата; пишите 2013, 2013-07 или 2013-07-02
read-not-confirmed = скажите, когда это было подтверждено («2018-05»), или false
read-not-colour = «{ $text }» — не цвет; пишите так: "#1f4e79"
read-not-key = «{ $text }» — не открытый ключ; он начинается с RWQ, как его показывают `entreaty pack key` и minisign
read-not-language = «{ $text }» — не код языка; пишите en, ru или pt-BR
read-out-of-place = здесь должно стоять другое
read-fill-in = «{ $key }» ещё не заполнено: { $what }
    .help = напишите это в кавычках, на месте этих слов
read-not-utf8 = { $path } — не текст в UTF-8 (байт { $byte })
    .help = сохраните его в UTF-8

## Packs.

pack-unreadable = не удаётся прочесть пакет { $path }: { $why }
    .help = назовите папку пакета или его файл .entreaty
pack-missing = в пакете нет { $name }
    .help = что есть в пакете, сказано в README
pack-same-name = имена { $first } и { $second } различаются только заглавными буквами
    .help = некоторые компьютеры примут их за один файл: переименуйте один из двух
pack-misnamed = { $name } — не файл пакета
pack-not-of-pack = { $name } — не файл пакета
    .help = в пакете есть файлы TOML, cases/*.toml, templates/*.hbs, templates/partials/*.hbs, sources/*.txt и letterhead.png: переименуйте его или уберите
    .window = письмам он не нужен: переименуйте его или уберите
pack-file-too-large = в { $name } { $kilobytes } КБ, а в таком файле пакета не больше { $most }
    .help = уберите то, что письмам не нужно
pack-pipe = { $name } не прочитан: это канал или устройство
    .help = в пакете только обычные файлы: уберите его
pack-acting-character = в «{ $key }» есть невидимый знак, который меняет то, что вокруг ({ $number })
    .help = уберите его: он может скрывать то, что написано на самом деле
pack-acting-character-here = здесь стоит невидимый знак, который меняет то, что вокруг
    .help = уберите его: он может скрывать то, что написано на самом деле
pack-line-break = в «{ $key }» есть разрыв строки
    .help = напишите это в одну строку
pack-false-signature = подпись не от этого пакета: кто-то изменил его после подписи
    .help = попросите пакет у его составителя; кто меняет пакет, убирает { $file }
pack-more = есть и другие замечания ({ $count }); здесь первые
    .help = исправьте их и проверьте снова
pack-logo-unused = { $path } не используется: в pack.toml нет [letterhead]
    .help = добавьте его с именем или уберите файл
pack-logo-unusable = { $path } не годится: { $why }
    .help = сохраните его как PNG, не больше { $side } точек в ширину и в высоту и { $kilobytes } КБ
pack-card-unconfirmed = адрес для открыток никто не подтвердил
    .help = напишите card.address.confirmed и день, когда кто-то убедился, что открытки туда доходят
pack-card-without-consent = открытка разрешена тому, кого нельзя называть
    .help = уберите [card] или скажите, с чьего слова человека можно назвать
pack-card-topic = ни один пакет не может разрешить открыткам говорить о теме «{ $topic }»
    .help = уберите её из may_mention
pack-letterhead-nameless = у шапки нет имени
    .help = напишите name.en = "…" под [letterhead]
pack-letterhead-long = имя в шапке «{ $name }» длиннее { $most } букв
    .help = сократите его
pack-wrong-id = «{ $id }» не годится как id пакета
    .help = берите строчные латинские буквы, цифры и дефисы: id = "relief-2026"
    .window = используйте строчные латинские буквы, цифры и дефисы
pack-empty-id = у этой записи ({ $entry }) пустой id
    .help = дайте ей имя
pack-no-name = «{ $id }» не может быть кратким именем
    .help = используйте латинские буквы, цифры и дефисы
pack-name-taken = краткое имя «{ $id }» уже у другой записи
    .help = выберите другое имя
pack-two-ids = у двух записей ({ $entry }) один id: «{ $id }»
    .help = первая стоит в { $first }; дайте этой другой id
    .window = дайте одной из них другое краткое имя
pack-unknown-id = нет записи ({ $entry }) «{ $id }»
pack-no-source = нет источника: { $part }
    .help = добавьте sources = [{"{"} source = "…", where = "…" {"}"}]
    .window = укажите, где это сказано
pack-no-where = { $part }: не сказано, где это стоит в «{ $source }»
    .help = добавьте where = "страница, заголовок или строки"
    .window = укажите страницу, заголовок или строки
pack-no-text = { $part }: нет текста на «{ $lang }»
    .help = «{ $lang }» — первый язык пакета; добавьте его
pack-long-text = { $part }: знаков на «{ $lang }» — { $length }
    .help = письмо — это страница: пишите не больше { $most }
pack-private-use = { $part }: знак частного пользования на «{ $lang }»
    .help = у таких знаков нет смысла; уберите его
pack-not-listed = { $part }: есть на «{ $lang }», а в пакете этого языка нет
    .help = добавьте его в `languages` в pack.toml или уберите текст
    .window = уберите текст; добавить язык может тот, кто ведёт этот пакет
pack-no-reporter = в историческом пакете сказано, кто сообщил его факты и когда
    .help = добавьте reported = "id факта, в котором это сказано"
pack-no-office-yet = пока некому писать
    .help = добавьте [[addressee]] в addressees.toml
    .window = добавьте адресата
pack-no-request-yet = пока ни о чём не просят
    .help = добавьте [[recommendation]] в recommendations.toml
    .window = добавьте просьбу
pack-no-recheck = в действующем пакете сказано, к какому дню его проверяют снова
    .help = добавьте recheck_by = "ГГГГ-ММ-ДД"
pack-signers = нельзя подписать этот пакет ключами: { $need } из { $keys }
    .help = назовите каждый ключ один раз и число от одного до числа ключей
pack-level-of-no-rule = нет правила «{ $name }»
    .help = `levels` принимает имена правил
    .cli = `levels` принимает имена правил; `entreaty show rules` их перечисляет
pack-level-off = «{ $name }» нельзя выключить
    .help = `levels` принимает warning или error
pack-capital = { $part } начинается с прописной буквы («{ $lang }»): «{ $words }»
    .help = это стоит внутри предложения: начните со строчной
pack-full-stop = { $part } кончается точкой («{ $lang }»): «…{ $words }»
    .help = это стоит внутри предложения, которое кончается позже: уберите точку
pack-no-full-stop = { $part } без точки в конце («{ $lang }»): «…{ $words }»
    .help = письмо печатает это как есть: закончите предложение
pack-no-comma = в обращении нет запятой («{ $lang }»): «{ $words }»
    .help = оно печатается как есть: поставьте запятую
pack-long-lead = в краткой просьбе слов: { $count } («{ $lang }»), больше чем { $most }
    .help = скажите коротко, о чём просьба; полностью она стоит ниже
pack-told-twice = { $part } дважды сообщает один и тот же факт: «{ $claim }»
    .help = уберите один из двух
pack-accused = «{ $claim }» говорит о вине ({ $name }) и не говорит о приговоре
    .help = называйте должностное лицо только если суд его осудил, со статьёй и судом
pack-many-facts = в предыстории «{ $request }» фактов: { $count }
    .help = у письма одна страница: назовите не больше { $most }, подтверждающих просьбу
pack-passage-and-claim = есть и факт «{ $passage }»
    .help = у отрывка и факта разные id
pack-passage-without-part = в отрывке нет частей
    .help = добавьте [[passage.parts]] с text и claims
pack-passage-without-claim = часть отрывка ни на чём не основана
    .help = назовите факты, о которых она говорит: claims = ["…"]
pack-passage-without-speaker = часть «{ $passage }» передаёт утверждение и не называет говорящего («{ $lang }»): «{ $words }»
    .help = добавьте by.en = "слова её текста, которые говорят кто"
pack-passage-without-allegation = в части «{ $passage }» назван говорящий, а утверждения нет
    .help = уберите `by` или назовите утверждение
pack-passage-without-stop = часть «{ $passage }» не заканчивает предложение
    .help = часть — одно предложение или больше, каждое с точкой
pack-passage-number = «{ $passage }» называет { $number }, а факты этого отрывка — нет
    .help = скажите то, что говорят факты этой части, или назовите тот, в котором это есть
pack-background = предыстория «{ $office }» не начинается с «{ $reported }»
    .help = письма исторического пакета сначала говорят, кто сообщил и когда
pack-address-lines = в адресе «{ $office }» { $lines ->
        [one] { $lines } строка
        [few] { $lines } строки
       *[other] { $lines } строк
    }
    .help = пишите от одной до шести строк, без пустых, страну последней
pack-address-no-country = адрес «{ $office }» кончается на «{ $line }», а это не страна
    .help = письмам из-за границы нужна страна в последней строке, прописными буквами
pack-no-address = у «{ $office }» нет адреса
    .help = добавьте address.lines.en = ["…", "…"]
pack-no-power = «{ $office }» не может сделать того, о чём просит «{ $request }»
    .help = добавьте этот вид в `powers` адресата или исправьте `addressee` или `kind`
pack-not-a-country = «{ $name }» — не страна
    .help = `for_countries` принимает коды ISO 3166 или названия: ["DE", "Austria"]
pack-towns-of-no-country = «{ $name }» — не код страны
    .help = `[towns]` принимает коды ISO 3166: KZ = ["Almaty", "Алматы"]
pack-towns-elsewhere = ни один адресат этого пакета не из этой страны: { $country }
    .help = `[towns]` перечисляет города страны адресатов
pack-not-a-town = это не название города
    .help = напишите его буквами или уберите
pack-no-day-of-death = не назван день смерти
    .help = добавьте on = "ГГГГ-ММ-ДД", так точно, как известно
pack-status-without-date = «{ $text }» на «{ $lang }» не называет даты, { $date }
    .help = впишите дату или исправьте `on`
pack-one-account = спорный факт приводит каждую версию
    .help = добавьте две или больше [[claim.accounts]] с текстом и источниками
pack-no-speaker = утверждение «{ $claim }» не говорит, от кого оно
    .help = добавьте by.en = "слова его текста, в которых это сказано"
pack-speaker-not-in-text = текст «{ $claim }» на «{ $lang }» не называет говорящего: «{ $speaker }»
    .help = впишите слова `by` в текст, буква в букву
pack-speaker-not-alleged = у «{ $claim }» есть говорящий, а отметки alleged нет
    .help = напишите standing = "alleged" или уберите `by`
pack-accounts-not-disputed = у «{ $claim }» есть версии, а отметки disputed нет
    .help = напишите standing = "disputed" или уберите версии
pack-number-not-in-figure = во фразе «{ $figure }» сказано { $number }, а в числах этого нет
    .help = исправьте фразу или числа
pack-graphic = «{ $claim }» содержит тяжёлые подробности и был бы напечатан
    .help = перенесите его в `also`
pack-changed = «{ $id }» изменено после проверки
    .help = сравните его снова с источниками и напишите checked = "{ $seal }"
    .window = сравните его снова с источниками и отметьте это под формой
pack-first-language = «{ $lang }» — первый язык пакета, а не перевод
    .help = пишите `checked`, это об источниках
pack-no-translation = у «{ $id }» нет перевода на «{ $lang }»
    .help = уберите печать
pack-translation-changed = «{ $id }» или перевод изменены после вычитки «{ $lang }»
    .help = пусть тот, кто читает на этом языке, снова сравнит оба и напишет reviewed.{ $lang } = "{ $seal }"
    .window = пусть тот, кто читает на нём, снова сравнит оба текста и отметит это под формой
pack-unchecked = второй читатель не проверил { $open } из { $all } записей
    .help = кто сравнил запись с источниками, пишет в неё checked = "new"; ответ скажет остальное
    .window = кто сравнит запись с источниками, отмечает это под её формой в разделе «Подготовка»
pack-unreviewed = из { $all } переведённых записей ({ $language }) никто из читающих на этом языке не вычитал { $open }
    .help = кто сравнил запись с оригиналом, пишет в неё reviewed.{ $lang } = "new"; ответ скажет остальное
    .window = кто сравнит запись с оригиналом, отмечает это под её формой в разделе «Подготовка»
pack-not-email = «{ $text }» — не адрес электронной почты
    .help = напишите один адрес, например office@example.org
pack-still-draft = «{ $id }» взято из документа, и никто этого ещё не подтвердил
    .help = подтвердите запись, измените её или уберите; в подтверждённой больше нет draft = true
    .window = подтвердите запись, измените её или уберите: раздел «Подготовка» проведёт по найденному
pack-echo = «{ $claim }» дословно повторяет источник, слов подряд: { $count }
    .help = скажите это своими словами: слова документа принадлежат тем, кто его написал
pack-day-without-year = в «{ $fact }» день без года: { $words }
    .help = письмо написано позже, чем произошли события: укажите год, как в источнике
pack-nobody-named = «{ $claim }» начинается со слова «{ $words }», а письмо ещё не сказало, кто это
    .help = назовите человека в самом факте или поместите факт среди фактов о нём
pack-letters-not-tried = испытаны только первые письма: { $tried }
    .help = столько людей, адресатов и языков нет ни в одной кампании
pack-sender-name = «{ $text }» — имя отправителя, которое хранит этот компьютер
    .help = уберите его
    .cli = уберите его; если оно должно быть в пакете, скажите --keep "{ $text }"
pack-sender-address = «{ $text }» — строка адреса отправителя, который хранит этот компьютер
    .help = уберите её
    .cli = уберите её; если она должна быть в пакете, скажите --keep "{ $text }"
pack-not-by-form = это записано так, что форма не может этого изменить
    .help = измените это в файле

## Parts of a pack, as problems name them.

part-pack-title = название пакета
part-stop-notice = объявление об остановке
part-short-name = короткое название адресата
part-office-name = название адресата
part-salutation = обращение
part-closing = заключительные слова
part-subject = тема
part-country = страна
part-address = адрес
part-post-suspended = что почта приостановлена
part-anonymous = «anonymous»
part-anonymous-fate = судьба анонимных обращений
part-holder-name = имя занимающего должность
part-holder = занимающий должность
part-title = название
part-topic = предмет
part-request = просьба
part-recommendation = рекомендация
part-recommendation-status = состояние рекомендации
part-note = примечание
part-claim = факт
part-account = версия
part-name = имя
part-about = «about»
part-not-known = «not_known»
part-status = положение
part-status-sentence = фраза о положении
part-according-to = «according_to»
part-sentence = фраза
part-partial-note = примечание о части года
part-figure = число
part-series-name = название ряда
part-period = период
part-lead = краткая просьба
part-question = вопрос
part-obligation = обязательство
part-background = предыстория
part-passage = отрывок
part-passage-part = часть
part-person = дело
part-persons-short-name = краткое имя
part-link = связка

## What has grown old.

age-stopped = письма остановлены: { $notice }
    .help = спросите того, от кого у вас эта кампания
age-draft = эта кампания — черновик: взятое из документа ещё не подтверждено
    .help = подтвердите или измените каждую запись, заполните недостающее, затем уберите `draft = true` из pack.toml
    .window = в разделе «Подготовка» подтвердите или измените каждую запись и заполните недостающее
age-exercise = упражнение: в этой кампании всё вымышлено, и каждое письмо говорит об этом
    .help = упражняйтесь с ней; не отправляйте её писем
age-ended = кампания кончилась: { $date }
    .help = попросите её новейшую версию
age-recheck-due = кампанию надо было проверить снова, срок: { $date }
    .help = попросите её новейшую версию
age-before-report = дата письма раньше доклада ({ $date })
    .help = назовите день, когда оно пишется
age-historical = факты на { $date }: с тех пор многое могло измениться
    .help = ничего делать не нужно: письмо само говорит, когда о чём было сообщено
age-address-in-future = { $office }: адрес подтверждён в будущем: { $date }
    .help = `confirmed` — дата того, что найдено, а не следующей проверки
age-holder-in-future = { $office }: должностное лицо подтверждено в будущем: { $date }
    .help = `confirmed` — дата того, что найдено, а не следующей проверки
age-status-in-future = { $person }: сведения о судьбе подтверждены в будущем: { $date }
    .help = `confirmed` — дата того, что найдено, а не следующей проверки
age-post-suspended = { $office }: почта туда приостановлена
    .help = конверт идёт тому, кто передаёт письма из страны отправителя
age-post-suspended-since = { $office }: почта туда приостановлена (с какого времени: { $date })
    .help = конверт идёт тому, кто передаёт письма из страны отправителя
age-address-never-confirmed = { $office }: адрес ни разу не подтверждён
    .help = найдите его на сайте самого адресата, прежде чем отправлять письмо
age-address-old = { $office }: адрес подтверждён последний раз { $ago } ({ $date })
    .help = найдите его на сайте самого адресата, прежде чем отправлять письмо
age-status-never-confirmed = { $person }: что стало с этим человеком, ни разу не подтверждено
    .help = поищите новости, прежде чем отправлять письмо
age-status-old = { $person }: что стало с этим человеком, подтверждено последний раз { $ago } ({ $date })
    .help = поищите новости, прежде чем отправлять письмо

## Templates.

template-missing = нет шаблона письма на «{ $lang }»
    .help = выберите другой язык или добавьте в пакет templates/{ $kind }.{ $lang }.hbs
    .window = выберите другой язык или напишите такой шаблон в разделе «Подготовка»
template-unknown = нет шаблона «{ $name }»
    .cli = `entreaty show templates` их перечисляет
template-for-other-office = шаблон для «{ $kind }», а адресат — «{ $office }»
    .help = выберите другой шаблон или исправьте `addressee` в его начале
template-in-other-language = шаблон на «{ $template }», а письмо на «{ $letter }»
    .help = выберите другой шаблон или исправьте `language` в его начале
template-no-counterpart = у шаблона «{ $name }» нет соответствия ({ $language })
    .help = чтобы читать оба, возьмите шаблон адресата
template-too-large = шаблон { $name } слишком велик: не больше { $kilobytes } КБ, { $tags } вставок, { $blocks } блоков, { $brackets } скобок в скобках и { $backslashes } обратных косых черт подряд
    .help = письму нужно куда меньше
template-private-use = в шаблоне стоит знак частного пользования
    .help = у таких знаков нет смысла; уберите его
template-no-front = у шаблона нет начала с описанием
    .help = начните его строкой +++, затем title, subject и language, затем +++
template-front-without-end = описание в начале шаблона не кончается
    .help = поставьте вторую строку +++ после title, subject и language
template-unreadable = отсюда шаблон не читается
    .help = каждому {"{{#if …}}"} и {"{{#each …}}"} нужно своё {"{{/if}}"} или {"{{/each}}"}, каждому {"{{"} — своё {"}}"}
template-unreadable-because = отсюда шаблон не читается ({ $reason })
    .help = каждому {"{{#if …}}"} и {"{{#each …}}"} нужно своё {"{{/if}}"} или {"{{/each}}"}, каждому {"{{"} — своё {"}}"}
template-braces-open = эти скобки не закрыты
    .help = у каждого {"{{"} есть своё {"}}"}
template-closes-another = {"{{/"}{ $closing }{"}}"} стоит там, где надо закрыть { $opening }
    .help = напишите {"{{/"}{ $name }{"}}"}
template-closes-nothing = {"{{/"}{ $closing }{"}}"} ничего не закрывает
    .help = уберите его или откройте блок перед ним
template-not-closed = { $opening } не закрыто
    .help = напишите {"{{/"}{ $name }{"}}"} там, где оно кончается
template-too-many-partials = в шаблоне частей больше { $most }
    .help = письму их нужно несколько
template-no-partial = нет части «{ $name }» на «{ $lang }»
    .help = добавьте templates/partials/{ $name }.{ $lang }.hbs или уберите её
    .window = напишите эту часть на этом языке или уберите её
template-partial-parameters = у части здесь нет параметров
    .help = напишите {"{{> "}{ $name }{"}}"}
template-partial-computed = часть называют, а не вычисляют
    .help = напишите {"{{> name}}"}
template-includes-itself = часть «{ $name }» содержит саму себя
    .help = уберите одно из {"{{> …}}"}
template-no-last-newline = часть «{ $name }» кончается без перевода строки: то, что следует, продолжает её последнюю строку
    .help = закончите её последнюю строку переводом строки
template-too-many-elements = если выписать все части, шаблон слишком велик
    .help = части, которые по нескольку раз называют части, множатся: называйте каждую один раз
template-varied-field = в абзаце с вариантами только слова
    .help = факты, люди и просьбы стоят в каждом письме: перенесите их в часть без вариантов
template-three-braces = {"{{{…}}}"} и {"{{&…}}"} здесь не употребляются
    .help = пишите {"{{…}}"}: значения всегда печатаются как есть
template-decorators = декораторы и блоки частей здесь не употребляются
    .help = перенесите текст в отдельную часть и напишите {"{{> name}}"}
template-not-printed = {"{{"}{ $name }{"}}"} нельзя напечатать
    .help = { $usage }
template-gives-no-text = {"{{"}{ $name } …{"}}"} не даёт текста
    .help = употребите его как условие: {"{{#if (…)}}"}
template-no-helper = нет помощника «{ $name }»
template-no-text-in-items = в этом списке нет текста «{ $name }»
    .help = в нём есть: { $known }
template-list-takes-list = {"{{list …}}"} принимает список
    .help = например, {"{{list asks \"topic\"}}"}
template-claim-takes-id = {"{{claim …}}"} принимает id в кавычках
    .help = {"{{claim \"id\"}}"}
template-no-claim = в этом пакете нет факта «{ $id }»
template-graphic-claim = факт «{ $id }» содержит тяжёлые подробности
    .help = в письмах его не печатают; уберите его
template-block-misfit = {"{{#"}{ $block } { $field }{"}}"} к этому не подходит
    .help = { $usage }
template-lists-too-deep = списки в списках не глубже { $most }
    .help = письму нужно не больше двух
template-block-needs-field = {"{{#"}{ $block }{"}}"} нужно поле
    .help = например, {"{{#"}{ $block } people{"}}"}
template-no-block = нет блока «{ $name }»
template-unknown-here = «{ $name }» здесь неизвестно
    .help = @index, @first и @last стоят внутри {"{{#each}}"}
template-leads-out = «{ $name }» ведёт за пределы полей письма
    .help = уберите одно ../
template-no-field = здесь нет поля «{ $name }»
template-no-field-of-text = здесь нет поля «{ $name }»
    .help = напишите {"{{this}}"}
template-not-filled = шаблон не заполняется ({ $reason })
template-too-much-text = шаблон не заполняется: текста больше, чем в любом письме
template-too-many-rounds = шаблон не заполняется: его списки в списках повторяются слишком часто
template-letter-too-long = в письме было бы больше { $kilobytes } КБ текста
    .help = выберите меньше просьб и людей или исправьте шаблон
template-not-used = в письмах не употребляется: { $markup }
    .help = в шаблоне есть абзацы, списки, **полужирный** и *курсив*

usage-text = «{ $name }» — текст: {"{{"}{ $name }{"}}"}
usage-condition = «{ $name }» — для условий: {"{{#if "}{ $name }{"}}…{{/if}}"}
usage-records = «{ $name }» — список: {"{{#each "}{ $name }{"}}…{{/each}}"} или {"{{list "}{ $name } "{ $part }"{"}}"}
usage-texts = «{ $name }» — список: {"{{#each "}{ $name }{"}}…{{/each}}"} или {"{{list "}{ $name }{"}}"}
usage-record = у «{ $name }» есть части: { $parts }

markup-code = `код`
markup-html = HTML
markup-rule = линейка
markup-nested-list = список в списке
markup-heading = заголовок
markup-quotation = знак цитаты >
markup-indented = строка, которая начинается с четырёх пробелов или ```
markup-link = ссылка или картинка
markup-other = таблица или другой Markdown

## Letters.

letter-unknown-id = в этом пакете нет { $entry ->
    [addressee] адресата
    [recommendation] просьбы
    [case] человека
    [copy] адресата копии
    [figure] числа
   *[language] языка
 } «{ $id }»
letter-follows-later = письмо от { $day }, за которым следует это, не старше его
    .help = укажите день прежнего письма
letter-words-too-long = ваши слова длиннее { $most } знаков
    .help = в письме, которое прочтут, одна страница
letter-who-too-long = сведения о вас длиннее { $most } знаков
    .help = несколько слов: «медсестра из Корка»
letter-edits-too-long = правок больше, чем вмещает письмо
    .help = в письме, которое прочтут, одна страница
letter-not-written = в этом пакете нет писем на этом языке ({ $language }) этому адресату: { $office }
    .help = пишите на другом языке: { $others }
letter-prefers-language = этому адресату удобнее получать письма на другом языке ({ $language }): { $office }
    .help = пишите на этом языке, если можете прочесть то, что подписываете
letter-nothing-asked = письмо ни о чём не просит
    .help = выберите хотя бы одну рекомендацию
letter-request-cut = ваша правка выпускает просьбу { $request }
    .help = верните её слова или уберите просьбу из письма
letter-request-not-printed = шаблон не печатает просьбу { $request }
    .help = впишите в шаблон {"{{#each asks}}{{text}}{{/each}}"}
letter-foreign-request = { $request } обращена не к этому адресату ({ $office }), а к другому: { $other }
    .help = просьбы к этому адресату: { $own }
letter-template-placeholder = в словах шаблона стоит «{ $mark }»
    .help = заполните это или напишите фразу иначе
letter-own-placeholder = в ваших словах стоит «{ $mark }»
    .help = если здесь ещё надо было что-то вписать, сделайте это сейчас
letter-allegation-without-speaker = утверждение «{ $text }» печатается без того, от кого оно
letter-facts-without-report = письмо говорит о прошлом и не говорит сначала, кто о нём сообщил и когда
    .help = пусть шаблон сначала печатает {"{{#each background}}{{this}} {{/each}}"}
letter-no-salutation = в пакете нет обращения к адресату на «{ $lang }»: { $office }
    .help = выберите другой язык или добавьте его в addressees.toml
    .window = выберите другой язык или добавьте его к адресату в разделе «Подготовка»
letter-no-closing = в пакете нет заключительных слов для адресата на «{ $lang }»: { $office }
    .help = выберите другой язык или добавьте их в addressees.toml
    .window = выберите другой язык или добавьте их к адресату в разделе «Подготовка»
letter-past-relief = { $request } — просьба об облегчении в заключении ({ $relief }), а об этом человеке ({ $person }) в пакете сказано: { $status }
    .help = уберите просьбу
letter-status-cut = ваша правка меняет или выпускает то, что стало с этим человеком: { $person }
    .help = верните фразу: «{ $status }»
letter-status-not-printed = письмо называет человека и не говорит, что с ним стало: { $person }
    .help = впишите в шаблон {"{{status}}"} после фактов о человеке
letter-no-consent = { $person }: имя названо, а согласия на это, насколько известно, никто не дал
    .help = уберите этого человека из письма
letter-graphic-printed = в «{ $text }» есть тяжёлые подробности, и это было бы напечатано
letter-unrelated = { $person }: имя названо, хотя ни одна просьба письма этого человека не касается
    .help = просите и о { $requests }
letter-unrelated-here = { $person }: имя названо, хотя ни одна просьба письма этого человека не касается
    .help = пишите об этом другому адресату: { $offices }
letter-unrelated-anywhere = { $person }: имя названо, хотя ни одна просьба письма этого человека не касается
    .help = ни одна рекомендация этого пакета этого человека не касается: не называйте его
letter-edit-gone = изменённого места ({ $place }) в письме больше нет: «{ $text }»
    .help = ваши слова сохранены и не печатаются; снова выберите то, о чём они, или откажитесь от правки
letter-edit-stale = под вашей правкой изменилось место ({ $place }): «{ $text }»
    .help = оставьте свои слова или замените их словами письма: «{ $now }»
letter-edit-moved = ваша правка отделяет «{ $sentence }» от фразы, в которой сказано, о ком речь
    .help = верните её на место или убедитесь, что нельзя подумать, будто речь о ком-то другом
letter-request-reworded = ваша правка, «{ $sentence }»: просьба { $request } уже не словами доклада
    .help = проверьте, что она просит о том же: «{ $text }»
letter-fact-reworded = ваша правка, «{ $sentence }»: это уже не то, что говорит доклад
    .help = верните фразу или убедитесь, что это так: «{ $text }»
letter-lead-in-changed = ваша правка меняет слова, которые ведут к просьбам
    .help = проверьте, что они по-прежнему просят о том, что следует
letter-no-text-about = в пакете нет текста на этом языке ({ $language }) о людях: { $people }
    .help = уберите это из письма, выберите другой язык или добавьте текст в пакет
letter-no-text-for = в пакете нет текста на этом языке ({ $language }) для: { $texts }
    .help = уберите это из письма, выберите другой язык или добавьте текст в пакет
letter-no-text-about-and-for = в пакете нет текста на этом языке ({ $language }) о людях: { $people }; и для: { $texts }
    .help = уберите это из письма, выберите другой язык или добавьте текст в пакет
letter-template-unreviewed = носитель языка не вычитал это письмо ({ $language }): его шаблон
    .help = пусть прочтёт тот, кто хорошо знает язык, или пишите по-английски
letter-texts-unreviewed = носитель языка не вычитал это письмо ({ $language }): { $count ->
    [one] { $count } текст
    [few] { $count } текста
   *[other] { $count } текстов
} пакета в нём
    .help = пусть прочтёт тот, кто хорошо знает язык, или пишите по-английски
letter-both-unreviewed = носитель языка не вычитал это письмо ({ $language }): его шаблон и { $count ->
    [one] { $count } текст
    [few] { $count } текста
   *[other] { $count } текстов
} пакета в нём
    .help = пусть прочтёт тот, кто хорошо знает язык, или пишите по-английски
letter-beside-unreviewed = носитель языка не вычитал текст рядом ({ $language })
letter-unwatched = за вашими словами программа не следит: у неё нет списка слов на этом языке ({ $language })
    .help = сами ищите факты без источника и то, что могло бы кому-то повредить
letter-hardly-watched = за вашими словами программа почти не следит: на этом языке ({ $language }) она находит только обвинения против того, кому вы пишете
    .help = сами ищите факты без источника и то, что могло бы кому-то повредить
letter-no-name = не названо имя отправителя
    .help = назовите полное имя
    .cli = назовите полное имя: --name
letter-no-address = не назван адрес отправителя
    .help = назовите почтовый адрес
    .cli = назовите почтовый адрес: --address "улица; город; страна"
letter-no-town = не назван город отправителя
    .help = если печатать только инициалы, нужен город
    .cli = если печатать только инициалы, нужен город: --place
letter-short-address = в адресе отправителя только улица или только город: ответ может не дойти
    .help = укажите улицу, город с индексом и страну, каждое с новой строки
letter-address-in-town = целый адрес стоит там, где место только городу, перед датой
    .help = перенесите его в адрес, каждую часть с новой строки
letter-postcode-in-town = перед датой стоит почтовый индекс, а место там только городу
    .help = напишите индекс и город в адресе
letter-postcode-before-date = перед датой стоит почтовый индекс, а место там только городу
    .help = уберите его здесь
letter-address-on-one-line = адрес стоит в одной строке
    .help = напишите каждую часть с новой строки: улица, город с индексом, страна
letter-who-as-sentence = то, кто вы, написано отдельным предложением, а стоит внутри первого предложения письма
    .help = уберите начало и точку: «медсестра из Твери»
letter-lower-case-name = имя написано без заглавных букв
    .help = в письме оно стоит так, как набрано
letter-follows-unsaid = в шаблоне не сказано, что это письмо следует за другим
    .help = возьмите шаблон с абзацем «again» или уберите день
letter-copies-left-out = копия не уходит: { $names }; страна отправителя не из их стран или неизвестна
    .help = укажите страну последней строкой адреса или уберите копию
letter-long-address = строк в адресе отправителя: { $lines }
    .help = в адресе не больше { $most }
letter-no-way-round = { $office }: почта туда приостановлена, и кампания не называет никого, кто передаёт письма с этого адреса
    .help = закончите адрес названием страны или отправьте письмо другим путём
letter-own-country = похоже, отправитель живёт в этой стране: { $country }; её власти прочтут имя и адрес
    .help = печатайте только инициалы и город, или пусть напишет кто-то за границей
    .cli = печатайте только инициалы и город (--redact-sender), или пусть напишет кто-то за границей
letter-own-country-anonymous = похоже, отправитель живёт в этой стране: { $country }; её власти прочтут имя и адрес
    .help = пусть напишет кто-то за границей. Только инициалы и город защитили бы отправителя, но такое письмо может остаться без ответа: «{ $anonymous }»
    .cli = пусть напишет кто-то за границей. Только инициалы и город (--redact-sender) защитили бы отправителя, но такое письмо может остаться без ответа: «{ $anonymous }»
letter-own-country-initials = похоже, отправитель живёт в этой стране: { $country }; печатаются только инициалы и город
    .help = посмотрите, нельзя ли по ним кого-нибудь найти
letter-own-country-initials-anonymous = похоже, отправитель живёт в этой стране: { $country }; печатаются только инициалы и город
    .help = посмотрите, нельзя ли по ним кого-нибудь найти. { $anonymous }
letter-turning-character = невидимый знак ({ $number }) меняет направление письма
    .help = наберите имя, адрес и свои слова заново
letter-turning-character-in-pack = невидимый знак ({ $number }) меняет направление письма
    .help = уберите этот знак из шаблона или пакета

relief-release = освобождение
relief-care = медицинская помощь
relief-visits = свидания
relief-transfer = перевод
relief-conditions = лучшие условия

place-subject = тема
place-paragraph = абзац
place-item = пункт

## Words: what the heuristics find in a letter or a translation.

wording-not-in-report = { $whose }, «{ $sentence }»: в докладе этого нет{ $lack }
    .help = если вы знаете это сами, так и скажите; если нет, уберите
wording-near-in-report = { $whose }, «{ $sentence }»: в докладе этого нет{ $lack }
    .help = если вы знаете это сами, так и скажите; если нет, уберите. Ближе всего в нём сказано: «{ $nearest }»
wording-template-not-in-report = { $whose }, «{ $sentence }»: в докладе этого нет{ $lack }
    .help = скажите это так, как сказано в докладе, или уберите
wording-template-near-in-report = { $whose }, «{ $sentence }»: в докладе этого нет{ $lack }
    .help = скажите это так, как сказано в докладе, или уберите. Ближе всего в нём сказано: «{ $nearest }»
wording-not-asked = { $whose }, «{ $sentence }»: доклад не просит об этом адресата ({ $office }): «{ $words }»
    .help = просите только о том, о чём доклад просит этого адресата; уберите фразу
wording-not-chosen = { $whose }, «{ $sentence }»: ни одна из выбранных просьб не об этом («{ $words }»)
    .help = доклад просит этого адресата о чём-то подобном: выберите «{ $request }»
wording-not-in-report-to-ask = { $whose }, «{ $sentence }»: ни одна из выбранных просьб не об этом («{ $words }»)
    .help = адресат мог бы это сделать, но доклад об этом не просит; уберите фразу
wording-asked-of-nobody = { $whose }, «{ $sentence }»: ни одна из выбранных просьб не об этом («{ $words }»)
    .help = доклад не просит об этом никого; уберите фразу
wording-asked-of-others = { $whose }, «{ $sentence }»: ни одна из выбранных просьб не об этом («{ $words }»)
    .help = это во власти другого адресата: { $offices }
wording-asked-for-past = { $whose }, «{ $sentence }»: здесь просят: «{ $words }», а об этом человеке ({ $person }) в пакете сказано: { $status }
    .help = уберите фразу; о расследовании просить ещё можно
wording-graphic = { $whose }, «{ $sentence }»: «{ $words }» — подробность, которая может повредить человеку
    .help = скажите о жестоком обращении, насколько о нём сказано в пакете, и не больше
wording-relative = { $whose }, «{ $sentence }»: «{ $words }» говорит о родственнике
    .help = родственников и детей в письме не называют; уберите их
wording-accusation = { $whose }, «{ $sentence }»: здесь кого-то обвиняют в преступлении («{ $words }»), а письмо не может этого доказать
    .help = скажите, что и с кем сделали, и попросите, чтобы суд установил, кто это сделал; или уберите это предложение
wording-insult = { $whose }, «{ $sentence }»: «{ $words }» можно прочесть как оскорбление
    .help = спокойно скажите, что произошло и о чём вы просите
wording-threat = { $whose }, «{ $sentence }»: «{ $words }» можно прочесть как угрозу
    .help = спокойно скажите, что произошло и о чём вы просите
wording-sarcasm = { $whose }, «{ $sentence }»: «{ $words }» можно прочесть как насмешку
    .help = спокойно скажите, что произошло и о чём вы просите
wording-marks-in-a-row = { $whose }, «{ $sentence }»: несколько знаков подряд звучат как крик
    .help = одного знака достаточно, а точка лучше
wording-capitals = { $whose }, «{ $sentence }»: «{ $words }» заглавными буквами звучит как крик
    .help = напишите строчными буквами
wording-other-language = { $whose }, «{ $sentence }»: это, похоже, на другом языке ({ $language }), чем письмо ({ $letter })
    .help = переведите это или уберите, чтобы тот, кто прочтёт письмо, понял
wording-of-another = { $whose }, «{ $sentence }»: здесь речь о том, кого нет в этом письме: { $person }
    .help = напишите и за этого человека или измените эти слова
wording-politics = { $whose }, «{ $sentence }»: «{ $words }» — о политике, а не о праве
    .help = говорите о людях и о том, о чём просите
wording-no-thanks = письмо не благодарит читателя и не приглашает ответить
    .help = закончите благодарностью и скажите, что будете рады ответу
wording-not-in-full = письмо ни разу не называет полного имени: { $person }
    .help = напишите полное имя хотя бы раз
wording-no-date = письмо называет человека, но ни одной даты
    .help = скажите, когда это произошло
wording-no-place = письмо называет человека, но ни одного места
    .help = скажите, где это произошло
wording-form-mark = { $whose }: «{ $mark }» бывает в бланках, а не в письмах
    .help = напишите то, что подходит этому письму
wording-translation = «{ $text }» ({ $language }): { $difference }
    .help = перевод говорит то же, что оригинал, не больше и не меньше

whose-own = ваши слова
whose-edited = ваша правка
whose-template = слова шаблона

# What the report does not say: it follows “в докладе этого нет” at once, so it begins with a space.
lack-name = {" "}(имя «{ $name }»)
lack-number = {" "}(число «{ $number }»)
lack-at-least = {" "}(там сказано «не менее { $number }»)
lack-more-than = {" "}(там сказано «более { $number }»)
lack-at-most = {" "}(там сказано «не более { $number }»)
lack-of = {" "}(речь о: { $name })
lack-date = {" "}(дата)
lack-strong = {" "}(слово «{ $word }»)
lack-speaker = {" "}(чьё-то утверждение сказано как факт)
lack-act = {" "}(сделал ли это кто-то или нет: «{ $word }»)
lack-all = {" "}(слово «{ $word }»)
lack-reason = {" "}(причина: «{ $word }»)
lack-words = {""}

difference-number-lost = в переводе нет числа: { $number }
difference-number-new = в переводе есть число, которого нет в оригинале: { $number }
difference-date-lost = в переводе нет даты: { $date }
difference-date-new = в переводе есть дата, которой нет в оригинале: { $date }
difference-person-lost = перевод не называет имени: { $person }
difference-person-new = перевод называет имя, которого нет в оригинале: { $person }
difference-no-speaker = в переводе не сказано, кто это говорит
difference-opposite = в переводе иначе сказано, было ли это сделано («{ $word }»)
difference-stronger = слово «{ $word }» сильнее, чем в оригинале
difference-fewer-quotations = в переводе меньше цитат, чем в оригинале

number-exactly = { $figure }
number-at-least = не менее { $figure }
number-more-than = более { $figure }
number-at-most = не более { $figure }
number-most-of = большинство из { $figure }
figure-digits = { $digits }
figure-part = части

## Cards to a person or their family.

card-no-person = в этом пакете нет человека «{ $id }»
card-not-allowed = пакет не разрешает открыток этому человеку: { $person }
    .help = напишите вместо этого адресату кампании: открытка, о которой никто не просил, может навредить
card-past = этому человеку открытку написать нельзя: { $person }, { $status }
    .help = выберите другого человека
card-no-language = на этом языке пакет не разрешает открыток человеку { $person }: { $language }
    .cli = укажите --lang: { $others }
    .window = выберите один из этих: { $others }
card-no-word-list = открытку на этом языке нечем проверить, для него нет списка слов: { $language }
    .help = напишите её на другом языке, который разрешает пакет
card-no-words = внутри нет ни слова
    .help = достаточно одной фразы: что вы думаете о человеке, что видно из вашего окна
card-no-name = открытку никто не подписал
    .cli = укажите --name; достаточно имени без фамилии
    .window = напишите имя под словами; достаточно имени без фамилии
card-religion = «{ $words }»: здесь речь о религии; это могут обратить против того, кто получит открытку, или обидеть его
    .help = пожелайте добра без этого
card-politics = «{ $words }»: здесь речь о политике; такие открытки задерживают, а получатель может за них пострадать
    .help = уберите это и расскажите о повседневном
card-organisation = «{ $words }»: здесь названа организация или кампания; там, где открытку прочтут, это может быть запрещено
    .help = уберите это: открытка идёт от человека к человеку
card-case = «{ $words }»: здесь речь о деле; то, что о нём сказано там, могут обратить против человека
    .help = уберите это: о деле говорят письма адресатам
card-promise = «{ $words }»: здесь речь о свободе; тот, кто пишет открытку, обещать её не может, а обманутая надежда жестока
    .help = скажите, что думаете о человеке
card-address = «{ $words }»: здесь сказано, где вы живёте или как с вами связаться; это прочтут и чужие
    .help = уберите это: достаточно имени и страны
card-no-size = размера открыток «{ $id }» нет
card-too-long = слова не помещаются внутри открытки ({ $size })
    .help = сократите их или возьмите размер побольше
card-front-too-long = слова не помещаются на лицевой стороне ({ $size })
    .help = сократите их или перенесите внутрь
card-picture = { $path } не годится: { $why }
    .help = сохраните его как PNG или JPEG, не больше { $megapixels } млн точек и { $megabytes } МБ

## Pages.

page-no-paper = нет бумаги «{ $id }»
page-unprintable = «{ $characters }» нельзя напечатать (где: { $origin })
    .help = { $count ->
        [one] уберите его
       *[other] уберите их
    }
page-no-face = «{ $characters }» пока нельзя напечатать (где: { $origin }): здесь нет шрифта с { $count ->
        [one] этой буквой
       *[other] этими буквами
    }
    .cli = добавьте такой шрифт: `entreaty fonts add ФАЙЛ`; или напишите другими буквами
    .window = добавьте такой шрифт в «Настройки → Шрифты» или напишите другими буквами
page-address-too-wide = адрес на { $millimetres } мм шире окна
    .help = выберите другую бумагу
page-address-too-high = { $lines ->
        [one] { $lines } строка адреса не помещается в окно
        [few] { $lines } строки адреса не помещаются в окно
       *[other] { $lines } строк адреса не помещаются в окно
    }
    .help = выберите другую бумагу
page-return-too-long = имя отправителя слишком длинно для строки обратного адреса в окне
    .help = выберите другую бумагу или сократите имя
page-return-left-out = полный адрес отправителя не помещается в строку обратного адреса в окне: строка пропущена, и письмо, которое не удастся доставить, может не вернуться
    .help = выберите другую бумагу или запишите адрес короче
page-long = страниц в письме: { $pages }
    .help = уберите просьбу или человека или сократите свои слова
page-envelope-sender = адрес отправителя не помещается на конверт «{ $envelope }»
    .help = выберите конверт больше
page-envelope-office = адрес адресата не помещается на конверт «{ $envelope }»
    .help = выберите конверт больше
page-no-label-there = на листе { $labels } нет наклейки { $start }: их там { $most }
page-label-overflow = адрес не помещается на наклейку { $labels }
    .help = выберите наклейки больше или запишите его короче
page-errors-first = { $count ->
        [one] сначала исправьте { $count } ошибку
        [few] сначала исправьте { $count } ошибки
       *[other] сначала исправьте { $count } ошибок
    }
page-no-letter = письма нет
page-not-made = страницу не удаётся сделать ({ $reason })
page-program-failed = на этом письме программа отказала
    .help = отмените последнее изменение и расскажите о нём авторам программы

origin-sender = имя или адрес отправителя
origin-sender-name = имя отправителя
origin-sender-address = адрес отправителя
origin-sender-town = город перед датой
origin-own = ваши слова
origin-edit = ваша правка письма
origin-template = слова шаблона
origin-office = адрес «{ $id }»
origin-pack = текст пакета «{ $id }»
origin-pack-title = название или тема пакета

## What the program keeps.

store-no-key-file = { $path } — не файл ключа
    .cli = его делает `entreaty pack key FILE`
store-key-readable = другие на этом компьютере могут прочесть { $path }
    .help = кто его прочтёт, может подписываться вашим именем
    .cli = кто его прочтёт, может подписываться вашим именем: chmod 600
store-columns-unreadable = не удаётся прочесть { $path }: { $why }
    .help = уберите файл: он только помнит столбцы
store-stopped-by-newer = письма остановлены: так говорит версия { $version } этого пакета, которая есть на этом компьютере
    .help = спросите того, от кого у вас эта кампания
store-older-pack = это версия пакета { $version }, а на этом компьютере есть версия { $installed }
    .help = адреса и факты могли измениться: возьмите более новую
store-newer-format = { $path } сохранён более новой программой Entreaty (формат { $format })
    .help = возьмите новейшую версию программы
store-other-campaign = письмо — кампании «{ $letter }», а открыта «{ $open }»
    .help = сначала откройте пакет той кампании
    .cli = сначала откройте пакет той кампании: --pack ПУТЬ
store-other-version = письмо сохранено с версией пакета { $saved }, а это версия { $version }
store-too-many-named = в письме названо { $count } просьб, людей или правок, а может быть не больше { $most }
    .help = столько нет ни в одном письме
store-too-long = в письме поле «{ $key }» длиннее { $most } знаков
    .help = имя или строка адреса короче
store-kept-damaged = копия этого пакета на этом компьютере повреждена: в ней могло быть сказано, что письма остановлены
    .help = спросите того, кто дал вам эту кампанию, затем уберите { $path } и откройте пакет снова
store-keys-damaged = список ключей составителей, { $path }, повреждён ({ $why }): нельзя узнать, кто составил этот пакет
    .help = восстановите список или уберите его
store-unsigned = этот пакет никто не подписал, а прежние с этим именем были подписаны
    .help = спросите составителя, прежде чем его использовать
    .cli = спросите составителя; `entreaty check` скажет, что изменилось; --allow other-pack разрешает его
store-other-key = этот пакет подписан другим ключом, чем прежние с этим именем
    .help = спросите составителя, прежде чем его использовать
    .cli = спросите составителя; `entreaty check` скажет, что изменилось; --allow other-pack разрешает его
store-few-signed = этот пакет должны подписать столько: { $need }, а подписали: { $signed }
    .help = спросите составителей, прежде чем его использовать
    .cli = спросите составителей; `entreaty check` назовёт ключи; --allow other-pack разрешает его
store-differs = этот пакет отличается от того, что на этом компьютере, а оба называют себя версией { $version }
    .help = спросите составителя, прежде чем его использовать
    .cli = спросите составителя; `entreaty check` скажет, что изменилось; --allow other-pack разрешает его
store-lifts-stop = версия { $version } на этом компьютере останавливает письма; этот пакет снова их разрешает, и неизвестно, кто его составил
    .help = спросите того, кто дал вам эту кампанию
    .cli = спросите того, кто дал вам эту кампанию; --allow other-pack разрешает его
store-exercise-changed = версия { $version } на этом компьютере и этот пакет по-разному говорят о том, вымышлена ли кампания для упражнения
    .help = спросите того, кто дал вам эту кампанию
    .cli = спросите того, кто дал вам эту кампанию; --allow other-pack разрешает его
store-diary-not-written = дневник { $path } не удаётся записать: { $why }
    .help = то, что следовало отметить, в нём не отмечено
store-diary-twice = у двух записей дневника один номер: { $id }
    .help = дайте одной из них другой номер
store-diary-no-entry = в дневнике нет записи { $id }
    .help = посмотрите номера в дневнике
    .cli = `entreaty diary` показывает записи с их номерами
store-diary-too-many = в записи { $id } дневника их только столько: { $letters }
    .help = укажите не больше этого числа
store-evenings-damaged = список прежних вечеров, { $path }, не читается: { $why }
    .help = исправьте его или уберите
store-diary-left = не отмечено в дневнике: { $missed }
    .help = исправьте файл дневника и отметьте это в нём
store-diary-alike = запись { $id } дневника говорит то же, что запись { $twin }: столько же писем тому же адресату в тот же день
    .help = если это те же письма, сделанные второй раз, уберите одну из двух
    .cli = если это те же письма, сделанные второй раз: entreaty diary remove { $id }
store-diary-nothing = в дневнике ничего нет, или ничего нет за эти дни: отчёт не записан
    .help = сначала отметьте письма в дневнике или укажите другие дни
store-diary-no-reminder = напоминать не о чем, и календарь не записан: в дневнике нет дня, когда нужно написать снова, и неизвестны предстоящие последние дни его кампаний
    .help = сначала укажите, когда написать снова после писем записи
    .cli = сначала укажите, когда написать снова: entreaty diary add follow-up 1 --on 2027-01-24
store-no-face-named = в файле { $path } нет шрифта «{ $name }»
store-no-face-added = шрифт «{ $name }» не добавлен
store-face-there = другая версия шрифта «{ $name }» уже добавлена
    .help = сначала уберите её
    .cli = сначала уберите её: `entreaty fonts remove "{ $name }"`
store-settings-kept = не все ваши настройки удалось прочесть
    .help = старый файл сохранён как { $path }
store-settings-not-kept = не все ваши настройки удалось прочесть
    .help = файл не удалось отложить: { $why }

## Batches.

batch-too-many-join = присоединились бы люди из списка: { $count }; в совместном письме хватает места для { $most }
    .help = уберите строки или сделайте два письма
batch-slip-too-long = талон для ответа длиннее трети страницы
    .help = сократите шаблон reply
batch-window-paper = на бумаге «{ $paper }» адрес виден в окне конверта: печатать конверты не нужно
    .help = если у ваших конвертов нет окна, скажите это
    .cli = если у ваших конвертов нет окна, скажите это: --no-window
batch-cover-not-made = сопроводительное письмо не удаётся сделать
    .help = откажитесь от него или исправьте ошибки выше
    .cli = уберите --cover или исправьте ошибки выше
batch-cards-there = файл { $path } уже есть, и его никто не называл: открытки заменили бы его
    .help = дайте письмам другое имя
    .cli = назовите файл открыток с помощью --cards (тогда он будет заменён) или дайте письмам другое имя, или добавьте --replace: он заменяет то, что сделала эта программа и никто с тех пор не менял
batch-cards-of-size-there = файл { $path } уже есть, и открытки заменили бы его: если размеров несколько, у каждого свой файл с его именем
    .help = уберите этот файл или дайте открыткам другое имя
    .cli = уберите этот файл или дайте открыткам другое имя, или добавьте --replace: он заменяет то, что сделала эта программа и никто с тех пор не менял
batch-parts-there = файл { $path } уже есть: новые части заменили бы его или смешались бы со старыми
    .help = дайте письмам другое имя или уберите старые части
    .cli = добавьте --replace для того, что сделала эта программа, дайте письмам другое имя или уберите старые части
batch-old-part = файл { $path } — часть прежнего запуска, которую не заменит ни одна новая, и он лежал бы среди новых
    .help = уберите его
batch-old-letters = среди новых писем лежат письма не из их числа ({ $count }), первое в { $path }: их мог сделать прежний запуск
    .help = уберите их, прежде чем отправлять письма, если они от тех, кто больше не пишет
batch-unknown-writers = на месте новых писем лежат письма прошлого запуска ({ $count }), первое в { $path }, и ничто не говорит, что они от тех же людей
    .help = выберите другую папку или уберите эти письма
    .cli = укажите таблицу того запуска с помощью --manifest, если она есть, выберите другую папку или уберите эти письма
batch-other-list = на месте новых писем лежат письма другого списка ({ $count }), первое в { $path }: их называет таблица того запуска
    .help = выберите другую папку или уберите эти письма
batch-cards-not-made-here = { $path } уже есть, и это не файл этой программы, или его с тех пор изменили: открытки заменили бы его
    .help = уберите этот файл или дайте письмам другое имя
    .cli = уберите этот файл или назовите файл открыток с помощью --cards (тогда он заменяется)
batch-not-made-here = файл { $path } уже есть, и он не от этой программы или его с тех пор изменили
    .help = уберите этот файл или дайте письмам другое имя
batch-file-there = ничего не записано: файл { $path } уже есть, и это другой файл
    .help = выберите другую папку или уберите то, что мешает
    .cli = выберите другую папку, уберите этот файл или добавьте --replace: он заменяет то, что сделала эта программа и никто с тех пор не менял
batch-no-notes = ни одна копия письма не отправляется, и записки к ней нет
    .help = выберите копии, которым пишут отправители из этих стран
    .cli = назовите копии с помощью --copy; копия для некоторых стран — для отправителей, которые там живут
batch-no-alternatives = в шаблоне нет абзацев с вариантами: слова во всех письмах одни
    .help = добавьте их как partials/ИМЯ.2.ЯЗЫК.hbs, или пусть люди добавят свои слова
    .window = напишите другие варианты абзацев в разделе «Подготовка», или пусть люди добавят свои слова
batch-same = все письма ({ $letters }) одинаковы, кроме отправителей
    .help = пусть люди добавят свои слова: столбец «Words» в списке; или возьмите разные абзацы шаблона
    .cli = пусть люди добавят свои слова: столбец «Words» в списке; или --vary ЧИСЛО выбирает среди абзацев шаблона
batch-nothing-written = ничего не записано: { $why }
    .help = { $advice }
batch-partly-written = записано не всё: { $why }
    .help = { $advice }
batch-names-unreadable = образец имён файлов «{ $pattern }» не читается
    .help = пишите, например, "{"{{row}} {{name}}"}"
batch-names-too-long = образец имён файлов «{ $pattern }» слишком длинный, или его скобки вложены слишком глубоко
batch-names-unknown-field = в образце имён файлов «{ $pattern }» названо поле, которого нет
    .help = есть: { $known }
batch-no-text-table = { $list } — не таблица текстов пакета
    .help = в её первой строке заголовки file, id и text и языки
batch-no-language-of-pack = «{ $heading }» — не язык пакета: его столбец не читается
    .help = сначала добавьте его в `languages` в pack.toml
    .window = добавить язык может тот, кто ведёт этот пакет
batch-no-such-text = { $list }: строка { $row }: в { $file } нет «{ $text }» у «{ $id }»
batch-text-twice = { $list }: строка { $row }: тот же текст стоит в строке { $first }
    .help = оставьте один из них
batch-first-language = { $list }: строка { $row }: «{ $lang }» — первый язык: его текст таблицей не меняется
    .help = измените его в форме, и пусть его снова сравнят

## Commands.

command-unknown-argument = параметра «{ $argument }» здесь нет
command-unknown-command = команды «{ $name }» здесь нет
command-command-missing = для `{ $command }` нужна команда
command-arguments-missing = не хватает: { $arguments }
command-argument-twice = `{ $argument }` стоит больше одного раза
command-argument-conflict = `{ $argument }` не сочетается с { $others }
    .help = уберите что-то одно
command-argument-not-utf8 = один из аргументов — не текст UTF-8
command-beside-command = `{ $argument }` не сочетается с командой
    .help = уберите что-то одно
command-value-missing = для `{ $argument }` нужно значение
command-value-too-many = у `{ $argument }` не может быть такого значения: «{ $value }»
command-value-count = для `{ $argument }` нужно значений: { $needed }, дано: { $given }
command-value-unfit = `{ $argument }` не принимает «{ $value }»
command-equals-missing = значение `{ $argument }` пишется после знака равенства
command-not-number = для `{ $argument }` нужно целое число, а не «{ $value }»
command-number-from-one = для `{ $argument }` нужно число от 1
command-output-lost = не удаётся записать в стандартный вывод: { $why }
    .help = написанное там неполно
command-no-messages = сообщений на «{ $lang }» нет
command-no-file-or-command = нет ни файла, ни команды «{ $name }»
command-file-before-command = файл перед командой открывается в окне, и команда его не читает: «{ $name }»
    .help = поставьте его после команды
command-no-display = экрана нет: { $variables } не заданы
    .cli = `entreaty letter` делает письма без экрана: `entreaty letter --help`
command-no-window = окно не открывается ({ $reason })
    .cli = `entreaty letter` делает письма без экрана: `entreaty letter --help`
command-one-file = { $path } — один файл пакета
    .help = его id сверяются с остальными: назовите папку пакета
command-no-topic = в руководстве нет темы «{ $name }», и такой команды нет
command-not-date = «{ $text }» — не дата
    .cli = пишите её ГГГГ-ММ-ДД: --date 2026-11-21
command-not-written = { $path }: файл не записан
    .help = исправьте ошибки выше
command-letter-not-written = письмо не записано
    .help = исправьте ошибки выше
command-version-built = { $path } — это уже версия { $version }, и там сказано другое
    .help = напишите в pack.toml другую версию, чтобы те, у кого она есть, знали, что эта новее
command-no-name-for-pack = { $path } не годится как имя пакета
    .help = имя пакета кончается на .entreaty
command-not-as-shown = { $path } — уже не тот пакет, который был показан: ничего не подписано
    .help = откройте его снова и сверьте его номер, прежде чем подписывать
command-not-a-signer = этот пакет не называет ваш ключ среди тех, что его подписывают
    .help = впишите его в список ключей под «Кто подписывает»: { $key }
    .cli = впишите его в pack.toml, в [signers], и укажите, сколько ключей нужно: { $key }
command-no-pack-here = пакета «{ $id }» на этом компьютере нет
    .help = назовите два пакета, более старый первым
command-folder-there = { $path } уже есть и остаётся как есть
    .help = назовите новую папку
command-file-there = { $path } уже есть и остаётся как есть
    .help = назовите новый файл
command-no-headings-there = в { $path } нет строки заголовков { $row }
    .help = укажите номер непустой строки
    .cli = укажите номер непустой строки или none: --headings none
command-not-one-character = «{ $text }» — не один знак
    .cli = возьмите , или ; или tab: --delimiter tab
command-jobs = задач { $jobs } не запустить ({ $reason })
command-no-list = { $path }: нет списка людей, из которого делать письма
    .cli = назовите его: --senders ФАЙЛ
command-none-written = ни одно письмо не записано
    .help = исправьте ошибки выше
command-empty-list = в списке никого нет
command-none-made = ни одна из строк ({ $rows }) не может стать письмом
command-stopped = остановлено
command-some-made = сделано { $letters } из { $rows }
    .cli = --failed ФАЙЛ.csv запишет остальные, чтобы исправить их и взять снова
command-some-made-others-in = сделано { $letters } из { $rows }
    .help = остальные в { $path }: исправьте их и возьмите снова
command-more-rows = { $count ->
    [one] надо посмотреть ещё { $count } строку
    [few] надо посмотреть ещё { $count } строки
   *[other] надо посмотреть ещё { $count } строк
}
command-no-labels = наклеек «{ $id }» нет
command-some-labels = без наклейки остались строки: { $count } из { $rows }
command-no-home = неизвестно, где ваши настройки: у вас нет домашней папки
    .help = задайте HOME
command-say-yes = { $path } удаляется навсегда, а спросить некого
    .help = укажите --yes
command-no-envelope = нет конверта «{ $id }»

## Member lists.

list-not-a-list = не удаётся прочесть { $path }: { $foreign }
    .help = { $remedy }
list-too-large = не удаётся прочесть { $path }: в нём больше { $megabytes } МБ
    .help = разделите список на несколько файлов
list-unreadable = не удаётся прочесть { $path }: { $broken }
    .help = откройте его в программе таблиц и сохраните снова или сохраните как .csv
list-all-hidden = не удаётся прочесть { $path }: все строки листа скрыты ({ $rows }); покажите их и сохраните снова
list-nothing-in-sheet = не удаётся прочесть { $path }: на листе «{ $sheet }» ничего нет
    .cli = выберите другой: --sheet ИМЯ
list-empty = не удаётся прочесть { $path }: он пуст
list-no-sheets = в { $path } нет листов
    .cli = уберите --sheet
list-no-sheet = в { $path } нет листа «{ $sheet }»
list-not-utf8 = { $at }: это не UTF-8
    .cli = уберите --encoding, и кодировка файла найдётся сама
list-no-encoding = нет кодировки «{ $name }»
list-encoding = { $path } прочитан как { $encoding }: «{ $sample }»
    .cli = если написано не так, скажите --encoding ИМЯ
list-no-delimiter = «{ $character }» не может разделять ячейки списка
    .help = возьмите запятую, точку с запятой, черту или табуляцию
    .cli = возьмите запятую, точку с запятой, черту или табуляцию: --delimiter ';'
list-never-closed = { $at }: кавычка здесь открыта и нигде не закрыта («{ $text }…»)
    .help = закройте её или уберите
list-holds-rows = { $at }: кавычка здесь открыта и не закрыта в своей строке, так что в ячейке пропали бы другие строки («{ $text }…»)
    .help = закройте её или уберите
list-goes-on = { $at }: кавычка здесь открыта, а там, где она закрыта, ячейка не кончается («{ $text }…»)
    .help = закройте её или уберите
list-long-card = { $at }: в карточке, которая здесь начинается, больше { $megabytes } МБ
    .help = уберите из неё картинки или уберите карточку
list-broken-card = { $at }: карточка, которая здесь начинается, не читается
    .help = сохраните её снова в той программе, откуда она
list-blank-card = { $at }: в карточке, которая здесь начинается, нет ни имени, ни адреса
list-more-cards = { $path }: не читаются ещё карточки, { $count }
list-too-many-cells = { $at }: ячеек в списке больше { $most }
    .help = разделите его на несколько файлов
list-too-many-rows = { $at }: строк в списке больше { $most }
    .help = разделите его на несколько файлов
list-too-many-columns = { $at }: столбцов в списке больше { $most }
    .help = разделите его на несколько файлов
list-long-cell = { $at }: текста в ячейке больше, чем в любом письме («{ $text }…»)
    .help = уберите его или сократите
list-too-much-text = в { $path } текста больше, чем в любом списке
list-no-field = нет поля «{ $name }»
list-maps-nothing = «{ $text }» не называет столбца
    .cli = пишите ПОЛЕ=СТОЛБЕЦ: --map name="Имя"
list-no-column = в { $path } нет столбца «{ $name }»
    .help = столбец называют по заголовку, номеру или букве
list-no-names = в { $path } нет столбца с именами
    .help = скажите, какой это столбец
    .cli = скажите, какой это столбец: --map name=СТОЛБЕЦ
list-names-maybe = в { $path } нет столбца с именами, кроме «{ $column }»: там, возможно, те, кто подписывает, а возможно, те, кто о них заботится
    .help = если там те, кто подписывает, возьмите его как имя
    .cli = если там те, кто подписывает: --map { $map }
list-no-headings = { $at }: ни у одного столбца нет знакомого имени: { $cells }
    .cli = первая строка говорит, что в столбцах (имя, улица, индекс, город, страна): поставьте такую строку над списком или, если её нет, скажите по номеру, в каком столбце что: --map name=1 --map street=2
list-no-headings-mapped = { $at }: ни у одного столбца нет знакомого имени: { $cells }
    .cli = --map ПОЛЕ=СТОЛБЕЦ принимает имена столбцов из первой строки или их номера
list-no-heading-row = в { $path } нет строки заголовков { $text }
    .cli = назовите номер непустой строки или скажите, что их нет: --headings none
list-left-out = исключено вручную
list-words-above-every-name = собственные слова письма стоят над каждым именем
    .help = уберите то, что верно только об одном человеке; столбец слов даёт каждому его слова
list-villages = напечатаны как посёлки или районы: { $names }
    .help = проверьте, что ни одно из них не замечание о человеке; столбец, выбранный вручную, печатается как есть
list-called-printed = имена, которыми людей называют, печатаются вместо их личных имён: { $names }
    .help = проверьте, что ни одно из них не замечание
list-called-not-printed = имена, которыми людей называют, не печатаются: { $names }
    .help = чтобы их печатать, выберите их столбец как имя
list-titles-not-printed = обращения и титулы, которые не печатаются: { $titles }
    .help = чтобы напечатать обращение или титул, впишите его в имя
list-no-languages = на языках, которые названы в нескольких строках, письма нет; язык писем для них — { $language }. Названы: { $names }
    .help = чтобы не учитывать столбец, выберите для него «не используется»
list-language-letters = в столбце языков стоят буквы, они прочитаны так: { $names }
    .help = если какая-то значит другой язык, запишите в столбец названия языков
list-returns-left-out = полные адреса некоторых отправителей не помещаются в строку обратного адреса в окне: в их письмах этой строки нет, и письма, которые не удастся доставить, могут не вернуться
    .help = выберите другую бумагу или запишите эти адреса короче
list-follows-above-every-name = в каждом письме сказано, что его отправитель уже писал
    .help = уберите это, если писали не все

broken-library = он повреждён или упакован так, что здесь не читается ({ $reason })
broken-locked = он закрыт паролем
broken-damaged = он повреждён
broken-damaged-at = он повреждён ({ $reason })
broken-damaged-or-locked = он повреждён или закрыт паролем ({ $reason })
broken-unpacks = распакованный, он больше { $megabytes } МБ
broken-part-unpacks = его часть { $part } после распаковки больше { $megabytes } МБ
broken-long-piece = один кусок его XML длиннее { $megabytes } МБ
broken-nested = в нём вложено друг в друга больше { $most } элементов
broken-no-part = в нём нет { $part }
broken-no-workbook = в нём нет книги
broken-sheets = листов в нём больше { $most }
broken-texts = разных текстов в нём больше { $most }
broken-formats = форматов ячеек в нём больше { $most }
broken-merged = объединённых ячеек в нём больше { $most }
broken-columns = столбцов в строке { $row } больше { $most }

foreign-empty = он пуст
foreign-picture = это картинка, а не список
foreign-word = это документ текстового редактора, а не список
foreign-html = это веб-страница (HTML), как бы она ни называлась
foreign-html-archive = это веб-страница (HTML) в архиве, как бы он ни назывался
foreign-pdf = это файл PDF, а не список
foreign-old-excel = это таблица старого вида (.xls)
foreign-old-excel-or-locked = это таблица старого вида (.xls), или она закрыта паролем
foreign-excel-xml = это таблица старого вида (XML из Excel 2003)
foreign-xlsb = это таблица такого вида, который хорошо читает только Excel (.xlsb)
foreign-sylk = это таблица старого вида (SYLK)
foreign-numbers = это таблица Numbers
foreign-locked = он закрыт паролем
foreign-outlook = это письмо Outlook, а не список
foreign-presentation = это презентация, а не список
foreign-database = это база данных, а не список
foreign-packed = это сжатый файл (архив)
foreign-empty-archive = это пустой архив
foreign-archive = это архив, а не таблица
foreign-json = это JSON, которым обмениваются программы, а не список строк
foreign-xml = это XML, которым обмениваются программы, а не список строк
foreign-ldif = это LDIF, форма адресных каталогов
foreign-calendar = это календарь, а не список людей
foreign-binary = это не текст и не таблица
foreign-other = это не список

remedy-empty = экспортируйте список ещё раз из той программы, откуда он
remedy-picture = наберите список в программе таблиц или распознайте картинку и дайте файл .csv, .xlsx или .ods
remedy-word = скопируйте таблицу в программу таблиц и сохраните там как .csv, .xlsx или .ods
remedy-html = откройте её в программе таблиц и сохраните там как .xlsx, .ods или .csv или экспортируйте CSV из той программы, откуда она
remedy-html-archive = откройте её в программе таблиц и сохраните там как .xlsx, .ods или .csv или экспортируйте CSV из той программы, откуда она
remedy-pdf = экспортируйте список как .csv, .xlsx или .ods из той программы, откуда PDF
remedy-old-excel = откройте её в программе таблиц и сохраните как .xlsx, .ods или .csv
remedy-old-excel-or-locked = откройте её в программе таблиц и сохраните как .xlsx, .ods или .csv
remedy-excel-xml = откройте её в программе таблиц и сохраните как .xlsx, .ods или .csv
remedy-xlsb = откройте её в Excel и сохраните как .xlsx или .csv
remedy-sylk = откройте её в программе таблиц и сохраните как .xlsx, .ods или .csv
remedy-numbers = откройте её в Numbers и выберите «Файл», «Экспортировать в», CSV или Excel
remedy-locked = откройте его в программе таблиц, снимите пароль и сохраните снова
remedy-outlook = дайте файл .csv, .xlsx, .ods или .vcf
remedy-presentation = дайте файл .csv, .xlsx, .ods или .vcf
remedy-database = откройте её в своей программе и экспортируйте таблицу людей как CSV
remedy-packed = распакуйте его и дайте список, который в нём
remedy-empty-archive = дайте файл .csv, .xlsx, .ods или .vcf
remedy-archive = распакуйте его и дайте список, который в нём; или откройте таблицу в её программе и сохраните снова
remedy-json = экспортируйте CSV из той программы, откуда он
remedy-xml = экспортируйте CSV из той программы, откуда он
remedy-ldif = в Thunderbird откройте адресную книгу и экспортируйте её как CSV (через запятую) или vCard (.vcf)
remedy-calendar = экспортируйте адресную книгу как vCard (.vcf) или CSV
remedy-binary = дайте файл .csv, .xlsx, .ods или .vcf
remedy-other = дайте файл .csv, .xlsx, .ods или .vcf

## Rows of a list.

row-placeholder = «{ $value }» в столбце «{ $column }» стоит вместо данных и не печатается
    .help = впишите то, что должно там стоять
row-formula-error = «{ $value }» в столбце «{ $column }» — ошибка формулы и не печатается
    .help = впишите то, что должно там стоять
row-date = «{ $value }» в столбце «{ $column }» — дата
    .help = таблицы превращают 1-2 в дату: впишите то, что было набрано
row-too-long = в ячейке больше { $most } знаков
    .help = имя и строка адреса короткие, а свои слова умещаются на нескольких страницах
row-not-as-shown = «{ $value }» в столбце «{ $column }» в таблице может выглядеть иначе: могли пропасть нули или дефисы индекса
    .help = сверьте с таблицей
row-struck = «{ $value }» в столбце «{ $column }» в таблице зачёркнуто: возможно, человек выбыл или это уже не действует
row-encoding = «{ $value }» в столбце «{ $column }»: испорченные буквы (кодировка); печатается «{ $meant }»
    .help = сверьте с источником списка
row-encoding-lost = «{ $value }» в столбце «{ $column }»: испорченные буквы (кодировка)
    .help = наберите заново или сохраните список в другой кодировке
row-several = в столбце «{ $column }» несколько адресов или значений («{ $value }»): взято первое
    .help = проверьте, то ли это
row-not-used = «{ $value }» в столбце «{ $column }» похоже на часть адреса и не используется
    .cli = скажите, что это: --map extra=СТОЛБЕЦ, или уберите столбец
    .window = скажите, что это за столбец
row-in-address = в столбце «{ $column }» («{ $value }») есть, по-видимому, номер телефона, адрес электронной почты или пометка: это будет напечатано вместе с адресом
row-not-a-part = «{ $value }» в столбце «{ $column }» не похоже на часть адреса, как квартира или дом, и будет напечатано: проверьте, не пометка ли это о человеке
row-turned = порядок имени «{ $typed }» изменён: «{ $name }»
    .help = проверьте, верно ли
row-not-a-name = «{ $typed }» — не имя
    .help = впишите полное имя
row-doubtful-name = в имени «{ $typed }» есть число или пометка: это будет напечатано
row-two-names = в строке есть имя «{ $typed }» и имя «{ $name }»: проверьте, каким человек подписывается
row-died = в списке сказано, что этого человека нет в живых («{ $value }» в столбце «{ $column }»)
    .help = уберите строку: подписать за умершего нельзя
row-elsewhere = другой адрес этого человека — «{ $value }» (в столбце «{ $column }»): проверьте, не живёт ли он там
    .help = уберите строку, если он живёт там или если этого никто не знает
row-company = похоже, это компания или организация, а не человек («{ $value }» в столбце «{ $column }»)
    .help = напишите имя того, кто подпишет, или уберите строку
row-left = в списке сказано, что этот человек выбыл или больше не участвует («{ $value }» в столбце «{ $column }»)
    .help = спросите этого человека или уберите строку
row-unwanted = в списке сказано, что письмо не нужно («{ $value }» в столбце «{ $column }»)
    .help = спросите этого человека или уберите строку
row-total = строка — итог, в ней нет имени и адреса
    .help = уберите её из списка
row-headings = строка повторяет заголовки, в ней нет имени и адреса
    .help = уберите её из списка
row-not-home = домашнего адреса нет, есть только другой («{ $column }»)
    .help = проверьте, можно ли ответить туда
row-no-street = нет улицы или абонентского ящика
    .help = проверьте, весь ли это адрес
row-no-town = нет города
    .help = проверьте, весь ли это адрес
row-no-postcode = нет почтового индекса, который есть в каждом адресе (страна: { $country })
    .help = проверьте, весь ли это адрес
row-wrong-postcode = «{ $typed }» — не почтовый индекс этой страны: { $country }
    .help = мог пропасть нуль в начале, или страна другая
row-duplicate = вероятно, повтор строки { $row }
    .help = уберите одну из них, если это один человек
    .window = снимите галочку с одной из них, если это один человек; если их двое, откройте строку для исправления и примите её как есть
row-no-language = письма на языке «{ $typed }» нет; язык этого письма — { $language }
    .help = проверьте, может ли отправитель его подписать
row-any-language = «{ $typed }» может обозначать несколько языков; язык этого письма — { $language }
row-no-case = нет дела «{ $name }»
row-not-in-programme = «{ $typed }» — такого письма нет: для него ничего не делается
row-wants-nothing = «{ $typed }» — такого письма нет: неизвестно, какие письма хочет этот человек
    .help = назовите письма по id, адресату или человеку; пустая ячейка означает все

## A programme of letters.

programme-empty = в программе нет ни писем, ни открыток
    .cli = письмо начинается строкой [[letter]] и называет файл или адресата: to = "president"; открытка начинается строкой [[card]]
programme-no-letters = в программе нет ни одного письма
    .cli = каждое письмо начинается строкой [[letter]] и называет файл или адресата: to = "president"
programme-too-many = писем и открыток в программе { $count }; больше { $most } нельзя
    .help = разделите её на два файла
programme-no-office = это письмо не называет ни «file», ни «to»
    .cli = назовите сохранённое письмо или адресата: to = "president"
programme-chosen-twice = «{ $key }» стоит рядом с «file»: { $file } уже выбирает это
    .help = уберите одно из двух
programme-id-twice = «{ $id }» — id другого письма или другой открытки выше
    .help = дайте каждому письму и каждой открытке свой id или никакого
programme-no-language = в пакете нет языка «{ $lang }»
programme-no-cards = в программе нет ни одной открытки
    .cli = уберите --cards
programme-pack-not-taken = пакет { $path } в его нынешнем виде на этом компьютере не открывали
    .help = откройте его отдельно: будет показано, что он означает; затем откройте программу
programme-words-left-out = то, что человек, сохранивший «{ $letter }», написал о себе, опущено: подписывают другие
programme-of-one-letter = { $option } относится к одному письму, а их несколько
    .help = уберите это или сделайте то письмо отдельно
programme-no-blank-cards = { $cards ->
    [one] { $cards } открытка программы не изготовлена: нужно имя
    [few] { $cards } открытки программы не изготовлены: нужны имена
   *[other] { $cards } открыток программы не изготовлено: нужны имена
}

## Сколько стоит почта.

postage-not-a-manifest = { $path } — не таблица изготовленных писем: в ней нет столбцов «office» и «pages»
    .cli = запишите её: batch --manifest made.csv
postage-not-pages = в строке { $row } не сказано, сколько страниц в письме: «{ $pages }»
postage-other-pack = есть письма другого пакета: { $pack }
    .cli = назовите его через --pack рядом с другими
postage-no-prices = в таблице нет ни одной цены
    .cli = каждая начинается строкой [[price]] и имеет grams и price
postage-not-a-price = «{ $text }» — не цена
    .cli = запишите её текстом, не больше двух знаков после точки: price = "1.25"
postage-not-a-day = «{ $text }» — не день
    .help = запишите его так: 2026-07-01
postage-no-price = в таблице нет цены письма весом { $grams } г, страна: { $country }
    .help = добавьте цену с достаточным весом
postage-cards-left-out = открытки не посчитаны ({ $cards }): взвесьте одну

## What is not told.

problems-more =
    { $count ->
        [one] ещё { $count } замечание не показано
        [few] ещё { $count } замечания не показаны
       *[other] ещё { $count } замечаний не показано
    }: исправьте эти и проверьте снова
