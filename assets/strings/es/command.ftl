### What the command line says in Spanish: not yet reviewed by a native speaker.

## Results of `letter` and `batch`.

cli-letter-pages = { $files }: { $pages ->
    [1] una página
   *[other] { $pages } páginas
}
cli-letter-tightened = { $files }: { $pages ->
    [1] una página
   *[other] { $pages } páginas
} (en letra de { $size } puntos, para que quepa)
cli-labels = { $path }: etiquetas { $labels }, hojas { $sheets }
cli-cards = { $path }: tarjetas { $cards }, personas { $people }, hojas { $sheets }; imprima por ambas caras, girando por el lado largo
cli-replaced = de los archivos de una ejecución anterior, reemplazados: { $files }; quitados, porque ningún archivo nuevo se llama así: { $removed }
cli-card-to = a: { $address } (confirmada { $confirmed })
cli-written = { $path }: escrito
cli-handed-over = abierto en la ventana que ya está abierta
cli-help-topics = La guía, tema por tema: `entreaty help TEMA`
cli-font-none = No se ha añadido ninguna fuente. Para chino, japonés y coreano: `entreaty fonts add ARCHIVO`
cli-font-others = también en este archivo, y no añadidas (`--face NOMBRE`): { $names }
cli-font-removed = Ya no se imprime con: { $name }
cli-help-options = `entreaty { $command } --help` muestra las opciones.
cli-usage = uso: { $usage }
cli-guide = Más en la guía: { $pages }
cli-progress-seconds = { $done } de { $all }, quedan { $left } s
cli-progress-minutes = { $done } de { $all }, quedan { $left } min
cli-time-read = leer
cli-time-judge = evaluar
cli-time-compose = redactar
cli-time-lay-out = maquetar
cli-time-write = escribir
cli-time-all = en total

batch-line = { $letters ->
    [one] { $letters } carta
   *[other] { $letters } cartas
}, paquete v{ $version }, { $date }
batch-line-wordings = { $letters ->
    [one] { $letters } carta
   *[other] { $letters } cartas
}, { $wordings ->
    [1] con una sola redacción
   *[other] con { $wordings } redacciones
}, paquete v{ $version }, { $date }
batch-line-several = { $letters ->
    [one] { $letters } carta
   *[other] { $letters } cartas
} de { $members ->
    [one] { $members } persona
   *[other] { $members } personas
} en { $sheets ->
    [one] { $sheets } hoja
   *[other] { $sheets } hojas
} de papel, { $date }

## What `check` found.

cli-check-clean = { $path }: nada incorrecto
cli-check-found = { $path }: { $errors ->
    [0] ningún error
    [one] { $errors } error
   *[other] { $errors } errores
}, { $warnings ->
    [0] ninguna advertencia
    [one] { $warnings } advertencia
   *[other] { $warnings } advertencias
}

## Packs.

cli-pack-name = { $title }, versión { $version }
cli-pack-number = número { $number }
cli-pack-unsigned = autor sin verificar: nadie lo firmó
cli-pack-new-key = firmado con una clave que no se había visto antes; su número: { $number }
cli-pack-known-key = firmado por el autor de las versiones anteriores; el número de la clave: { $number }
cli-pack-replaced-key = firmado con una clave nueva, que la clave de las versiones anteriores ha firmado: compare por teléfono el número nuevo con su autor
cli-pack-signed-few = CUIDADO: deben firmarlo { $need }, y lo han firmado { $signed } de ellos; las claves que lo firman: { $number }
cli-pack-sign-next = los demás también lo firman: `entreaty pack sign { $file } KEYFILE`
cli-pack-signed = { $path }: firmado
cli-pack-signature-away = { $path }: retirado; era la firma del archivo anterior
cli-pack-signature-missing = CUIDADO: nadie lo firmó, y las versiones anteriores estaban firmadas; el número de la clave: { $number }
cli-pack-other-key = CUIDADO: firmado con OTRA CLAVE que las versiones anteriores: pregunte a su autor antes de usarlo
cli-pack-key-old = la clave de las anteriores: { $number }
cli-pack-key-new = la clave de esta:           { $number }
cli-pack-first = no hay ningún paquete con este identificador en este equipo; sus cartas van a:
cli-pack-same = es el paquete que está en este equipo
cli-pack-newer = en este equipo está la versión { $here }; lo que difiere:
cli-pack-altered = CUIDADO: en este equipo está la versión { $here }, y es diferente: su autor no le dio una versión nueva, o alguien más la cambió
cli-pack-older = CUIDADO: es más antiguo que la versión { $here }, que está en este equipo
cli-pack-stopped = CUIDADO: la versión { $here }, que está en este equipo, suspende sus cartas; la versión { $version } no las reanuda
cli-pack-begun = { $folder }: un paquete nuevo
cli-pack-begun-next = cada archivo dice qué escribir; `entreaty check { $folder }` dice qué queda por rellenar
cli-pack-drafted = { $folder }: un borrador de campaña, tomado de { $file }
cli-pack-drafted-found = encontrado: instituciones { $offices }, peticiones { $requests }, personas { $people }, frases que pueden ser hechos { $facts }
cli-pack-drafted-next = falta confirmarlo todo: `entreaty check { $folder }` dice qué falta. Diga los hechos con sus propias palabras; no se hace ninguna carta mientras `draft = true` esté en pack.toml
cli-pack-built = { $path }: { $files ->
    [one] { $files } archivo
   *[other] { $files } archivos
}, { $kilobytes } kB
cli-pack-read-out = lea el número a quien reciba el archivo: con el mismo número tiene el mismo paquete
cli-pack-minisign = { $path }: la firma del archivo; cualquiera la comprueba con `minisign -Vm { $file } -P { $key }`
cli-pack-left-out = omitido: { $name } ({ $why })
cli-pack-no-senders = este equipo no conserva el nombre ni la dirección de ningún remitente con que comparar el paquete
cli-pack-senders = sin datos de remitentes: comparado con los { $names } nombres y las { $lines } líneas de direcciones que este equipo conserva
cli-pack-key = { $path }: una clave secreta nueva; no la dé a nadie y guarde una copia en un lugar seguro
cli-pack-key-public = su clave pública, para minisign: { $key }
cli-pack-key-number = su número, para leerlo a quien reciba sus paquetes: { $number }
cli-pack-key-replaces = { $file }: la clave pública, firmada por la que reemplaza; cualquiera lo comprueba con `minisign -Vm { $file } -P { $old }`. Los paquetes firmados con la clave nueva se toman por los del mismo autor. Guarde aparte el archivo de la clave anterior y no lo use más

