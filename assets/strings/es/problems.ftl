### The words of problems in Spanish: not yet reviewed by a native speaker. The words to be kept stand
### at the top of window.ftl.

## How bad a problem is, before its sentence on the command line.

level-error = error
level-warning = advertencia
level-help = ayuda
level-off = desactivada

## What would mend a problem.

fix-meant = ¿quiso decir «{ $name }»?
fix-among = existen: { $names }
fix-allowed = permitido por quien escribe

## Why something cannot be read or written, in the middle of a sentence.

words-of-others = mensaje original: «{ $words }»
why-not-found = no existe ese archivo o esa carpeta
why-not-allowed = permiso denegado
why-full = el disco está lleno
why-system = ha fallado ({ $reason })
why-a-folder = es una carpeta
why-path-has-file = una parte de la ruta no es una carpeta
why-name-refused = este disco no admite ese nombre
why-in-use = está en uso
why-no-answer = tardó demasiado en responder
why-network = la unidad de red no responde
why-file-too-large = el archivo es demasiado grande
why-cut-short = falta el final
why-no-file = no es un archivo
why-no-file-name = no es un nombre de archivo
why-no-folder = no existe esa carpeta
why-only-pictures = sus páginas son imágenes: no contiene palabras que tomar
why-no-document = no es ni un DOCX ni un ODT: guárdelo en uno de esos formatos
why-no-words = no contiene ninguna palabra
why-half-way = { $why }; algunos de los archivos son nuevos y otros antiguos
why-too-large = tiene más de { $megabytes } MB
why-not-utf8 = no es texto UTF-8: guárdelo como UTF-8
why-exists = ya existe
why-not-a-file-there = algo que no es un archivo tiene ese nombre
why-not-a-folder-there = algo que no es una carpeta tiene ese nombre
why-another-file = { $path } ya existe y es otro archivo
why-replaced = fue reemplazado
why-no-zip = no es un zip, o no está entero: pida de nuevo el archivo
why-two-tables = tiene dos índices de contenido que difieren
why-entry-unreadable = «{ $name }», que está dentro, está dañado o comprimido de un modo que aquí no se puede leer
why-link = { $name } es un enlace, y un paquete contiene archivos corrientes
why-too-much = tiene más de { $files } archivos o { $megabytes } MB; ningún paquete es tan grande
why-something-before = hay algo antes del zip
why-name-not-utf8 = el nombre de su archivo «{ $name }» no es UTF-8: póngale un nombre en letras latinas
why-strange-name = de su archivo «{ $name }»: { $fault }
why-two-files = tiene dos archivos «{ $name }»
why-pack-id = el identificador del paquete no sirve como nombre de archivo
why-pack-nowhere = el paquete «{ $pack }» no está en ningún archivo que el programa pueda nombrar. Ábralo desde su archivo
why-newer-stops = una versión más reciente suspende sus cartas
why-kept-damaged = la copia que se conserva aquí, { $path }, está dañada: quítela
why-keys-damaged = la lista de claves de los autores, { $path }, está dañada ({ $why })
why-program-failed = el programa falló al hacerlo
why-not-toml = no se puede leer la línea { $line }
why-too-many-signs = contiene demasiado
why-no-key = la entrada de { $id } no es una clave
why-no-day = «{ $day }» no es una fecha
why-pdf-without-end = pide más tiempo o memoria que cualquier informe, o está dañado; ábralo en otro programa y guárdelo como texto
why-no-face = no es una fuente con la que el programa pueda imprimir
why-face-locked = quien la hizo no permite que una parte de ella esté en un archivo
why-face-varies = es una fuente variable, cuyas letras no tienen un grosor propio; tome una de grosor fijo, «Regular» por ejemplo
why-face-adds-nothing = no tiene letras que le falten al programa
why-too-many-copies = hay demasiadas copias en esta carpeta
why-damaged = está dañado
why-kilobytes = tiene { $kilobytes } kB
why-not-png = no es un PNG
why-not-png-or-jpeg = no es un PNG ni un JPEG
why-no-png = no es un PNG que se pueda leer ({ $reason })
why-no-jpeg = no es un JPEG que se pueda leer ({ $reason })
why-pixels = mide { $width } × { $height } píxeles
why-moves = es animado
why-huge = es demasiado grande

fault-too-long = su nombre es demasiado largo
fault-outside = quedaría fuera de su carpeta
fault-characters = su nombre tiene caracteres que algunos equipos no aceptan
fault-reserved = algunos equipos no aceptan un nombre así

advice-make-room = libere espacio en ese disco o elija una carpeta en otro
advice-writable = elija una carpeta en la que pueda escribir
advice-existing = elija una carpeta que exista
advice-another = elija otra carpeta o quite lo que estorba

## Names of languages, and how long ago something was.

language-ar = árabe
language-de = alemán
language-en = inglés
language-es = español
language-fr = francés
language-it = italiano
language-kk = kazajo
language-ru = ruso

ago-months = { $count ->
    [1] hace un mes
   *[other] hace { $count } meses
}
ago-years = { $count ->
    [1] hace un año
   *[other] hace { $count } años
}

## Files.

file-unreadable = no se puede leer { $path }: { $why }
file-not-utf8 = no se puede leer { $path }: no es texto UTF-8
    .help = guárdelo como UTF-8
file-pages-without-words = { $path }: páginas en las que no hay palabras: { $pages }
    .help = mírelas: puede que sean imágenes de texto
file-document-cut = { $path } es demasiado largo: no se miraron sus últimas líneas ({ $lines })
    .help = divídalo y empiece a partir de cada parte
file-unwritable = no se puede escribir { $path }: { $why }
    .help = { $advice }
file-not-made = no se puede crear { $path }: { $why }
    .help = { $advice }
file-named-twice = { $path } se nombra dos veces
    .help = dé a cada archivo su propio nombre
file-ending = { $path } no tiene una terminación que diga qué escribir
    .help = termínelo en { $endings }
file-saved-in-window = { $path }: solo la ventana guarda una carta para seguir con ella
    .help = guárdela allí, o termine el nombre en { $endings }

## Rules.

rules-unknown = no existe la regla «{ $name }»
    .cli = `entreaty show rules` las enumera
rules-not-allowable = «{ $name }» no se puede permitir

## Why there are these rules: a sentence each, with a full stop.

rule-no-ask = Un llamamiento pide algo que quien lo lee puede hacer; sin una petición no puede seguir nada.
rule-foreign-ask = Una carta pide solo lo que el paquete recomienda a esta institución, para que nadie pueda responder «no me corresponde».
rule-placeholder = Un campo sin rellenar o un corchete que queda en una carta dice a quien la lee que nadie la revisó.
rule-ended = Después del fin de una campaña o de la fecha en que debía volver a comprobarse, sus hechos pueden ser falsos o hacer daño.
rule-stopped = Hay un aviso de suspensión: quien conoce el caso pide que no se envíen más cartas.
rule-draft = Lo que un programa tomó de un documento todavía no lo ha confirmado nadie: ninguna carta sale solo por su palabra.
rule-exercise = Las cartas de una campaña inventada son para practicar: lo dicen, y nadie envía ninguna.
rule-past-person = No se puede pedir para alguien que ha muerto o fue puesto en libertad lo que solo se puede dar a quien está bajo custodia.
rule-unattributed = Una alegación se imprime diciendo quién la hace, y un informe antiguo, con su fecha.
rule-consent = No se nombra a nadie sin su consentimiento, el de su familia o un registro público; no se imprime ningún detalle crudo.
rule-form-of-address = Una carta se lee cuando su saludo y su despedida son los que corresponden a la institución.
rule-no-sender = Un llamamiento anónimo vale poco, y en Kazajstán, nada: lleva el nombre y la dirección del remitente.
rule-short-address = Una respuesta llega por correo, y necesita más de una dirección que una calle o una localidad sola.
rule-unprintable = Un carácter que ninguna fuente tiene se imprimiría como un recuadro vacío.
rule-address-overflow = Lo que no cabe en la ventanilla del sobre no lo puede leer el correo.
rule-historical = Los hechos de los que se informó hace años se cuentan con la fecha del informe.
rule-stale = La situación de una persona, una dirección o quién ocupa un cargo pueden cambiar: lo que lleva mucho tiempo sin confirmarse puede haber dejado de ser cierto.
rule-edited = Cuando una elección cambia lo que está debajo de una modificación, la modificación se mantiene, y quien la escribió dice cuál de las dos vale.
rule-unrelated = Se nombra a una persona aunque ninguna de las peticiones de la carta se refiere a ella.
rule-details = Una carta da el nombre completo de la persona, con una fecha y un lugar, para que quien la lee pueda encontrar el caso.
rule-unsourced = Lo que el informe no dice puede no ser cierto: una cifra, una fecha, un nombre, una acusación, un motivo, lo que alguien hizo o contó; decir que una persona, o la institución a la que se escribe, cometió un delito es un error.
rule-tone = El sarcasmo, las mayúsculas y los signos de exclamación en fila cierran los oídos que una carta quiere abiertos; un insulto o una amenaza hacen daño y son un error.
rule-politics = Un llamamiento trata de un derecho; la política de partido o un ataque al sistema permiten a quien lo lee desecharlo.
rule-thanks = Una carta que da las gracias a quien la lee o invita a responder tiene más posibilidades de recibir respuesta.
rule-language = Una carta está en el idioma de quien la lee o en inglés, en una traducción que alguien ha revisado, y también las palabras propias.
rule-translation = Una traducción tiene los números, las fechas, las personas y las atribuciones de su original, y ninguna palabra más fuerte.
rule-own-country = Escribir al propio gobierno puede poner en peligro a quien escribe; otros pueden escribir en su lugar.
rule-form-letter = «Y/o» y «(s)» dicen a quien lee que la carta no se escribió para este caso.
rule-same = Las cartas que solo difieren en el remitente pueden contarse como una; algunas campañas valoran más el número.
rule-long = Una carta de una página se lee; la segunda página, a menudo, no.

## A pack's files, as they are read.

read-grammar = esto no se puede leer ({ $reason })
    .help = una línea es `key = "texto"`; un encabezado, [[claim]]; una lista, ["uno", "dos"]
read-sign-missing = aquí falta { $sign }
    .help = una línea es `key = "texto"`; un encabezado, [[claim]]; una lista, ["uno", "dos"]
read-sign-too-many = este { $sign } sobra
    .help = quítelo o escriba delante lo que corresponde
read-line-goes-on = el valor termina antes de esto, y en la misma línea hay algo más
    .help = cada key = valor tiene su propia línea; una " dentro de un texto se escribe \"; un comentario empieza con #
read-value-missing = falta un valor después de =
    .help = un texto va entre comillas: `key = "texto"`
read-name-missing = aquí falta un nombre
    .help = una línea es `key = "texto"`; un encabezado, [[claim]]
read-name-unfit = un nombre solo tiene las letras a–z, cifras, - y _
    .help = entre el nombre y el valor va =; un nombre con otros caracteres va entre comillas
read-no-value = esto no es un texto entre comillas, ni un número, ni una fecha, ni true ni false
    .help = un texto empieza y termina con ", la comilla recta: `key = "texto"`; los valores de una lista se separan con comas
read-backslash-unfit = lo que sigue aquí a \ no significa nada
    .help = escriba \\ para \ y \n para una línea nueva, o ponga el texto entre `'` en lugar de `"`
read-control-sign = aquí hay un carácter de control invisible
    .help = bórrelo y vuelva a escribir lo que se quiere decir
read-merged-in-part = aquí se juntaron dos versiones y nadie ha elegido todavía entre ellas
    .help = conserve lo que se quiere decir y quite las líneas que empiezan por <<<<<<<, ======= y >>>>>>>
read-quote-missing = falta una comilla
    .help = un texto empieza y termina con " en la misma línea; si contiene ", se escribe \"
read-twice = esto figura aquí por segunda vez
    .help = quite uno de los dos o corrija su nombre
