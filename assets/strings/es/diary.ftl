### What is said of the diary, in Spanish: not yet reviewed by a native speaker.

## What stands in it.

diary = Diario
diary-empty = No hay nada en el diario.
diary-what = El diario anota el día, la campaña, la institución, la persona por la que se escribió, cuántas cartas y tarjetas fueron y qué fue de ellas. Nunca contiene el nombre ni la dirección de quien firma. Quien registre este equipo puede leer por quién ha escrito usted; por eso no se lleva ninguno hasta que usted lo diga.
diary-keep = Llevar un diario de lo que se hace y se envía, sin nombres de remitentes
diary-kept-in = Se lleva en { $path }.
diary-choose = Llevarlo en otra carpeta…
diary-beside = Llevarlo otra vez junto a los ajustes
diary-moved = El diario se lleva desde ahora en otro lugar. Lo que está en el anterior se queda allí.
dialog-diary-folder = Una carpeta para el diario
path-diary-help = El diario se lleva en esta carpeta, por ejemplo en una memoria del grupo. Si ya hay uno, se continúa.
diary-letters-to = { $letters ->
    [one] { $letters } carta
   *[other] { $letters } cartas
} a: { $office }
diary-cards-to = { $cards ->
    [one] { $cards } tarjeta
   *[other] { $cards } tarjetas
} a: { $person }
diary-cards = tarjetas
diary-line-cards = tarjetas: { $cards }
diary-letters = cartas
diary-posted-count = enviadas
diary-replies = respuestas
diary-for = por { $names }
diary-in = en { $language }
diary-version = { $title }, versión { $version }
diary-printed = { $printed } impresas
diary-signed = firmadas en la mesa
diary-made = hechas para firmar
diary-again = insistiendo
diary-twin = La entrada { $id } dice lo mismo. Si son las mismas cartas, hechas por segunda vez, quite una de las dos.
diary-posted = enviadas el { $day }
diary-not-posted = aún no enviadas
diary-reply = respuesta { $day }: { $kind }
diary-due = volver a escribir { $day }
diary-due-now = volver a escribir: tocaba el { $day }
diary-due-stays = El recordatorio del { $day } se mantiene hasta que se pulse «Hecho».
diary-stopped = No enviar: { $notice }
diary-nobody = nadie por su nombre
diary-not-noted = sin anotar
diary-way-post = por correo
diary-way-email = por correo electrónico
diary-way-parcel = en un paquete
diary-kind-letter = una carta
diary-kind-email = un correo electrónico
diary-kind-call = una llamada
diary-kind-returned = devueltas sin entregar
diary-kind-other = otra cosa

## Reporting back, and reminders.

diary-report = Lo que escribimos
diary-report-made = Hecho el { $day } con Entreaty. Una carta por dos personas cuenta para cada una. No se guarda ningún nombre de quien firmó.
diary-sentence = { $letters ->
    [one] { $letters } carta
   *[other] { $letters } cartas
}, del { $first } al { $last }; días de escritura: { $occasions }; personas por las que se escribió: { $people }; países: { $countries }; enviadas: { $posted }; respuestas: { $replies }.
diary-sentence-cards = Tarjetas, contadas aparte: { $cards }; enviadas: { $posted }.
diary-by-person = Por quién
diary-by-office = A qué institución
diary-by-country = A qué país
diary-by-month = En qué mes
diary-by-campaign = En qué campaña
diary-calendar = Cartas
diary-calendar-again = Volver a escribir a: { $office }
diary-calendar-wrote = Se escribió por última vez el { $day }.
diary-calendar-reply = Llegó una respuesta el { $day }.
diary-calendar-ends = Último día para cartas: { $title }
diary-calendar-recheck = Revisar los hechos: { $title }

## What changed since.

diary-changes-none = { $title }: nada ha cambiado desde el { $day }.
diary-changes = { $title }: cambios desde que escribió el { $day } (versión { $old }; ahora versión { $new }):
diary-changes-more = { $names } y { $count } más
diary-changes-unknown = { $title }: lo que valía entonces o vale hoy no está en este equipo; no puede decirse qué cambió.
diary-changes-never = { $title }: ninguna carta suya figura en el diario; no puede decirse qué cambió.