cli-left-out-signature = la firma se hace de nuevo
cli-left-out-hidden = está oculto
cli-left-out-letter = una carta es de alguien y puede nombrar a su remitente
cli-left-out-list = puede ser una lista de personas
cli-left-out-copy = es la copia de un editor
cli-left-out-pack = un paquete no contiene otro paquete
cli-left-out-key = una clave queda en manos de su dueño
cli-left-out-unknown = un paquete no tiene un archivo así

cli-diff-old = antes: versión { $version } ({ $number })
cli-diff-new = ahora: versión { $version } ({ $number })
cli-diff-same = los dos son iguales
cli-diff-says-same = dicen lo mismo: solo difieren comentarios, notas o sellos
cli-diff-was = antes: { $text }
cli-diff-is = ahora: { $text }
cli-diff-address = Direcciones
cli-diff-stop = Si se pueden enviar cartas
cli-diff-request = Peticiones
cli-diff-person = Personas
cli-diff-claim = Hechos
cli-diff-template = Plantillas de cartas
cli-diff-office = Instituciones
cli-diff-source = Fuentes
cli-diff-figure = Cifras
cli-diff-pack = El paquete

## What `show` shows; names and texts come from packs.

cli-show-supports = respalda { $requests }
cli-show-supports-nothing = no respalda nada
cli-show-part-of-year = parte de un año
cli-show-unreviewed = sin revisar por un hablante nativo
cli-show-to = se pide: { $request }
cli-show-note = nota: { $note }
cli-show-graphic = detalles crudos: nunca se imprime
cli-show-open = abierta
cli-show-partly = en parte
cli-show-met = cumplida
cli-show-established = establecido
cli-show-alleged = presunto
cli-show-disputed = controvertido

## How a member list is read.

cli-standard-input = entrada estándar
cli-list-column = columna { $number }
cli-list-field = { $heading } ({ $field })
cli-list-spare = { $heading } ({ $field }, si no hay otra)
cli-list-by-values = { $heading } ({ $field }, según sus valores)
cli-list-hidden = { $heading } (oculta)
cli-list-none = ninguna
cli-list-used = columnas usadas: { $columns }
cli-list-not-used = columnas sin usar: { $columns }
cli-list-counts = { $all ->
    [one] { $all } fila
   *[other] { $all } filas
 }: { $ready } aptas, { $check } por comprobar, { $refused } no aptas
cli-list-ready = apta
cli-list-to-check = por comprobar
cli-list-not-ready = no apta
cli-list-reason = { $state }: { $reason }
cli-list-reasons = { $state }: por ejemplo: { $reason }
cli-list-skipped = omitida: { $reason }
cli-list-row-hidden = la fila está oculta
cli-list-row-filtered = la fila está oculta por un filtro
cli-list-group = un grupo de contactos, no el nombre de una persona
cli-list-words = palabras propias: { $words }
cli-list-card-broken-off = la ficha de contacto no tiene final, así que su nombre y su dirección no se pueden leer
cli-list-card-empty = la ficha de contacto no tiene nombre ni dirección

## The diary.

diary-off-cli = No se lleva ningún diario; `entreaty diary keep on` comienza uno.
diary-said-on = Desde ahora se lleva un diario, en { $path }: sin nombre ni dirección de quien firma.
diary-said-off = Desde ahora no se lleva ningún diario. Lo que contiene queda; `entreaty diary forget` lo elimina.
diary-said-posted = { $id }: enviadas el { $day }
diary-said-not-posted = { $id }: no enviadas
diary-said-reply = { $id }: la respuesta está anotada
diary-said-stays = { $id }: el recordatorio del { $day } se mantiene; `entreaty diary done { $id }` lo termina.
diary-said-follow-up = { $id }: volver a escribir { $day }
diary-said-done = { $id }: no hay que volver a escribir
diary-said-removed = { $id }: retirada
diary-forget-ask = ¿Eliminar el diario { $path }? No se puede deshacer. Para eliminarlo, escriba yes:
diary-forgotten = El diario está eliminado.
diary-kept-on = Se sigue llevando uno; `entreaty diary keep off` lo termina.
diary-not-forgotten = El diario queda.
diary-none = No hay ningún diario.