read-too-deep = demasiados corchetes dentro de corchetes
    .help = ningún paquete necesita tantos
read-unknown-key = clave desconocida: «{ $key }»
read-not-headings = «{ $key }» debe escribirse como [[{ $key }]]
    .help = con dos corchetes puede haber varios
read-too-many-entries = hay { $count } entradas [[{ $key }]]
    .help = un paquete tiene como máximo { $most }
read-missing-key = falta «{ $key }»
    .help = añada a esta entrada una línea `{ $key } = …`
read-unknown-value = «{ $given }» no se conoce aquí
    .help = es uno de: { $known }
read-number-for-text = hay un número donde corresponde un texto
    .help = póngalo entre comillas: 1 se escribe "1"
read-not-text = aquí corresponde un texto
    .help = escríbalo entre comillas: "…"
read-not-number = aquí corresponde un número entero
    .help = escríbalo en cifras, sin comillas: 12
read-number-unfit = este número es aquí demasiado pequeño o demasiado grande
read-not-fields = lo que corresponde aquí tiene varias partes
    .help = escríbalo entre llaves: {"{"} name = "…" {"}"}, o bajo un encabezado propio
read-not-boolean = esto no es ni verdadero (true) ni falso (false)
    .help = escriba true o false, sin comillas
read-not-list = aquí corresponde una lista
    .help = escríbala entre corchetes: ["uno", "dos"]
read-not-text-by-language = aquí corresponde un texto por idioma
    .help = diga el idioma: title.en = "…"
read-not-date = «{ $text }» no es una fecha; escriba 2013, 2013-07 o 2013-07-02
read-not-confirmed = diga cuándo se confirmó («2018-05») o false
read-not-colour = «{ $text }» no es un color; escriba uno como "#1f4e79"
read-not-key = «{ $text }» no es una clave pública; empieza por RWQ, como la muestran `entreaty pack key` y minisign
read-not-language = «{ $text }» no es un código de idioma; escriba en, ru o pt-BR
read-out-of-place = esto no es lo que corresponde aquí
read-fill-in = «{ $key }» está todavía por rellenar: { $what }
    .help = escríbalo entre las comillas, en lugar de estas palabras
read-not-utf8 = { $path } no es texto UTF-8 (byte { $byte })
    .help = guárdelo como UTF-8

## Packs.

pack-unreadable = no se puede leer el paquete { $path }: { $why }
    .help = nombre la carpeta de un paquete o su archivo .entreaty
pack-missing = al paquete le falta { $name }
    .help = el README dice qué contiene un paquete
pack-same-name = { $first } y { $second } tienen el mismo nombre salvo por las mayúsculas
    .help = algunos equipos los toman por un solo archivo: cambie el nombre de uno de los dos