## In the window.

diary-note-warning = No escriba en una nota el nombre de ningún miembro ni de nadie que firmó.
action-diary = Diario…
    .help = Muestra qué se hizo y se envió, qué llegó de vuelta y cuándo volver a escribir; sin nombres de remitentes.
    .words = informe, respuestas, recordatorios, historial, estadística, velada
action-report-back = Informar de lo escrito…
    .help = Escribe lo hecho y enviado como página o como tabla: totales por persona, institución, país y mes.
    .words = diario, totales, estadística, contar, velada
action-reminders = Recordatorios para el calendario…
    .help = Escribe un archivo de calendario con los días en que volver a escribir y los últimos días de las campañas.
    .words = diario, plazo, fechas, volver a escribir, respuestas
diary-post-today = Enviadas hoy
diary-post-not = No enviadas
diary-post-of = Enviadas hoy: entrada { $id }
diary-post-some = Enviadas en parte…
diary-post-some-of = Enviadas en parte: entrada { $id }
diary-post-not-of = Al final no enviadas: entrada { $id }
diary-reply-add = Respuesta…
diary-reply-of = Una respuesta a la entrada { $id }
diary-again-add = Volver a escribir…
diary-again-of = Cuándo volver a escribir: entrada { $id }
diary-done = Hecho
diary-done-of = Hecho, no hay que volver a escribir: entrada { $id }
diary-write-of = Empezar una carta que insiste: entrada { $id }
diary-write-now = Empezar la carta
draft-follows = La carta dice que escribió el { $day } y no ha recibido respuesta
diary-remove = Retirar
diary-remove-of = Retirar la entrada { $id }
diary-removed = La entrada { $id } se ha retirado del diario.
diary-put-back = Reponer
diary-form-reply = Una respuesta a las cartas a: { $office }
diary-form-again = Volver a escribir a: { $office }
diary-form-post = Cartas enviadas a: { $office }
diary-form-reply-cards = Una respuesta a las tarjetas a: { $person }
diary-form-post-cards = Tarjetas enviadas a: { $person }
diary-form-number-cards = Cuántas de las { $cards } tarjetas
diary-form-number = Cuántas de las { $letters } cartas
diary-form-number-wrong = No es un número posible: { $text }
diary-form-kind = Qué llegó
diary-form-day = Día (por ejemplo { $example })
diary-form-note = Nota para el grupo
diary-form-add = Añadir
diary-form-day-wrong = Esto no es un día: { $text }
diary-more = Y { $count } entradas anteriores: las tablas las tienen todas.
diary-delete = Eliminar el diario…
diary-delete-head = ¿Eliminar el diario?
diary-delete-body = Todo lo que contiene se elimina aquí para siempre. No se puede deshacer. Las cartas y tablas exportadas quedan.
diary-delete-do = Eliminar el diario
diary-deleted = El diario está eliminado.
diary-cannot = No se puede leer o escribir el diario.
path-report-back = Informar de lo escrito
path-reminders = Recordatorios
dialog-report-back = Informar de lo escrito
dialog-reminders = Guardar los recordatorios
dialog-kind-calendar = Calendarios
dialog-kind-report = Páginas y tablas

## Postage.

postage-lot = { $country }: cartas { $letters }, { $grams } g cada una; { $each } cada una, { $cost } en total
postage-all = en total: cartas { $letters }, { $cost } { $currency }, con precios del { $day }
postage-priced = las que tienen precio: cartas { $letters }, { $cost } { $currency }, con precios del { $day }
postage-lot-unpriced = { $country }: cartas { $letters }, { $grams } g cada una; la tabla no tiene precio
postage-lot-round = { $country }: cartas { $letters }, { $grams } g cada una; van por medio de otros: pregunte cuánto cuesta
postage-head = Por enviar