pack-misnamed = { $name } no es un archivo de paquete
pack-not-of-pack = { $name } no es un archivo de paquete
    .help = un paquete tiene sus archivos TOML, cases/*.toml, templates/*.hbs, templates/partials/*.hbs, sources/*.txt y letterhead.png: cámbiele el nombre o quítelo
    .window = ninguna carta lo necesita: cámbiele el nombre o quítelo
pack-file-too-large = { $name } tiene { $kilobytes } kB, y un archivo así de un paquete tiene como máximo { $most }
    .help = quite lo que las cartas no necesitan
pack-pipe = { $name } no se leyó: es una tubería o un dispositivo
    .help = un paquete contiene archivos corrientes: quítelo
pack-acting-character = «{ $key }» tiene un carácter que no se ve y que actúa sobre lo que lo rodea ({ $number })
    .help = quítelo: puede ocultar lo que hay realmente
pack-acting-character-here = hay aquí un carácter que no se ve y que actúa sobre lo que lo rodea
    .help = quítelo: puede ocultar lo que hay realmente
pack-line-break = «{ $key }» tiene un salto de línea
    .help = escríbalo en una sola línea
pack-false-signature = la firma no corresponde al paquete: alguien lo cambió después de firmarse
    .help = pida el paquete a su autor; quien cambia un paquete quita { $file }
pack-more = problemas restantes: { $count }; estos son los primeros
    .help = corríjalos y compruebe de nuevo
pack-logo-unused = { $path } no se usa: pack.toml no tiene [letterhead]
    .help = añada uno con nombre o quite el archivo
pack-logo-unusable = { $path } no se puede usar: { $why }
    .help = guárdelo como PNG, como máximo { $side } píxeles de ancho y de alto y { $kilobytes } kB
pack-card-unconfirmed = nadie ha confirmado la dirección para tarjetas
    .help = escriba card.address.confirmed con el día en que alguien comprobó que las tarjetas llegan allí
pack-card-without-consent = se permite una tarjeta a alguien a quien no se puede nombrar
    .help = quite [card], o diga con la palabra de quién se le puede nombrar
pack-card-topic = ningún paquete puede permitir que las tarjetas hablen de «{ $topic }»
    .help = quítelo de may_mention
pack-letterhead-nameless = el membrete no tiene nombre
    .help = escriba name.en = "…" debajo de [letterhead]
pack-letterhead-long = el nombre del membrete, «{ $name }», tiene más de { $most } letras
    .help = acórtelo
pack-wrong-id = «{ $id }» no sirve como identificador de un paquete
    .help = use letras latinas minúsculas, cifras y guiones: id = "relief-2026"
    .window = use minúsculas latinas, cifras y guiones
pack-empty-id = esta entrada ({ $entry }) tiene un identificador vacío
    .help = póngale un nombre
pack-no-name = «{ $id }» no puede ser un nombre corto
    .help = use letras latinas, cifras y guiones
pack-name-taken = otra entrada tiene el nombre corto «{ $id }»
    .help = elija otro nombre
pack-two-ids = hay dos entradas ({ $entry }) «{ $id }»
    .help = la primera está en { $first }; dé a esta otro identificador
    .window = dé a uno de ellos otro nombre corto
pack-unknown-id = no existe la entrada ({ $entry }) «{ $id }»
pack-no-source = { $part } no tiene fuente
    .help = añada sources = [{"{"} source = "…", where = "…" {"}"}]
    .window = diga dónde está
pack-no-where = { $part } no dice en qué lugar de «{ $source }» figura
    .help = añada where = "página, encabezado o líneas"
    .window = diga en qué página, bajo qué título o en qué líneas
pack-no-text = { $part } no tiene texto en «{ $lang }»
    .help = «{ $lang }» es el primer idioma del paquete; añádalo
pack-long-text = { $part } tiene { $length } caracteres en «{ $lang }»
    .help = una carta ocupa una página: escriba como máximo { $most }
pack-private-use = { $part } tiene un carácter de uso privado en «{ $lang }»
    .help = esos caracteres no tienen significado; quítelo
pack-not-listed = { $part } está en «{ $lang }», idioma que el paquete no enumera
    .help = añádalo a `languages` en pack.toml o quite el texto
    .window = quite el texto; quien cuida el paquete puede añadirle el idioma
pack-no-reporter = un paquete histórico dice quién informó de sus hechos y cuándo
    .help = añada reported = "el identificador del hecho que lo dice"
pack-no-office-yet = aún no hay nadie a quien escribir
    .help = añada un [[addressee]] a addressees.toml
    .window = añada una institución
pack-no-request-yet = aún no se pide nada
    .help = añada una [[recommendation]] a recommendations.toml
    .window = añada una petición
pack-no-recheck = un paquete activo dice para cuándo se vuelve a comprobar
    .help = añada recheck_by = "AAAA-MM-DD"
pack-signers = { $need } de { $keys } claves no pueden firmar este paquete
    .help = nombre cada clave una vez y un número entre uno y el de las claves
pack-level-of-no-rule = no existe la regla «{ $name }»
    .help = `levels` toma nombres de reglas
    .cli = `levels` toma nombres de reglas; `entreaty show rules` las enumera
pack-level-off = «{ $name }» no se puede desactivar
    .help = `levels` toma warning o error
pack-capital = { $part } empieza con mayúscula en «{ $lang }»: «{ $words }»
    .help = va dentro de una frase: empiece con minúscula
pack-full-stop = { $part } termina con punto en «{ $lang }»: «…{ $words }»
    .help = va dentro de una frase, que termina después: quite el punto
pack-no-full-stop = { $part } no tiene punto final en «{ $lang }»: «…{ $words }»
    .help = una carta lo imprime como está: termine la frase
pack-no-comma = el saludo no tiene coma en «{ $lang }»: «{ $words }»
    .help = se imprime como está: termínelo con su coma
pack-long-lead = la petición breve tiene { $count } palabras en «{ $lang }», más de { $most }
    .help = diga en pocas palabras qué se pide; la petición completa va más abajo
pack-told-twice = { $part } cuenta dos veces el mismo hecho: «{ $claim }»
    .help = quite uno de los dos
pack-accused = «{ $claim }» dice que { $name } obró mal, y no cuenta ninguna condena
    .help = nombre a un funcionario solo si un tribunal lo condenó, e indique el delito y el tribunal
pack-many-facts = los antecedentes de «{ $request }» tienen { $count } hechos
    .help = una carta tiene una página: nombre como máximo { $most } que respalden la petición
pack-passage-and-claim = hay también un hecho «{ $passage }»
    .help = un pasaje y un hecho tienen identificadores distintos
pack-passage-without-part = el pasaje no tiene partes
    .help = añada [[passage.parts]] con text y claims
pack-passage-without-claim = una parte del pasaje no se basa en ningún hecho
    .help = nombre los hechos que cuenta: claims = ["…"]
pack-passage-without-speaker = una parte de «{ $passage }» cuenta una alegación y no nombra a quien la hace en «{ $lang }»: «{ $words }»
    .help = añada by.en = "las palabras de su texto que dicen quién"
pack-passage-without-allegation = una parte de «{ $passage }» nombra a quien alega y no cuenta ninguna alegación
    .help = quite `by` o nombre la alegación
pack-passage-without-stop = una parte de «{ $passage }» no termina su frase
    .help = una parte es una frase o más, cada una con su punto
pack-passage-number = «{ $passage }» dice { $number }; sus hechos, no
    .help = diga lo que dicen los hechos de la parte, o nombre el hecho que lo contiene
pack-background = los antecedentes de «{ $office }» no empiezan con «{ $reported }»
    .help = las cartas de un paquete histórico dicen primero quién informó y cuándo
pack-address-lines = la dirección de «{ $office }» tiene { $lines ->
        [one] { $lines } línea
       *[other] { $lines } líneas
    }
    .help = escriba de una a seis líneas, ninguna vacía, con el país al final
pack-address-no-country = la dirección de «{ $office }» termina en «{ $line }», que no nombra ningún país
    .help = las cartas del extranjero necesitan el país en la última línea, en mayúsculas
pack-no-address = «{ $office }» no tiene dirección
    .help = añada address.lines.en = ["…", "…"]
pack-no-power = «{ $office }» no tiene facultad para lo que pide «{ $request }»
    .help = añada el tipo a las `powers` de la institución, o corrija `addressee` o `kind`
pack-not-a-country = «{ $name }» no es un país
    .help = `for_countries` toma códigos de ISO 3166 o nombres: ["DE", "Austria"]
pack-towns-of-no-country = «{ $name }» no es el código de un país
    .help = `[towns]` toma códigos de ISO 3166: KZ = ["Almaty", "Алматы"]
pack-towns-elsewhere = ninguna institución de este paquete es de este país: { $country }
    .help = `[towns]` enumera localidades del país de las instituciones
pack-not-a-town = esto no es el nombre de una localidad
    .help = escríbalo con letras o quítelo
pack-no-day-of-death = falta el día de la muerte
    .help = añada on = "AAAA-MM-DD", con la exactitud con que se sepa
pack-status-without-date = la situación «{ $text }» en «{ $lang }» no da su fecha, { $date }
    .help = escriba en ella la fecha o corrija `on`
pack-one-account = un hecho controvertido da cada una de las versiones
    .help = añada dos o más [[claim.accounts]] con text y sources
pack-no-speaker = la alegación «{ $claim }» no dice quién la hace
    .help = añada by.en = "las palabras de su texto que lo dicen"
pack-speaker-not-in-text = el texto de «{ $claim }» en «{ $lang }» no nombra a quien lo alega, «{ $speaker }»
    .help = escriba en el texto las palabras de `by`, letra por letra
pack-speaker-not-alleged = «{ $claim }» nombra a quien alega y no está marcado como presunto
    .help = escriba standing = "alleged" o quite `by`
pack-accounts-not-disputed = «{ $claim }» tiene versiones y no está marcado como controvertido
    .help = escriba standing = "disputed" o quite las versiones
pack-number-not-in-figure = la frase de «{ $figure }» dice { $number }; la cifra, no
    .help = corrija la frase o los valores
pack-graphic = «{ $claim }» tiene detalles crudos y se imprimiría
    .help = páselo a `also`
pack-changed = «{ $id }» se cambió después de verificarse
    .help = cotéjelo de nuevo con sus fuentes y escriba después checked = "{ $seal }"
    .window = cotéjelo de nuevo con sus fuentes y dígalo bajo su formulario
pack-first-language = «{ $lang }» es el primer idioma del paquete, no una traducción
    .help = escriba `checked`, que se refiere a las fuentes
pack-no-translation = «{ $id }» no tiene traducción en «{ $lang }»
    .help = quite el sello
pack-translation-changed = «{ $id }» o su traducción se cambió después de revisarse «{ $lang }»
    .help = haga que alguien que lo lea coteje de nuevo los dos y escriba después reviewed.{ $lang } = "{ $seal }"
    .window = que alguien que lo lea coteje ambos de nuevo y lo diga bajo el formulario
pack-unchecked = sin verificar por un segundo lector: { $open } de { $all } entradas
    .help = quien coteje una con sus fuentes escribe en ella checked = "new"; la respuesta dice el resto
    .window = quien coteje una con sus fuentes lo dice bajo su formulario, en «Organizar»
pack-unreviewed = sin revisar por nadie que lea { $language }: { $open } de { $all } entradas traducidas
    .help = quien coteje una con el original escribe en ella reviewed.{ $lang } = "new"; la respuesta dice el resto
    .window = quien coteje una con el original lo dice bajo su formulario, en «Organizar»
pack-not-email = «{ $text }» no es una dirección de correo electrónico
    .help = escriba una sola dirección, como institucion@example.org
pack-still-draft = «{ $id }» se tomó de un documento y todavía no lo ha confirmado nadie
    .help = confírmelo, cámbielo o quítelo; una entrada confirmada ya no tiene draft = true
    .window = confírmelo, cámbielo u omítalo: «Organizar» guía por lo que se encontró
pack-echo = «{ $claim }» dice { $count } palabras seguidas igual que su fuente
    .help = dígalo con sus propias palabras: las del documento pertenecen a quien lo escribió
pack-day-without-year = «{ $fact }» tiene un día sin su año: { $words }
    .help = una carta es posterior a sus hechos: escriba el año, como lo da la fuente
pack-nobody-named = «{ $claim }» empieza por «{ $words }», y ninguna carta ha dicho de quién se trata
    .help = nombre a la persona en el hecho, o póngalo entre los hechos sobre ella
pack-letters-not-tried = solo se probaron las primeras { $tried } cartas
    .help = ninguna campaña tiene tantas personas, instituciones e idiomas
pack-sender-name = «{ $text }» es el nombre de un remitente que este equipo conserva
    .help = quítelo
    .cli = quítelo; si debe estar en el paquete, indique --keep "{ $text }"
pack-sender-address = «{ $text }» es una línea de la dirección de un remitente que este equipo conserva
    .help = quítela
    .cli = quítela; si debe estar en el paquete, indique --keep "{ $text }"
pack-not-by-form = esto está escrito de un modo que el formulario no puede cambiar
    .help = cámbielo en el archivo

## Parts of a pack, as problems name them.

part-pack-title = el título del paquete
part-stop-notice = el aviso de suspensión
part-short-name = el nombre corto de la institución
part-office-name = el nombre de la institución
part-salutation = el saludo
part-closing = la despedida
part-subject = el asunto
part-country = el país
part-address = la dirección
part-post-suspended = que el correo está suspendido
part-anonymous = «anonymous»
part-anonymous-fate = lo que pasa con los llamamientos anónimos
part-holder-name = el nombre de quien ocupa el cargo
part-holder = el titular del cargo
part-title = el título
part-topic = el tema
part-request = la petición
part-recommendation = la recomendación
part-recommendation-status = la situación de la recomendación
part-note = la nota
part-claim = el hecho
part-account = la versión
part-name = el nombre
part-about = «about»
part-not-known = «not_known»
part-status = la situación
part-status-sentence = la frase de la situación
part-according-to = «according_to»
part-sentence = la frase
part-partial-note = la nota sobre una parte de un año
part-figure = la cifra
part-series-name = el nombre de la serie
part-period = el período
part-lead = la petición breve
part-question = la pregunta
part-obligation = la obligación
part-background = la sección de antecedentes
part-passage = el pasaje
part-passage-part = la parte
part-person = el caso
part-persons-short-name = el nombre corto
part-link = la frase de enlace

## What has grown old.

age-stopped = las cartas están suspendidas: { $notice }
    .help = pregunte a quien le dio esta campaña
age-draft = esta campaña es un borrador: lo que se tomó del documento aún no está confirmado
    .help = confirme o cambie cada entrada, complete lo que falta y después quite `draft = true` de pack.toml
    .window = en «Organizar», confirme o cambie cada entrada y complete lo que falta
age-exercise = un ejercicio: todo en esta campaña es inventado, y cada carta lo dice
    .help = practique con ella; no envíe ninguna de sus cartas
age-ended = la campaña terminó en esta fecha: { $date }
    .help = pida su versión más reciente
age-recheck-due = la campaña debía volver a comprobarse antes de esta fecha: { $date }
    .help = pida su versión más reciente
age-before-report = la carta lleva una fecha anterior al informe ({ $date })
    .help = dé el día en que se escribe
age-historical = hechos a { $date }: desde entonces puede haber cambiado mucho
    .help = no hay que hacer nada: la propia carta dice cuándo se informó
age-address-in-future = { $office }: la dirección figura como confirmada en una fecha futura, { $date }
    .help = `confirmed` es la fecha de lo que se comprobó, no de la próxima comprobación
age-holder-in-future = { $office }: el titular del cargo figura como confirmado en una fecha futura, { $date }
    .help = `confirmed` es la fecha de lo que se comprobó, no de la próxima comprobación
age-status-in-future = { $person }: lo que ha sido de esta persona figura como confirmado en una fecha futura, { $date }
    .help = `confirmed` es la fecha de lo que se comprobó, no de la próxima comprobación
age-post-suspended = { $office }: el correo a ese destino está suspendido
    .help = el sobre va a quien reenvía las cartas desde el país del remitente
age-post-suspended-since = { $office }: el correo a ese destino está suspendido (desde: { $date })
    .help = el sobre va a quien reenvía las cartas desde el país del remitente
age-address-never-confirmed = { $office }: la dirección nunca se confirmó
    .help = búsquela en las páginas de la propia institución antes de enviar la carta por correo
age-address-old = { $office }: la dirección se confirmó por última vez { $ago } ({ $date })
    .help = búsquela en las páginas de la propia institución antes de enviar la carta por correo
age-status-never-confirmed = { $person }: nunca se confirmó qué ha sido de esta persona
    .help = busque noticias antes de enviar la carta
age-status-old = { $person }: se confirmó por última vez { $ago } ({ $date }) qué ha sido de esta persona
    .help = busque noticias antes de enviar la carta

## Templates.

template-missing = no hay plantilla de carta en «{ $lang }»
    .help = elija otro idioma o añada templates/{ $kind }.{ $lang }.hbs al paquete
    .window = elija otro idioma o escriba una plantilla así en «Organizar»
template-unknown = no existe la plantilla «{ $name }»
    .cli = `entreaty show templates` las enumera
template-for-other-office = la plantilla es para «{ $kind }»; la institución es «{ $office }»
    .help = elija otra plantilla o corrija `addressee` en su cabecera
template-in-other-language = la plantilla está en «{ $template }»; la carta, en «{ $letter }»
    .help = elija otra plantilla o corrija `language` en su cabecera
template-no-counterpart = la plantilla «{ $name }» no tiene equivalente en { $language }
    .help = use la plantilla propia de la institución para leer las dos
template-too-large = la plantilla { $name } es demasiado grande: como máximo { $kilobytes } kB, { $tags } marcas, { $blocks } bloques, { $brackets } paréntesis dentro de paréntesis y { $backslashes } barras invertidas seguidas
    .help = una carta necesita mucho menos
template-private-use = hay un carácter de uso privado en la plantilla
    .help = esos caracteres no tienen significado; quítelo
template-no-front = la plantilla no tiene cabecera
    .help = empiécela con una línea +++, después title, subject y language, y después +++
template-front-without-end = la cabecera de la plantilla no tiene final
    .help = ponga una segunda línea +++ después de title, subject y language
template-unreadable = la plantilla no se puede leer de aquí en adelante
    .help = cada {"{{#if …}}"} y cada {"{{#each …}}"} necesita su {"{{/if}}"} o {"{{/each}}"}, y cada {"{{"} su {"}}"}
template-unreadable-because = la plantilla no se puede leer de aquí en adelante ({ $reason })
    .help = cada {"{{#if …}}"} y cada {"{{#each …}}"} necesita su {"{{/if}}"} o {"{{/each}}"}, y cada {"{{"} su {"}}"}
template-braces-open = estas llaves no se cierran
    .help = cada {"{{"} tiene su {"}}"}
template-closes-another = {"{{/"}{ $closing }{"}}"} está donde debe cerrarse { $opening }
    .help = escriba {"{{/"}{ $name }{"}}"}
template-closes-nothing = {"{{/"}{ $closing }{"}}"} no cierra nada
    .help = quítelo o abra un bloque antes
template-not-closed = { $opening } no se cierra
    .help = escriba {"{{/"}{ $name }{"}}"} donde termina
template-too-many-partials = la plantilla usa más de { $most } fragmentos
    .help = una carta necesita unos pocos
template-no-partial = no existe el fragmento «{ $name }» en «{ $lang }»
    .help = añada templates/partials/{ $name }.{ $lang }.hbs o quítelo
    .window = escriba esta parte en el idioma o quítela
template-partial-parameters = un fragmento no lleva parámetros aquí
    .help = escriba {"{{> "}{ $name }{"}}"}
template-partial-computed = un fragmento se nombra, no se calcula
    .help = escriba {"{{> name}}"}
template-includes-itself = el fragmento «{ $name }» se incluye a sí mismo
    .help = quite uno de los {"{{> …}}"}
template-no-last-newline = el fragmento «{ $name }» termina sin salto de línea: lo que sigue continúa en su última línea
    .help = termine su última línea con un salto de línea
template-too-many-elements = con sus fragmentos desarrollados, la plantilla es demasiado grande
    .help = los fragmentos que nombran fragmentos varias veces se multiplican: nombre cada uno una vez
template-varied-field = un párrafo con variantes contiene solo palabras
    .help = los hechos, las personas y las peticiones están en todas las cartas: póngalos en un fragmento sin variantes
template-three-braces = {"{{{…}}}"} y {"{{&…}}"} no se usan aquí
    .help = escriba {"{{…}}"}: los valores siempre se imprimen exactamente como son
template-decorators = los decoradores y los bloques de fragmentos no se usan aquí
    .help = ponga el texto en un fragmento propio y escriba {"{{> name}}"}
template-not-printed = {"{{"}{ $name }{"}}"} no se puede imprimir
    .help = { $usage }
template-gives-no-text = {"{{"}{ $name } …{"}}"} no da texto
    .help = úselo como condición: {"{{#if (…)}}"}
template-no-helper = no existe la función «{ $name }»
template-no-text-in-items = los elementos de esta lista no tienen el texto «{ $name }»
    .help = tienen: { $known }
template-list-takes-list = {"{{list …}}"} toma una lista
    .help = por ejemplo, {"{{list asks \"topic\"}}"}
template-claim-takes-id = {"{{claim …}}"} toma un identificador entre comillas
    .help = {"{{claim \"id\"}}"}
template-no-claim = no existe el hecho «{ $id }» en este paquete
template-graphic-claim = el hecho «{ $id }» tiene detalles crudos
    .help = las cartas nunca lo imprimen; quítelo
template-block-misfit = {"{{#"}{ $block } { $field }{"}}"} no concuerda con ese campo
    .help = { $usage }
template-lists-too-deep = las listas dentro de listas llegan a { $most } niveles y no más
    .help = una carta necesita dos como máximo
template-block-needs-field = {"{{#"}{ $block }{"}}"} necesita un campo
    .help = por ejemplo, {"{{#"}{ $block } people{"}}"}
template-no-block = no existe el bloque «{ $name }»
template-unknown-here = «{ $name }» no se conoce aquí
    .help = @index, @first y @last van dentro de {"{{#each}}"}
template-leads-out = «{ $name }» lleva fuera de los campos de la carta
    .help = quite un ../
template-no-field = no existe aquí el campo «{ $name }»
template-no-field-of-text = no existe aquí el campo «{ $name }»
    .help = escriba {"{{this}}"}
template-not-filled = la plantilla no se puede rellenar ({ $reason })
template-too-much-text = la plantilla no se puede rellenar: da más texto que cualquier carta
template-too-many-rounds = la plantilla no se puede rellenar: sus listas dentro de listas se repiten demasiadas veces
template-letter-too-long = la carta tendría más de { $kilobytes } kB de texto
    .help = elija menos peticiones y personas, o corrija la plantilla
template-not-used = en las cartas no se usa: { $markup }
    .help = una plantilla tiene párrafos, listas, **negrita** y *cursiva*

usage-text = «{ $name }» es texto: {"{{"}{ $name }{"}}"}
usage-condition = «{ $name }» es para condiciones: {"{{#if "}{ $name }{"}}…{{/if}}"}
usage-records = «{ $name }» es una lista: {"{{#each "}{ $name }{"}}…{{/each}}"} o {"{{list "}{ $name } "{ $part }"{"}}"}
usage-texts = «{ $name }» es una lista: {"{{#each "}{ $name }{"}}…{{/each}}"} o {"{{list "}{ $name }{"}}"}
usage-record = «{ $name }» tiene partes: { $parts }

markup-code = `code`
markup-html = HTML
markup-rule = una línea horizontal
markup-nested-list = una lista dentro de otra
markup-heading = un encabezado
markup-quotation = un signo de cita >
markup-indented = una línea que empieza con cuatro espacios o ```
markup-link = un enlace o una imagen
markup-other = una tabla u otro Markdown

## Letters.

letter-unknown-id = no existe en este paquete { $entry ->
    [addressee] la institución
    [recommendation] la petición
    [case] la persona
    [copy] la institución para la copia
    [figure] la cifra
   *[language] el idioma
 } «{ $id }»
letter-follows-later = la carta del { $day }, a la que sigue esta, no es anterior a ella
    .help = indique el día de la carta anterior
letter-words-too-long = sus propias palabras tienen más de { $most } caracteres
    .help = una carta que se lee tiene una página
letter-who-too-long = lo que dice de quién es usted tiene más de { $most } caracteres
    .help = pocas palabras: «enfermera en Sevilla»
letter-edits-too-long = las modificaciones son más de lo que cabe en una carta
    .help = una carta que se lee tiene una página
letter-not-written = este paquete no tiene cartas en { $language } a esta institución: { $office }
    .help = escriba en otro idioma: { $others }
letter-prefers-language = esta institución prefiere que se le escriba en otro idioma ({ $language }): { $office }
    .help = escriba en ese idioma, si puede leer lo que firma
letter-nothing-asked = la carta no pide nada
    .help = elija al menos una recomendación
letter-request-cut = su modificación omite la petición { $request }
    .help = restablezca sus palabras o quite la petición de la carta
letter-request-not-printed = la plantilla no imprime la petición { $request }
    .help = escriba {"{{#each asks}}{{text}}{{/each}}"} en la plantilla
letter-foreign-request = { $request } no se dirige a esta institución ({ $office }) sino a otra: { $other }
    .help = las de esta institución son: { $own }
letter-template-placeholder = las palabras de la plantilla contienen «{ $mark }»
    .help = rellénelo o escriba la frase sin él
letter-own-placeholder = sus propias palabras contienen «{ $mark }»
    .help = si quedaba algo por rellenar, hágalo ahora
letter-allegation-without-speaker = la alegación «{ $text }» se imprime sin decir quién la hace
letter-facts-without-report = la carta cuenta hechos del pasado sin decir primero quién informó de ellos y cuándo
    .help = haga que la plantilla imprima primero {"{{#each background}}{{this}} {{/each}}"}
letter-no-salutation = el paquete no tiene saludo para { $office } en «{ $lang }»
    .help = elija otro idioma o añádalo a addressees.toml
    .window = elija otro idioma o añádalo a la institución en «Organizar»
letter-no-closing = el paquete no tiene despedida para { $office } en «{ $lang }»
    .help = elija otro idioma o añádala a addressees.toml
    .window = elija otro idioma o añádala a la institución en «Organizar»
letter-past-relief = { $request } pide { $relief } para { $person }, de quien el paquete dice: { $status }
    .help = quite la petición
letter-status-cut = su modificación cambia u omite qué ha sido de { $person }
    .help = restablezca la frase: «{ $status }»
letter-status-not-printed = la carta nombra a { $person } y no dice qué ha sido de esta persona
    .help = escriba {"{{status}}"} después de los hechos de la persona en la plantilla
letter-no-consent = se nombra a { $person }, y no consta que nadie lo haya consentido
    .help = quite a la persona de la carta
letter-graphic-printed = «{ $text }» tiene detalles crudos y se imprimiría
letter-unrelated = se nombra a { $person } aunque ninguna petición de la carta se refiere a esta persona
    .help = pida también { $requests }
letter-unrelated-here = se nombra a { $person } aunque ninguna petición de la carta se refiere a esta persona
    .help = escriba sobre esta persona a otra institución: { $offices }
letter-unrelated-anywhere = se nombra a { $person } aunque ninguna petición de la carta se refiere a esta persona
    .help = ninguna recomendación de este paquete se refiere a esta persona: no la nombre
letter-edit-gone = { $place } que usted modificó ya no está en la carta: «{ $text }»
    .help = sus palabras se conservan y no se imprimen; elija de nuevo aquello de lo que hablaban o descarte la modificación
letter-edit-stale = { $place } que está debajo de su modificación ha cambiado: «{ $text }»
    .help = conserve sus palabras o reemplácelas por las de la carta: «{ $now }»
letter-edit-moved = su modificación separa «{ $sentence }» de la frase que dice de quién se trata
    .help = devuélvala a donde estaba, o asegúrese de que no se pueda entender otra persona
letter-request-reworded = su modificación, «{ $sentence }»: la petición { $request } ya no está en las palabras del informe
    .help = compruebe que siga pidiendo lo mismo: «{ $text }»
letter-fact-reworded = su modificación, «{ $sentence }»: esto ya no es lo que dice el informe
    .help = restablézcalo, o asegúrese de que es así: «{ $text }»
letter-lead-in-changed = su modificación cambia las palabras que introducen las peticiones
    .help = compruebe que sigan pidiendo lo que viene después
letter-no-text-about = el paquete no tiene texto en { $language } sobre { $people }
    .help = quite eso de la carta, elija otro idioma o añada el texto al paquete
letter-no-text-for = el paquete no tiene texto en { $language } para: { $texts }
    .help = quite eso de la carta, elija otro idioma o añada el texto al paquete
letter-no-text-about-and-for = el paquete no tiene texto en { $language } sobre { $people }, ni para: { $texts }
    .help = quite eso de la carta, elija otro idioma o añada el texto al paquete
letter-template-unreviewed = ningún hablante nativo ha revisado el { $language } de esta carta (su plantilla)
    .help = haga que la lea alguien que conozca bien el idioma, o escriba en inglés
letter-texts-unreviewed = ningún hablante nativo ha revisado el { $language } de esta carta ({ $count } de los textos del paquete que contiene)
    .help = haga que la lea alguien que conozca bien el idioma, o escriba en inglés
letter-both-unreviewed = ningún hablante nativo ha revisado el { $language } de esta carta (su plantilla y { $count } de los textos del paquete que contiene)
    .help = haga que la lea alguien que conozca bien el idioma, o escriba en inglés
letter-beside-unreviewed = ningún hablante nativo ha revisado el { $language } que está al lado
letter-unwatched = sus propias palabras no se vigilan: el programa no tiene lista de palabras en { $language }
    .help = busque por su cuenta hechos sin fuente y lo que pudiera hacer daño a alguien
letter-hardly-watched = sus propias palabras apenas se vigilan: en este idioma ({ $language }) el programa solo encuentra acusaciones contra quien recibe la carta
    .help = busque por su cuenta hechos sin fuente y lo que pudiera hacer daño a alguien
letter-no-name = falta el nombre del remitente
    .help = dé el nombre completo
    .cli = dé el nombre completo: --name
letter-no-address = falta la dirección del remitente
    .help = dé la dirección postal
    .cli = dé la dirección postal: --address "calle; localidad; país"
letter-no-town = falta la localidad del remitente
    .help = si solo van las iniciales, tiene que figurar la localidad
    .cli = si solo van las iniciales, tiene que figurar la localidad: --place
letter-short-address = la dirección del remitente es solo una calle o una localidad: una respuesta podría no llegar
    .help = indique la calle, la localidad con su código postal y el país, una línea cada uno
letter-address-in-town = una dirección entera está donde solo va la localidad, antes de la fecha
    .help = póngala en la dirección, una línea para cada parte
letter-postcode-in-town = hay un código postal antes de la fecha, donde solo va la localidad
    .help = escriba el código postal y la localidad en la dirección
letter-postcode-before-date = hay un código postal antes de la fecha, donde solo va la localidad
    .help = quítelo aquí
letter-address-on-one-line = la dirección está en una sola línea
    .help = ponga cada parte en una línea: calle, localidad con su código postal, país
letter-who-as-sentence = quién es usted es una frase entera, y va dentro de la primera de la carta
    .help = quite el comienzo y el punto final: «enfermera de Cádiz»
letter-lower-case-name = el nombre no tiene mayúsculas
    .help = figura en la carta tal como se ha escrito
letter-follows-unsaid = la plantilla no dice que esta carta sigue a otra
    .help = use una plantilla con el párrafo «again», o quite el día
letter-copies-left-out = no sale copia para { $names }: el país del remitente no es de los suyos, o no se conoce
    .help = indique el país en la última línea de la dirección, o quite la copia
letter-long-address = la dirección del remitente tiene { $lines } líneas
    .help = una dirección tiene como máximo { $most }
letter-no-way-round = { $office }: el correo a ese destino está suspendido, y la campaña no indica quién reenvía cartas desde esta dirección
    .help = termine la dirección con el país, o envíe la carta por otra vía
letter-own-country = el remitente parece vivir en este país: { $country }; sus autoridades leerán el nombre y la dirección
    .help = imprima solo iniciales y localidad, o deje que escriba alguien desde el extranjero
    .cli = imprima solo iniciales y localidad (--redact-sender), o deje que escriba alguien desde el extranjero
letter-own-country-anonymous = el remitente parece vivir en este país: { $country }; sus autoridades leerán el nombre y la dirección
    .help = deje que escriba alguien desde el extranjero. Solo las iniciales y la localidad protegerían al remitente, pero una carta así puede quedar sin respuesta: «{ $anonymous }»
    .cli = deje que escriba alguien desde el extranjero. Solo las iniciales y la localidad (--redact-sender) protegerían al remitente, pero una carta así puede quedar sin respuesta: «{ $anonymous }»
letter-own-country-initials = el remitente parece vivir en este país: { $country }; solo se imprimen las iniciales y la localidad
    .help = mire si con ellas se podría encontrar a alguien
letter-own-country-initials-anonymous = el remitente parece vivir en este país: { $country }; solo se imprimen las iniciales y la localidad
    .help = mire si con ellas se podría encontrar a alguien. { $anonymous }
letter-turning-character = un carácter invisible ({ $number }) cambia el sentido de la escritura
    .help = vuelva a escribir el nombre, la dirección y sus palabras
letter-turning-character-in-pack = un carácter invisible ({ $number }) cambia el sentido de la escritura
    .help = quite el carácter de la plantilla o del paquete

relief-release = la liberación
relief-care = atención médica
relief-visits = visitas
relief-transfer = un traslado
relief-conditions = mejores condiciones

place-subject = el asunto
place-paragraph = el párrafo
place-item = el elemento

## Words: what the heuristics find in a letter or a translation.

wording-not-in-report = { $whose }, «{ $sentence }»: el informe no dice esto{ $lack }
    .help = si le consta personalmente, dígalo así; si no, omítalo
wording-near-in-report = { $whose }, «{ $sentence }»: el informe no dice esto{ $lack }
    .help = si le consta personalmente, dígalo así; si no, omítalo. Lo más cercano que dice: «{ $nearest }»
wording-template-not-in-report = { $whose }, «{ $sentence }»: el informe no dice esto{ $lack }
    .help = dígalo como lo dice el informe u omítalo
wording-template-near-in-report = { $whose }, «{ $sentence }»: el informe no dice esto{ $lack }
    .help = dígalo como lo dice el informe u omítalo. Lo más cercano que dice: «{ $nearest }»
wording-not-asked = { $whose }, «{ $sentence }»: el informe no pide esto a esta institución ({ $office }): «{ $words }»
    .help = pida solo lo que el informe pide a esta institución; quite la frase
wording-not-chosen = { $whose }, «{ $sentence }»: ninguna de las peticiones elegidas pide esto («{ $words }»)
    .help = el informe pide a esta institución algo de ese tipo: elija «{ $request }»
wording-not-in-report-to-ask = { $whose }, «{ $sentence }»: ninguna de las peticiones elegidas pide esto («{ $words }»)
    .help = la institución podría concederlo, pero el informe no lo pide; quite la frase
wording-asked-of-nobody = { $whose }, «{ $sentence }»: ninguna de las peticiones elegidas pide esto («{ $words }»)
    .help = el informe no pide esto a nadie; quite la frase
wording-asked-of-others = { $whose }, «{ $sentence }»: ninguna de las peticiones elegidas pide esto («{ $words }»)
    .help = eso es facultad de otra institución: { $offices }
wording-asked-for-past = { $whose }, «{ $sentence }»: aquí se pide «{ $words }»; de { $person } el paquete dice: { $status }
    .help = quite la frase; todavía se puede pedir una investigación
wording-graphic = { $whose }, «{ $sentence }»: «{ $words }» es un detalle que puede hacer daño a la persona
    .help = diga que la persona fue maltratada, en la medida en que el paquete lo dice, y nada más
wording-relative = { $whose }, «{ $sentence }»: «{ $words }» habla de un familiar
    .help = en una carta nunca se nombra a familiares ni a menores; quítelos
wording-accusation = { $whose }, «{ $sentence }»: esto acusa a alguien de un delito («{ $words }»), y ninguna carta puede probarlo
    .help = diga qué se hizo y a quién, y pida que un tribunal averigüe quién lo hizo; o quite la frase
wording-insult = { $whose }, «{ $sentence }»: «{ $words }» se puede leer como un insulto
    .help = diga con calma qué ocurrió y qué pide
wording-threat = { $whose }, «{ $sentence }»: «{ $words }» se puede leer como una amenaza
    .help = diga con calma qué ocurrió y qué pide
wording-sarcasm = { $whose }, «{ $sentence }»: «{ $words }» se puede leer como sarcasmo
    .help = diga con calma qué ocurrió y qué pide
wording-marks-in-a-row = { $whose }, «{ $sentence }»: varios signos seguidos son como gritar
    .help = basta un signo, y es mejor un punto
wording-capitals = { $whose }, «{ $sentence }»: «{ $words }» en mayúsculas es como gritar
    .help = escríbalo en minúsculas
wording-other-language = { $whose }, «{ $sentence }»: esto parece estar en otro idioma ({ $language }) que la carta ({ $letter })
    .help = tradúzcalo o quítelo, para que lo entienda quien lea la carta
wording-of-another = { $whose }, «{ $sentence }»: aquí se habla de alguien que no está en esta carta: { $person }
    .help = escriba también por esa persona, o cambie estas palabras
wording-politics = { $whose }, «{ $sentence }»: «{ $words }» trata de política, no de un derecho
    .help = aténgase a las personas y a lo que usted pide
wording-no-thanks = la carta no da las gracias a quien la lee ni invita a responder
    .help = termine con «Le agradezco su atención y quedo a la espera de su respuesta», en el idioma de la carta
wording-not-in-full = la carta nunca da el nombre completo de { $person }
    .help = escriba una vez el nombre completo
wording-no-date = la carta nombra a una persona y ninguna fecha
    .help = diga cuándo ocurrió
wording-no-place = la carta nombra a una persona y ningún lugar
    .help = diga dónde ocurrió
wording-form-mark = { $whose }: «{ $mark }» es propio de formularios, no de cartas
    .help = escriba lo que corresponde a esta carta
wording-translation = «{ $text }» en { $language }: { $difference }
    .help = una traducción dice lo que dice su original, ni más ni menos

whose-own = sus propias palabras
whose-edited = su modificación
whose-template = las palabras de la plantilla

# What the report does not say: it follows “el informe no dice esto” at once, so it begins with a space.
lack-name = {" "}(el nombre «{ $name }»)
lack-number = {" "}(el número «{ $number }»)
lack-at-least = {" "}(dice «al menos { $number }»)
lack-more-than = {" "}(dice «más de { $number }»)
lack-at-most = {" "}(dice «como mucho { $number }»)
lack-of = {" "}de { $name }
lack-date = {" "}(la fecha)
lack-strong = {" "}(la palabra «{ $word }»)
lack-speaker = {" "}(lo que alguien alega, contado como un hecho)
lack-act = {" "}(si alguien hizo esto o no: «{ $word }»)
lack-all = {" "}(la palabra «{ $word }»)
lack-reason = {" "}(el motivo: «{ $word }»)
lack-words = {""}

difference-number-lost = le falta el número { $number }
difference-number-new = tiene el número { $number }; el original, no
difference-date-lost = le falta la fecha { $date }
difference-date-new = tiene la fecha { $date }; el original, no
difference-person-lost = no nombra a { $person }
difference-person-new = nombra a { $person }; el original, no
difference-no-speaker = no dice quién lo dice
difference-opposite = dice lo contrario sobre si esto se hizo («{ $word }»)
difference-stronger = la palabra «{ $word }» es más fuerte que el original
difference-fewer-quotations = cita menos que el original

number-exactly = { $figure }
number-at-least = al menos { $figure }
number-more-than = más de { $figure }
number-at-most = como máximo { $figure }
number-most-of = la mayor parte de { $figure }
figure-digits = { $digits }
figure-part = una parte

## Cards to a person or their family.

card-no-person = en este paquete no hay ninguna persona «{ $id }»
card-not-allowed = el paquete no permite tarjetas a { $person }
    .help = escriba a una institución: una tarjeta que nadie ha pedido puede hacer daño
card-past = no se puede escribir una tarjeta a { $person }: { $status }
    .help = elija otra persona
card-no-language = el paquete no permite tarjetas a { $person } en este idioma: { $language }
    .cli = indique --lang: { $others }
    .window = elija uno de estos: { $others }
card-no-word-list = nada puede revisar una tarjeta en este idioma, porque falta su lista de palabras: { $language }
    .help = escríbala en otro idioma que el paquete permita
card-no-words = dentro no hay palabras
    .help = basta una frase: que piensa en la persona, lo que ve por su ventana
card-no-name = nadie firma la tarjeta
    .cli = indique --name; basta el nombre de pila
    .window = escriba un nombre debajo; basta el nombre de pila
card-religion = «{ $words }» habla de religión: puede usarse contra quien recibe la tarjeta, u ofenderle
    .help = deséele lo mejor sin eso
card-politics = «{ $words }» habla de política: esas tarjetas se retienen, y quien las recibe puede sufrir por ello
    .help = quítelo y cuente cosas de cada día
card-organisation = «{ $words }» nombra una organización o campaña: eso puede estar prohibido donde se lea la tarjeta
    .help = quítelo: la tarjeta va de una persona a otra
card-case = «{ $words }» habla del caso: lo que allí se diga de él puede usarse en contra de la persona
    .help = quítelo: del caso hablan las cartas a las instituciones
card-promise = «{ $words }» habla de su libertad: nadie que escribe una tarjeta puede prometerla, y la esperanza que falla es cruel
    .help = diga que piensa en la persona
card-address = «{ $words }» dice dónde vive usted o cómo localizarle: también lo leen extraños
    .help = quítelo: bastan el nombre de pila y el país
card-no-size = no existe el tamaño de tarjeta «{ $id }»
card-too-long = las palabras no caben dentro de la tarjeta ({ $size })
    .help = acórtelas, o elija un tamaño mayor
card-front-too-long = las palabras no caben en la portada ({ $size })
    .help = acórtelas, o póngalas dentro
card-picture = { $path } no se puede usar: { $why }
    .help = guárdelo como PNG o JPEG, como máximo { $megapixels } millones de píxeles y { $megabytes } MB

## Pages.

page-no-paper = no existe el papel «{ $id }»
page-unprintable = «{ $characters }» no se puede imprimir (dónde: { $origin })
    .help = { $count ->
        [one] quítelo
       *[other] quítelos
    }
page-no-face = «{ $characters }» no se puede imprimir todavía (dónde: { $origin }): aquí ninguna fuente tiene { $count ->
        [one] esta letra
       *[other] estas letras
    }
    .cli = añada una fuente que las tenga: `entreaty fonts add ARCHIVO`; o escríbalo en otras letras
    .window = añada una fuente que las tenga en «Ajustes → Escrituras», o escríbalo en otras letras
page-address-too-wide = la dirección de la institución sobrepasa { $millimetres } mm el ancho de la ventanilla
    .help = elija otro papel
page-address-too-high = { $lines ->
        [one] { $lines } línea de la dirección de la institución no cabe en la ventanilla
       *[other] { $lines } líneas de la dirección de la institución no caben en la ventanilla
    }
    .help = elija otro papel
page-return-too-long = el nombre del remitente es demasiado largo para la línea de devolución de la ventanilla
    .help = elija otro papel o acorte el nombre
page-return-left-out = la dirección completa del remitente no cabe en la línea de devolución de la ventanilla: se omite la línea, y una carta que no se pueda entregar quizá no vuelva
    .help = elija otro papel o escriba la dirección más breve
page-long = la carta tiene { $pages } páginas
    .help = omita una petición o una persona, o acorte sus propias palabras
page-envelope-sender = la dirección del remitente no cabe en el sobre «{ $envelope }»
    .help = elija un sobre más grande
page-envelope-office = la dirección de la institución no cabe en el sobre «{ $envelope }»
    .help = elija un sobre más grande
page-no-label-there = en una hoja { $labels } no hay etiqueta { $start }: tiene { $most }
page-label-overflow = la dirección no cabe en una etiqueta { $labels }
    .help = elija etiquetas más grandes, o escríbala en menos líneas o más cortas
page-errors-first = { $count ->
        [one] corrija antes { $count } error
       *[other] corrija antes { $count } errores
    }
page-no-letter = no hay carta
page-not-made = la página no se puede crear ({ $reason })
page-program-failed = el programa falló con esta carta
    .help = deshaga el último cambio y diga a los autores del programa cuál fue

origin-sender = el nombre o la dirección del remitente
origin-sender-name = el nombre del remitente
origin-sender-address = la dirección del remitente
origin-sender-town = la localidad antes de la fecha
origin-own = sus propias palabras
origin-edit = su modificación de la carta
origin-template = las palabras de la plantilla
origin-office = la dirección de «{ $id }»
origin-pack = el texto «{ $id }» del paquete
origin-pack-title = el título o el asunto del paquete

## What the program keeps.

store-no-key-file = { $path } no es un archivo de clave
    .cli = `entreaty pack key FILE` crea uno
store-key-readable = otros pueden leer { $path } en este equipo
    .help = quien lo lea puede firmar en nombre de usted
    .cli = quien lo lea puede firmar en nombre de usted: chmod 600
store-columns-unreadable = no se puede leer { $path }: { $why }
    .help = quite el archivo: solo recuerda columnas
store-stopped-by-newer = las cartas están suspendidas: lo dice la versión { $version } de este paquete, que está en este equipo
    .help = pregunte a quien le dio esta campaña
store-older-pack = esta es la versión { $version } del paquete, y en este equipo está la versión { $installed }
    .help = pueden haber cambiado direcciones y hechos: use la más reciente
store-newer-format = { $path } lo guardó un Entreaty más reciente (formato { $format })
    .help = consiga la versión más reciente del programa
store-other-campaign = la carta es de la campaña «{ $letter }», y está abierta «{ $open }»
    .help = abra antes el paquete de esa campaña
    .cli = abra antes el paquete de esa campaña: --pack RUTA
store-other-version = la carta se guardó con la versión { $saved } del paquete; esta es la versión { $version }
store-too-many-named = la carta nombra { $count } peticiones, personas o cambios, y el máximo es { $most }
    .help = ninguna carta tiene tantos
store-too-long = «{ $key }» de la carta tiene más de { $most } caracteres
    .help = un nombre o una línea de dirección es más corto
store-kept-damaged = la copia de este paquete que se conserva en este equipo está dañada: quizá decía que sus cartas están suspendidas
    .help = pregunte a quien le dio esta campaña, quite después { $path } y abra de nuevo el paquete
store-keys-damaged = la lista de claves de los autores, { $path }, está dañada ({ $why }): no se puede saber quién hizo este paquete
    .help = restaure la lista o quítela
store-unsigned = nadie ha firmado este paquete, y los anteriores con su nombre estaban firmados
    .help = pregunte a su autor antes de usarlo
    .cli = pregunte a su autor; `entreaty check` dice qué difiere; si sabe que es correcto, indique --allow other-pack
store-other-key = este paquete está firmado con otra clave que los anteriores con su nombre
    .help = pregunte a su autor antes de usarlo
    .cli = pregunte a su autor; `entreaty check` dice qué difiere; si sabe que es correcto, indique --allow other-pack
store-few-signed = este paquete deben firmarlo { $need }, y lo han firmado { $signed } de ellos
    .help = pregunte a sus autores antes de usarlo
    .cli = pregunte a sus autores; `entreaty check` nombra las claves; si sabe que es correcto, indique --allow other-pack
store-differs = este paquete difiere del que está en este equipo, y ambos dicen ser la versión { $version }
    .help = pregunte a su autor antes de usarlo
    .cli = pregunte a su autor; `entreaty check` dice qué difiere; si sabe que es correcto, indique --allow other-pack
store-lifts-stop = la versión { $version }, que está en este equipo, suspende las cartas; este paquete las reanuda, y nadie sabe quién es su autor
    .help = pregunte a quien le dio esta campaña
    .cli = pregunte a quien le dio esta campaña; si sabe que es correcto, indique --allow other-pack
store-exercise-changed = la versión { $version }, que está en este equipo, y este paquete no coinciden en si la campaña está inventada para practicar
    .help = pregunte a quien le dio esta campaña
    .cli = pregunte a quien le dio esta campaña; si sabe que es correcto, indique --allow other-pack
store-diary-not-written = no se puede escribir el diario { $path }: { $why }
    .help = lo que se iba a anotar no está en él
store-diary-twice = dos entradas del diario tienen el número { $id }
    .help = dé a una de ellas otro número
store-diary-no-entry = el diario no tiene ninguna entrada { $id }
    .help = mire los números en el diario
    .cli = `entreaty diary` muestra las entradas con sus números
store-diary-too-many = la entrada { $id } del diario solo tiene este número: { $letters }
    .help = indique como máximo ese número
store-evenings-damaged = no se puede leer la lista de veladas anteriores, { $path }: { $why }
    .help = corríjala o retírela
store-diary-left = no anotado en el diario: { $missed }
    .help = corrija el archivo del diario y anótelo allí
store-diary-alike = la entrada { $id } del diario dice lo mismo que la { $twin }: otras tantas cartas a la misma institución el mismo día
    .help = si son las mismas cartas, hechas por segunda vez, quite una de las dos
    .cli = si son las mismas cartas, hechas por segunda vez: entreaty diary remove { $id }
store-diary-nothing = no hay nada en el diario, o nada de esos días: no se ha escrito ningún informe
    .help = anote primero cartas en el diario, o indique otros días
store-diary-no-reminder = no hay nada que recordar, y no se ha escrito ningún calendario: en el diario no queda ningún día para volver a escribir, y no se conoce ningún último día por venir de sus campañas
    .help = diga primero cuándo volver a escribir tras las cartas de una entrada
    .cli = diga primero cuándo volver a escribir: entreaty diary add follow-up 1 --on 2027-01-24
store-no-face-named = no hay ninguna fuente «{ $name }» en { $path }
store-no-face-added = no se ha añadido ninguna fuente «{ $name }»
store-face-there = ya se añadió otra versión de «{ $name }»
    .help = quite primero esa
    .cli = quite primero esa: `entreaty fonts remove "{ $name }"`
store-settings-kept = no se pudieron leer todos sus ajustes
    .help = el archivo antiguo se conserva como { $path }
store-settings-not-kept = no se pudieron leer todos sus ajustes
    .help = el archivo no se pudo apartar: { $why }

## Batches.

batch-too-many-join = { $count } personas de la lista se sumarían; en una carta conjunta caben { $most }
    .help = quite filas, o haga dos cartas
batch-slip-too-long = el volante de respuesta ocupa más de un tercio de página
    .help = acorte la plantilla reply
batch-window-paper = el papel «{ $paper }» muestra la dirección en la ventanilla del sobre: no necesita sobres impresos
    .help = si sus sobres no tienen ventanilla, indíquelo
    .cli = si sus sobres no tienen ventanilla, indíquelo: --no-window
batch-cover-not-made = la carta de presentación no se puede crear
    .help = omítala o corrija los errores de arriba
    .cli = omita --cover o corrija los errores de arriba
batch-cards-there = { $path } ya existe y nadie lo ha nombrado: las tarjetas lo reemplazarían
    .help = dé otro nombre a las cartas
    .cli = nombre el archivo de las tarjetas con --cards (entonces se reemplaza), o dé otro nombre a las cartas, o use --replace, que reemplaza lo que este programa hizo y nadie ha cambiado después
batch-cards-of-size-there = { $path } ya existe y las tarjetas lo reemplazarían: si hay varios tamaños, cada uno tiene un archivo que lleva su nombre
    .help = quite ese archivo o dé otro nombre a las tarjetas
    .cli = quite ese archivo o dé otro nombre a las tarjetas, o use --replace, que reemplaza lo que este programa hizo y nadie ha cambiado después
batch-parts-there = { $path } ya existe: las partes nuevas lo reemplazarían o quedarían entre las antiguas
    .help = dé otro nombre a las cartas o quite las partes antiguas
    .cli = use --replace para lo que hizo este programa, dé otro nombre a las cartas o quite las partes antiguas
batch-old-part = { $path } es una parte de una ejecución anterior que ninguna nueva reemplaza, y quedaría entre las nuevas
    .help = quítela
batch-old-letters = entre las cartas nuevas hay cartas que no son de ellas ({ $count }), la primera en { $path }: puede haberlas hecho una ejecución anterior
    .help = quítelas antes de enviar las cartas, si son de personas que ya no escriben
batch-unknown-writers = hay cartas de una ejecución anterior en el lugar de las nuevas ({ $count }), la primera en { $path }, y nada dice que sean de las mismas personas
    .help = elija otra carpeta o quite esas cartas
    .cli = indique con --manifest la tabla de aquella ejecución, si la hay, elija otra carpeta o quite esas cartas
batch-other-list = hay cartas de otra lista en el lugar de las nuevas ({ $count }), la primera en { $path }: las nombra la tabla de aquella ejecución
    .help = elija otra carpeta o quite esas cartas
batch-cards-not-made-here = { $path } ya existe, y no es un archivo de este programa, o alguien lo cambió después: las tarjetas lo reemplazarían
    .help = quite ese archivo o dé otro nombre a las cartas
    .cli = quite ese archivo o indique el archivo de las tarjetas con --cards (entonces se reemplaza)
batch-not-made-here = { $path } ya existe, y no es un archivo de este programa o alguien lo cambió después
    .help = quite ese archivo o dé otro nombre a las cartas
batch-file-there = no se escribió nada: { $path } ya existe y es otro archivo
    .help = elija otra carpeta o quite lo que estorba
    .cli = elija otra carpeta, quite ese archivo o use --replace, que reemplaza lo que este programa hizo y nadie ha cambiado después
batch-no-notes = no sale ninguna copia de una carta, así que no hay nota que la acompañe
    .help = elija copias a las que escriban remitentes de estos países
    .cli = nombre copias con --copy; una copia para ciertos países es para remitentes que viven allí
batch-no-alternatives = la plantilla no tiene párrafos con variantes: todas las cartas tienen las mismas palabras
    .help = añádalos como partials/NOMBRE.2.IDIOMA.hbs, o deje que la gente añada palabras propias
    .window = escriba otras versiones de sus párrafos en «Organizar», o deje que la gente añada palabras propias
batch-same = las { $letters } cartas son iguales salvo por sus remitentes
    .help = deje que la gente añada palabras propias: una columna «Palabras propias» en la lista; o elija entre los párrafos con variantes de la plantilla
    .cli = deje que la gente añada palabras propias: una columna «Palabras propias» en la lista; o --vary NÚMERO elige entre los párrafos con variantes de la plantilla
batch-nothing-written = no se escribió nada: { $why }
    .help = { $advice }
batch-partly-written = no se escribió todo: { $why }
    .help = { $advice }
batch-names-unreadable = no se puede leer el patrón de nombres de archivo «{ $pattern }»
    .help = escríbalo como "{"{{row}} {{name}}"}"
batch-names-too-long = el patrón de nombres de archivo «{ $pattern }» es demasiado largo, o sus llaves están demasiado anidadas
batch-names-unknown-field = el patrón de nombres de archivo «{ $pattern }» nombra un campo que no existe
    .help = existen: { $known }
batch-no-text-table = { $list } no es una tabla de los textos de un paquete
    .help = su primera fila tiene los encabezados file, id y text, y los idiomas
batch-no-language-of-pack = «{ $heading }» no es un idioma del paquete: su columna no se lee
    .help = añádalo antes a `languages` en pack.toml
    .window = quien cuida el paquete puede añadirle el idioma
batch-no-such-text = { $list }: fila { $row }: no existe «{ $text }» de «{ $id }» en { $file }
batch-text-twice = { $list }: fila { $row }: el mismo texto está en la fila { $first }
    .help = deje uno de los dos
batch-first-language = { $list }: fila { $row }: «{ $lang }» es el primer idioma: una tabla no cambia su texto
    .help = cámbielo en el formulario y haga que alguien lo coteje de nuevo

## Commands.

command-unknown-argument = aquí no hay ninguna opción «{ $argument }»
command-unknown-command = aquí no hay ningún comando «{ $name }»
command-command-missing = `{ $command }` necesita un comando
command-arguments-missing = falta esto: { $arguments }
command-argument-twice = `{ $argument }` está más de una vez
command-argument-conflict = `{ $argument }` no puede ir con { $others }
    .help = quite uno de ellos
command-argument-not-utf8 = un argumento no es texto UTF-8
command-beside-command = `{ $argument }` no puede ir con un comando
    .help = quite uno de los dos
command-value-missing = `{ $argument }` necesita un valor
command-value-too-many = `{ $argument }` no admite un valor así: «{ $value }»
command-value-count = `{ $argument }` necesita { $needed } valores y tiene { $given }
command-value-unfit = `{ $argument }` no admite «{ $value }»
command-equals-missing = el valor de `{ $argument }` va tras un signo igual
command-not-number = `{ $argument }` admite un número entero, no «{ $value }»
command-number-from-one = `{ $argument }` admite un número a partir de 1
command-output-lost = no se puede escribir en la salida estándar: { $why }
    .help = lo que se escribió allí no está completo
command-no-messages = no hay mensajes en «{ $lang }»
command-no-file-or-command = no existe ningún archivo ni orden «{ $name }»
command-file-before-command = un archivo antes de una orden se abre en la ventana, y la orden no lo lee: «{ $name }»
    .help = póngalo después de la orden
command-no-display = no hay pantalla: { $variables } no están definidas
    .cli = `entreaty letter` crea cartas sin pantalla: `entreaty letter --help`
command-no-window = no se puede abrir la ventana ({ $reason })
    .cli = `entreaty letter` crea cartas sin pantalla: `entreaty letter --help`
command-one-file = { $path } es un solo archivo de un paquete
    .help = sus identificadores se comparan con los demás: nombre la carpeta del paquete
command-no-topic = la guía no tiene ningún tema «{ $name }», ni hay tal orden
command-not-date = «{ $text }» no es una fecha
    .cli = escríbala como AAAA-MM-DD: --date 2026-11-21
command-not-written = { $path } no se escribió
    .help = corrija los errores de arriba
command-letter-not-written = la carta no se escribió
    .help = corrija los errores de arriba
command-version-built = { $path } ya es la versión { $version } y dice otra cosa
    .help = escriba otra versión en pack.toml, para que quien la tenga sepa que esta es más reciente
command-no-name-for-pack = { $path } no es un nombre para un paquete
    .help = un paquete termina en .entreaty
command-not-as-shown = { $path } ya no es el paquete que se mostró: no se ha firmado nada
    .help = ábralo de nuevo y compare su número antes de firmar
command-not-a-signer = este paquete no nombra su clave entre las que lo firman
    .help = escríbala en la lista de claves, en «Quién firma»: { $key }
    .cli = escríbala en pack.toml, en [signers], y diga cuántas de las claves hacen falta: { $key }
command-no-pack-here = no hay ningún paquete «{ $id }» en este equipo
    .help = nombre dos paquetes, primero el más antiguo
command-folder-there = { $path } ya existe y queda como está
    .help = nombre una carpeta nueva
command-file-there = { $path } ya existe y queda como está
    .help = nombre un archivo nuevo
command-no-headings-there = { $path } no tiene una fila { $row } de encabezados
    .help = dé el número de una fila que no esté en blanco
    .cli = dé el número de una fila que no esté en blanco, o ninguna: --headings none
command-not-one-character = «{ $text }» no es un solo carácter
    .cli = use , o ; o tab: --delimiter tab
command-jobs = no se pueden iniciar { $jobs } tareas ({ $reason })
command-no-list = { $path }: no hay lista de miembros con la que crear cartas
    .cli = nómbrela con --senders ARCHIVO
command-none-written = no se escribió ninguna carta
    .help = corrija los errores de arriba
command-empty-list = no hay nadie en la lista
command-none-made = ninguna de las { $rows } filas se puede convertir en carta
command-stopped = detenido
command-some-made = se crearon { $letters } de { $rows }
    .cli = --failed ARCHIVO.csv escribe las demás, para corregirlas y usarlas de nuevo
command-some-made-others-in = se crearon { $letters } de { $rows }
    .help = las demás están en { $path }, para corregirlas y usarlas de nuevo
command-more-rows = { $count ->
    [one] conviene mirar { $count } fila más
   *[other] conviene mirar { $count } filas más
}
command-no-labels = no hay etiquetas «{ $id }»
command-some-labels = { $count } de { $rows } filas no tienen etiqueta
command-no-home = no se sabe dónde están sus ajustes: no tiene carpeta personal
    .help = defina HOME
command-say-yes = { $path } se eliminará para siempre, y no hay nadie a quien preguntar
    .help = diga --yes
command-no-envelope = no existe el sobre «{ $id }»

## Member lists.

list-not-a-list = no se puede leer { $path }: { $foreign }
    .help = { $remedy }
list-too-large = no se puede leer { $path }: tiene más de { $megabytes } MB
    .help = divida la lista en varios archivos
list-unreadable = no se puede leer { $path }: { $broken }
    .help = ábralo en un programa de hojas de cálculo y guárdelo de nuevo, o guárdelo como .csv
list-all-hidden = no se puede leer { $path }: las { $rows } filas de su hoja están ocultas; muéstrelas y guárdelo de nuevo
list-nothing-in-sheet = no se puede leer { $path }: no hay nada en su hoja «{ $sheet }»
    .cli = elija otra: --sheet NOMBRE
list-empty = no se puede leer { $path }: está vacío, no contiene nada
list-no-sheets = { $path } no tiene hojas
    .cli = omita --sheet
list-no-sheet = { $path } no tiene la hoja «{ $sheet }»
list-not-utf8 = { $at }: esto no es UTF-8
    .cli = omita --encoding y se buscará la del archivo
list-no-encoding = no existe la codificación «{ $name }»
list-encoding = { $path } se lee como { $encoding }: «{ $sample }»
    .cli = si no está escrito así, indique --encoding NOMBRE
list-no-delimiter = «{ $character }» no puede separar las celdas de una lista
    .help = use una coma, un punto y coma, una barra vertical o un tabulador
    .cli = use una coma, un punto y coma, una barra vertical o un tabulador: --delimiter ';'
list-never-closed = { $at }: aquí se abre una comilla que nunca se cierra («{ $text }…»)
    .help = ciérrela o quítela
list-holds-rows = { $at }: aquí se abre una comilla que no se cierra en su fila, de modo que otras filas se perderían en su celda («{ $text }…»)
    .help = ciérrela o quítela
list-goes-on = { $at }: aquí se abre una comilla, y donde se cierra la celda continúa («{ $text }…»)
    .help = ciérrela o quítela
list-long-card = { $at }: la ficha de contacto que empieza aquí tiene más de { $megabytes } MB
    .help = quite sus imágenes, o la ficha
list-broken-card = { $at }: la ficha de contacto que empieza aquí no se puede leer
    .help = guárdela de nuevo en el programa del que procede
list-blank-card = { $at }: la ficha de contacto que empieza aquí no tiene nombre ni dirección
list-more-cards = { $path }: otras fichas de contacto que no se pueden leer: { $count }
list-too-many-cells = { $at }: la lista tiene más de { $most } celdas
    .help = divídala en varios archivos
list-too-many-rows = { $at }: la lista tiene más de { $most } filas
    .help = divídala en varios archivos
list-too-many-columns = { $at }: la lista tiene más de { $most } columnas
    .help = divídala en varios archivos
list-long-cell = { $at }: una celda tiene más texto que cualquier carta («{ $text }…»)
    .help = quítelo o acórtelo
list-too-much-text = { $path } tiene más texto que cualquier lista
list-no-field = no existe el campo «{ $name }»
list-maps-nothing = «{ $text }» no asigna ninguna columna
    .cli = escríbalo como CAMPO=COLUMNA: --map name="Nombre completo"
list-no-column = { $path } no tiene la columna «{ $name }»
    .help = una columna se nombra por su encabezado, su número o su letra
list-no-names = { $path } no tiene una columna de nombres
    .help = diga cuál es
    .cli = diga cuál es: --map name=COLUMNA
list-names-maybe = { $path } no tiene más columna de nombres que «{ $column }», que quizá tenga a quienes firman o a quienes los atienden
    .help = si tiene a quienes firman, tómela como nombre
    .cli = si tiene a quienes firman: --map { $map }
list-no-headings = { $at }: ninguna columna tiene un nombre conocido: { $cells }
    .cli = la primera fila dice qué son las columnas (Nombre, Calle, Código postal, Localidad, País): ponga una fila así encima de la lista o, si no la hay, diga qué es cada columna por su número: --map name=1 --map street=2
list-no-headings-mapped = { $at }: ninguna columna tiene un nombre conocido: { $cells }
    .cli = --map CAMPO=COLUMNA toma los nombres de las columnas tal como están en la primera fila, o sus números
list-no-heading-row = { $path } no tiene una fila { $text } de encabezados
    .cli = dé el número de una fila que no esté en blanco, o ninguna: --headings none
list-left-out = omitida a mano
list-words-above-every-name = las palabras propias de la carta figuran encima de cada nombre
    .help = quite lo que solo sea cierto de una persona; una columna de palabras da a cada una las suyas
list-villages = impresos como localidades o barrios: { $names }
    .help = compruebe que ninguno sea una observación sobre una persona; una columna elegida a mano se imprime tal cual
list-called-printed = los nombres por los que se llama a las personas se imprimen en lugar de los nombres de pila: { $names }
    .help = compruebe que ninguno sea una observación
list-called-not-printed = los nombres por los que se llama a las personas no se imprimen: { $names }
    .help = para imprimirlos, elija su columna como nombre de pila
list-titles-not-printed = tratamientos que no se imprimen: { $titles }
    .help = para imprimir uno, escríbalo en el nombre
list-no-languages = no hay carta en idiomas que nombran varias filas, así que las suyas están en { $language }: { $names }
    .help = para no tener en cuenta la columna, elija «sin usar»
list-language-letters = la columna de idiomas tiene letras, que se leen así: { $names }
    .help = si alguna significa otro idioma, escriba en la columna los nombres de los idiomas
list-returns-left-out = la dirección completa de algunos remitentes no cabe en la línea de devolución de la ventanilla: sus cartas no llevan esa línea y, si no se pueden entregar, quizá no vuelvan
    .help = elija otro papel o escriba esas direcciones más breves
list-follows-above-every-name = cada carta dice que su remitente ya escribió
    .help = quítelo si no todos lo hicieron

broken-library = está dañado o empaquetado de un modo que aquí no se puede leer ({ $reason })
broken-locked = tiene contraseña
broken-damaged = está dañado
broken-damaged-at = está dañado ({ $reason })
broken-damaged-or-locked = está dañado o tiene contraseña ({ $reason })
broken-unpacks = descomprimido ocupa más de { $megabytes } MB
broken-part-unpacks = su parte { $part } descomprimida ocupa más de { $megabytes } MB
broken-long-piece = un fragmento de su XML supera los { $megabytes } MB
broken-nested = tiene más de { $most } elementos unos dentro de otros
broken-no-part = le falta { $part }
broken-no-workbook = no contiene ningún libro de cálculo
broken-sheets = tiene más de { $most } hojas
broken-texts = tiene más de { $most } textos distintos
broken-formats = tiene más de { $most } formatos de celda
broken-merged = tiene más de { $most } celdas combinadas
broken-columns = la fila { $row } tiene más de { $most } columnas

foreign-empty = está vacío, no contiene nada
foreign-picture = es una imagen, no una lista
foreign-word = es un documento de un procesador de textos, no una lista
foreign-html = es una página web (HTML), cualquiera que sea su nombre
foreign-html-archive = es una página web (HTML) en un archivo comprimido, cualquiera que sea su nombre
foreign-pdf = es un archivo PDF, no una lista
foreign-old-excel = es una hoja de cálculo de un tipo antiguo (.xls)
foreign-old-excel-or-locked = es una hoja de cálculo de un tipo antiguo (.xls), o tiene contraseña
foreign-excel-xml = es una hoja de cálculo de un tipo antiguo (XML de Excel 2003)
foreign-xlsb = es una hoja de cálculo de un tipo que solo Excel lee bien (.xlsb)
foreign-sylk = es una hoja de cálculo de un tipo antiguo (SYLK)
foreign-numbers = es una hoja de cálculo de Numbers
foreign-locked = tiene contraseña
foreign-outlook = es un mensaje de Outlook, no una lista
foreign-presentation = es una presentación, no una lista
foreign-database = es una base de datos, no una lista
foreign-packed = es un archivo comprimido
foreign-empty-archive = es un archivo comprimido que no contiene nada
foreign-archive = es un archivo comprimido y no una hoja de cálculo
foreign-json = es JSON, que intercambian los programas, no una lista de filas
foreign-xml = es XML, que intercambian los programas, no una lista de filas
foreign-ldif = es LDIF, el formato de los directorios de direcciones
foreign-calendar = es un calendario, no una lista de personas
foreign-binary = no es texto ni una hoja de cálculo
foreign-other = no es una lista

remedy-empty = exporte de nuevo la lista desde el programa del que procede
remedy-picture = escriba la lista en un programa de hojas de cálculo, o lea la imagen con un programa de reconocimiento de texto, y dé un archivo .csv, .xlsx o .ods
remedy-word = copie su tabla en un programa de hojas de cálculo y guárdela allí como .csv, .xlsx o .ods
remedy-html = ábrala en un programa de hojas de cálculo y guárdela allí como .xlsx, .ods o .csv, o exporte CSV desde el programa del que procede
remedy-html-archive = ábrala en un programa de hojas de cálculo y guárdela allí como .xlsx, .ods o .csv, o exporte CSV desde el programa del que procede
remedy-pdf = exporte la lista como .csv, .xlsx o .ods desde el programa del que procede el archivo PDF
remedy-old-excel = ábrala en un programa de hojas de cálculo y guárdela como .xlsx, .ods o .csv
remedy-old-excel-or-locked = ábrala en un programa de hojas de cálculo y guárdela como .xlsx, .ods o .csv
remedy-excel-xml = ábrala en un programa de hojas de cálculo y guárdela como .xlsx, .ods o .csv
remedy-xlsb = ábrala en Excel y guárdela como .xlsx o .csv
remedy-sylk = ábrala en un programa de hojas de cálculo y guárdela como .xlsx, .ods o .csv
remedy-numbers = ábrala en Numbers y elija Archivo, Exportar a, CSV o Excel
remedy-locked = ábralo en un programa de hojas de cálculo, quite la contraseña y guárdelo de nuevo
remedy-outlook = dé un archivo .csv, .xlsx, .ods o .vcf
remedy-presentation = dé un archivo .csv, .xlsx, .ods o .vcf
remedy-database = ábrala en su propio programa y exporte la tabla de personas como CSV
remedy-packed = descomprímalo y dé la lista que contiene
remedy-empty-archive = dé un archivo .csv, .xlsx, .ods o .vcf
remedy-archive = descomprímalo y dé la lista que contiene; o abra la hoja de cálculo en su programa y guárdela de nuevo
remedy-json = exporte CSV desde el programa del que procede
remedy-xml = exporte CSV desde el programa del que procede
remedy-ldif = en Thunderbird, abra la libreta de direcciones y expórtela como CSV (separado por comas) o como vCard (.vcf)
remedy-calendar = exporte la libreta de direcciones como vCard (.vcf) o CSV
remedy-binary = dé un archivo .csv, .xlsx, .ods o .vcf
remedy-other = dé un archivo .csv, .xlsx, .ods o .vcf

## Rows of a list.

row-placeholder = «{ $value }» en la columna «{ $column }» es un texto de relleno y se omite
    .help = ponga lo que corresponde allí
row-formula-error = «{ $value }» en la columna «{ $column }» es el error de una fórmula, un texto de relleno, y se omite
    .help = ponga lo que corresponde allí
row-date = «{ $value }» en la columna «{ $column }» es una fecha
    .help = las hojas de cálculo convierten 1-2 en una fecha: ponga lo que se escribió
row-too-long = una celda tiene más de { $most } caracteres
    .help = un nombre y una línea de dirección son cortos, y las palabras propias caben en pocas páginas
row-not-as-shown = «{ $value }» en la columna «{ $column }» puede verse de otro modo en la hoja de cálculo: pueden faltar ceros o guiones de un código postal
    .help = compárelo con la hoja de cálculo
row-struck = «{ $value }» en la columna «{ $column }» está tachado en la hoja de cálculo: quizá la persona se dio de baja, o ya no vale
row-encoding = «{ $value }» en la columna «{ $column }» tiene letras dañadas (codificación): se entiende «{ $meant }», y se usa
    .help = compárelo con el origen de la lista
row-encoding-lost = «{ $value }» en la columna «{ $column }» tiene letras dañadas (codificación)
    .help = escríbalo de nuevo, o guarde otra vez la lista en otra codificación
row-several = la columna «{ $column }» tiene varias direcciones o valores («{ $value }»): se usa el primero
    .help = mire si es el correcto
row-not-used = «{ $value }» en la columna «{ $column }» parece una parte de la dirección y no se usa
    .cli = diga qué es, --map extra=COLUMNA, o quite la columna
    .window = diga qué es la columna
row-in-address = «{ $value }» en la columna «{ $column }» parece contener un teléfono, una dirección de correo electrónico o una observación, que se imprimiría con la dirección
row-not-a-part = «{ $value }» en la columna «{ $column }» no parece una parte de la dirección, como un piso o una casa, y se imprimiría: compruebe que no sea una observación sobre la persona
row-turned = se invirtió el orden del nombre «{ $typed }»: «{ $name }»
    .help = mire si es correcto
row-not-a-name = «{ $typed }» no es un nombre
    .help = ponga el nombre completo
row-doubtful-name = el nombre «{ $typed }» contiene un número o una observación, que se imprimiría
row-two-names = la fila tiene el nombre «{ $typed }» y también «{ $name }»: compruebe con cuál firma la persona
row-died = la lista dice que esta persona ha fallecido («{ $value }» en la columna «{ $column }»)
    .help = quite la fila: nadie puede firmar en su lugar
row-elsewhere = otra dirección de esta persona está en «{ $value }» (en la columna «{ $column }»): compruebe si vive allí
    .help = quite la fila si vive allí o si nadie lo sabe
row-company = parece una empresa u organización y no una persona («{ $value }» en la columna «{ $column }»)
    .help = escriba el nombre de quien firma, o quite la fila
row-left = la lista dice que esta persona se ha dado de baja o ya no está activa («{ $value }» en la columna «{ $column }»)
    .help = pregunte a la persona o quite la fila
row-unwanted = la lista dice que no se desea ninguna carta («{ $value }» en la columna «{ $column }»)
    .help = pregunte a la persona o quite la fila
row-total = la fila es un total, y no el nombre y la dirección de nadie
    .help = quítela de la lista
row-headings = la fila repite los encabezados, y no es el nombre y la dirección de nadie
    .help = quítela de la lista
row-not-home = no hay dirección del domicilio, solo otra («{ $column }»)
    .help = mire si allí puede llegar una respuesta
row-no-street = falta la calle o el apartado postal
    .help = mire si la dirección está completa
row-no-town = falta la localidad
    .help = mire si la dirección está completa
row-no-postcode = falta el código postal, que tiene toda dirección de este país: { $country }
    .help = mire si la dirección está completa
row-wrong-postcode = «{ $typed }» no es un código postal de este país: { $country }
    .help = puede faltar un cero al principio, o el país es otro
row-duplicate = probablemente un duplicado de la fila { $row }
    .help = quite una de las dos, si son la misma persona
    .window = desmarque una de las dos, si son la misma persona; si son dos, corrija esta fila y tómela así
row-no-language = no hay carta en el idioma «{ $typed }»: esta está en { $language }
    .help = mire si el remitente puede firmarla
row-any-language = «{ $typed }» puede ser uno de varios idiomas: esta carta está en { $language }
row-no-case = no existe el caso «{ $name }»
row-not-in-programme = «{ $typed }» no es ninguna de las cartas: no se hace nada para ello
row-wants-nothing = «{ $typed }» no es ninguna de las cartas: nadie sabe cuáles quiere esta persona
    .help = nombre las cartas por su identificador, institución o persona; una celda vacía vale por todas

## A programme of letters.

programme-empty = no hay ni cartas ni tarjetas en el programa
    .cli = una carta empieza con una línea [[letter]] y nombra un archivo o una institución: to = "president"; una tarjeta empieza con [[card]]
programme-no-letters = no hay ninguna carta en el programa
    .cli = cada carta empieza con una línea [[letter]] y nombra un archivo o una institución: to = "president"
programme-too-many = el programa tiene { $count } cartas y tarjetas; el máximo es { $most }
    .help = divídalo en dos archivos
programme-no-office = esta carta no dice ni «file» ni «to»
    .cli = nombre una carta guardada o la institución a la que va: to = "president"
programme-chosen-twice = «{ $key }» está junto a «file»: { $file } ya lo ha elegido
    .help = quite uno de los dos
programme-id-twice = «{ $id }» es el identificador de una carta o tarjeta anterior
    .help = dé a cada carta y tarjeta un identificador propio, o ninguno
programme-no-language = el paquete no tiene el idioma «{ $lang }»
programme-no-cards = no hay ninguna tarjeta en el programa
    .cli = omita --cards
programme-pack-not-taken = el paquete { $path } no se abrió en este ordenador tal como está ahora
    .help = ábralo por sí solo, donde se muestra qué significa; después abra el programa
programme-words-left-out = lo que escribió de sí quien guardó «{ $letter }» se deja fuera, porque la firman otras personas
programme-of-one-letter = { $option } es de una sola carta, y hay varias
    .help = déjelo fuera, o haga esa carta sola
programme-no-blank-cards = { $cards ->
    [one] la tarjeta del programa no se hace: necesita un nombre
   *[other] las { $cards } tarjetas del programa no se hacen: necesitan nombres
}

## Lo que cuesta el correo.

postage-not-a-manifest = { $path } no es una tabla de cartas hechas: le faltan las columnas «office» y «pages»
    .cli = escriba una con batch --manifest made.csv
postage-not-pages = la línea { $row } no dice cuántas páginas tiene la carta: «{ $pages }»
postage-other-pack = hay cartas de otro paquete: { $pack }
    .cli = nómbrelo con --pack, junto a los demás
postage-no-prices = no hay ningún precio en la tabla
    .cli = cada uno empieza con una línea [[price]] y tiene grams y price
postage-not-a-price = «{ $text }» no es un precio
    .cli = escríbalo como texto con dos decimales como máximo: price = "1.25"
postage-not-a-day = «{ $text }» no es un día
    .help = escríbalo como 2026-07-01
postage-no-price = la tabla no tiene precio para una carta de { $grams } g a { $country }
    .help = añada uno con gramos suficientes
postage-cards-left-out = las tarjetas no se cuentan ({ $cards }): pese una

## What is not told.

problems-more =
    { $count ->
        [one] { $count } problema más no se muestra:
       *[other] { $count } problemas más no se muestran:
    } corrija estos y compruebe de nuevo
