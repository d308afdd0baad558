### The words of Entreaty's window in Spanish: not yet reviewed by a native speaker.
###
### English (the folder en) is the whole; its comments say what the messages are for.
###
### One word for one thing: letter carta, pack paquete (de campaña), request petición, office
### institución, sender remitente, signing table mesa de firmas, batch tanda, list lista, own words
### palabras propias, draft borrador, fact and claim hecho, account versión, status situación, lead
### petición breve, template plantilla, partial fragmento, window (of an envelope) ventanilla, evening
### sesión; established establecido, alleged presunto (allegation alegación), disputed controvertido;
### checked verificado, reviewed revisado, confirmed confirmado.

## The language itself: its own name, and whether somebody who grew up with it has read the
## translation (reviewed) or not (unreviewed).

language-name = Español
translation-review = unreviewed

## The parts of the window, as a screen reader tells them.

part-top = Barra superior
part-report = Informe
part-letter = Carta
part-page = Página
part-problems = Problemas
part-bottom = Barra inferior
# The borders between the columns, that can be moved.
border-report = Ancho del informe
border-letter = Ancho de la carta

## What one can ask for: the name in menus and on buttons, and a sentence of help.

action-new = Carta nueva
    .help = Empieza de nuevo con las recomendaciones del informe que siguen abiertas.
    .words = empezar, nueva, comenzar, otra
action-open = Abrir…
    .help = Abre una carta guardada.
    .words = cargar, archivo, fichero
action-open-path = Abrir una ruta escrita…
    .help = Abre una carta cuando no se puede mostrar el cuadro de archivos.
    .words = cargar, archivo, carpeta, ruta
action-save = Guardar
    .help = Guarda la carta, para seguir con ella más tarde.
    .words = conservar, archivo, fichero
action-save-as = Guardar como…
    .help = Guarda la carta con otro nombre.
    .words = copia, renombrar, otro nombre, archivo
action-save-path = Guardar en una ruta escrita…
    .help = Guarda la carta cuando no se puede mostrar el cuadro de archivos.
    .words = conservar, archivo, carpeta, ruta
action-export-path = Exportar PDF a una ruta escrita…
    .help = Escribe la página cuando no se puede mostrar el cuadro de archivos.
    .words = archivo, carpeta, ruta, escribir
action-copy = Copiar texto
    .help = Copia las palabras de la carta, para un correo electrónico.
    .words = portapapeles, pegar
action-undo = Deshacer
    .help = Deshace el último cambio.
    .words = atrás, revertir, error
action-redo = Rehacer
    .help = Vuelve a hacer el cambio que se deshizo.
    .words = otra vez, repetir
action-edit-text = Modificar todo el texto
    .help = Abre las palabras mismas de la carta, párrafo por párrafo, para cambiarlas.
    .words = cambiar, reescribir, párrafos
action-spelling = Siguiente palabra mal escrita
    .help = Va a la siguiente de sus palabras que está mal escrita y propone lo que quería decir.
    .words = ortografía, errata, corrector
action-zoom-in = Ampliar la página
    .help = Muestra la página más grande.
    .words = zoom, ampliar, acercar
action-zoom-out = Reducir la página
    .help = Muestra la página más pequeña.
    .words = zoom, reducir, alejar
action-fit = Página entera
    .help = Muestra la página entera.
    .words = zoom, página entera
action-fit-width = Ancho de página
    .help = Muestra todo el ancho de la página.
    .words = zoom, ancho
action-envelope = Mostrar la ventanilla del sobre
    .help = Muestra u oculta en la página el lugar de la ventanilla del sobre.
    .words = sobre, ventanilla, doblar
action-previous-page = Página anterior
    .help = Muestra la página anterior.
    .words = atrás, anterior, pasar
action-next-page = Página siguiente
    .help = Muestra la página siguiente.
    .words = adelante, siguiente, pasar
action-problems = Revisar y corregir
    .help = Muestra u oculta lo que hay que comprobar y corregir: problemas, avisos y notas.
    .words = errores, avisos, problemas, falta
action-report = Mostrar el informe
    .help = Muestra u oculta el informe cuando la ventana es pequeña.
    .words = hechos, personas, recomendaciones
action-find = Buscar en el informe
    .help = Busca palabras en el informe, en cualquier alfabeto.
    .words = buscar, encontrar, nombres
action-toggle-theme = Claro u oscuro
    .help = Cambia entre el aspecto claro y el oscuro.
    .words = tema, noche, colores, aspecto
action-export-all = Exportar para todas las instituciones…
    .help = Escribe en una carpeta la carta del mismo remitente a cada institución.
    .words = cada oficina, todos, carpeta
action-next-office = Mismo remitente, institución siguiente
    .help = Empieza la misma carta a la institución siguiente, con las peticiones que le corresponden.
    .words = otro destinatario, seguir
action-next-steps = Qué viene después…
    .help = Dice qué hacer con una carta exportada: firmar, doblar, comprobar la dirección, enviar.
    .words = firmar, doblar, sello, correo, enviar
action-mail = Correo…
    .help = Empieza un mensaje en su programa de correo y copia el texto de la carta para pegarlo allí.
    .words = correo electrónico, email, enviar, mensaje
action-add-to-programme = Añadir al programa de una velada
    .help = Añade esta carta a las que se firman juntas en la próxima velada.
    .words = velada, mesa de firmas, varias cartas, reunir
action-open-programme = Abrir el programa de una velada…
    .help = Abre un programa guardado: sus cartas y tarjetas.
    .words = velada, varias cartas, cargar
action-save-programme = Guardar el programa de la velada como…
    .help = Guarda las cartas y tarjetas de la próxima velada, para otra velada y para la línea de órdenes.
    .words = velada, varias cartas, conservar
action-mail-programme = El programa de la velada como correos…
    .help = Escribe cada carta del programa, firmada por el remitente que consta en la carta, como correo para abrir y enviar (.eml).
    .words = velada, varias cartas, correo electrónico, enviar
action-print = Imprimir…
    .help = Imprime la página a tamaño real: el diálogo de impresión de su sistema pregunta cómo.
    .words = impresora, papel
action-bilingual = ¿Qué estoy firmando?
    .help = Muestra al lado la misma carta en otro idioma, parte por parte.
    .words = traducción, dos idiomas, entender
action-larger = Todo más grande
    .help = Muestra toda la ventana más grande, hasta el doble de su tamaño.
    .words = zoom, ampliar, tamaño de letra, vista
action-smaller = Todo más pequeño
    .help = Vuelve a mostrar toda la ventana más pequeña.
    .words = zoom, reducir, tamaño de letra
action-normal-size = Tamaño habitual
    .help = Muestra la ventana en su tamaño habitual.
    .words = zoom, restablecer, tamaño de letra
action-compose = Redactar
    .help = Redacta una carta.
    .words = escribir, carta, redactar
action-batch = Tanda
    .help = Crea las cartas de las personas de una lista de miembros.
    .words = lista de miembros, miembros, combinar correspondencia, velada
action-code = Handlebars o texto
    .help = Muestra la plantilla como texto con etiquetas, o como su Handlebars.
    .words = código, plantilla
action-offers = Insertar algo…
    .help = Busca un campo, una función, un hecho o un párrafo para insertarlo en la plantilla.
    .words = insertar, campo, hecho, añadir
action-changes = Qué ha cambiado
    .help = Muestra en qué se diferencia la plantilla de su original.
    .words = diferencias, comparar, cambios
action-original = Volver al original
    .help = Toma la plantilla tal como era antes de los cambios.
    .words = restablecer, restaurar, deshacer
action-new-template = Plantilla nueva…
    .help = Empieza una plantilla para otro tipo de institución o para otro idioma.
    .words = texto, otro idioma, crear
action-campaigns = Mis campañas…
    .help = Muestra las campañas de este equipo en una tabla: hasta cuándo van, y qué hay en ellas antiguo o sin comprobar.
    .words = paquetes, instaladas, resumen
action-new-empty = Campaña nueva…
    .help = Empieza una campaña de la que aún no hay nada escrito: usted escribe a quién van las cartas, qué piden y qué ocurrió.
    .words = crear, paquete, empezar
action-organise = Organizar
    .help = Cambia las palabras de las plantillas y lo que contiene el paquete.
    .words = plantillas, paquete, campaña, editar
action-open-list = Abrir lista…
    .help = Abre una lista de miembros: una hoja de cálculo, un archivo CSV o tarjetas de contacto.
    .words = miembros, hoja de cálculo, Excel, CSV, direcciones
action-open-list-path = Abrir lista en una ruta escrita…
    .help = Abre una lista de miembros cuando no se puede mostrar el cuadro de archivos.
    .words = miembros, hoja de cálculo, archivo, ruta
action-close-list = Cerrar la lista
    .help = Olvida la lista de miembros y todo lo corregido en ella; su archivo queda como está.
    .words = miembros, quitar, olvidar
action-mend-row = Corregir esta fila…
    .help = Abre la fila cuya carta se muestra, para corregirla en estas cartas; el archivo de la lista queda como está.
    .words = arreglar, editar, cambiar, fila
action-leave-out = Omitir todas las filas por comprobar
    .help = Omite todas las filas por comprobar que se muestran: no se hace ninguna carta de ellas.
    .words = saltar, excluir, dudosas
action-take-back = Imprimir estas filas de todos modos
    .help = Vuelve a incluir las filas que se omitieron de una vez porque estaban por comprobar.
    .words = incluir, volver, dudosas
action-print-one = Imprimir antes una…
    .help = Imprime una carta de la lista, para verla en papel antes de crearlas todas.
    .words = muestra, prueba
action-make-letters = Crear cartas…
    .help = Crea las cartas de la lista.
    .words = combinar correspondencia, miembros, generar, todos
action-joint-letter = Carta conjunta…
    .help = Hace una carta, la suya, a la que se suman las personas de la lista: nombre y localidad bajo su firma, sesenta como máximo.
    .words = firmar juntos, firmas, petición
action-member-labels = Etiquetas de los miembros…
    .help = Hace un PDF de etiquetas con los nombres y las direcciones de la lista; las filas que no están listas no tienen.
    .words = pegatinas, direcciones, sobres, Avery
action-office-labels = Etiquetas de las instituciones…
    .help = Hace un PDF de etiquetas con las direcciones de las instituciones del programa, o de todas las de la campaña.
    .words = pegatinas, direcciones, sobres, Avery
action-table-sheet = Hoja para la mesa…
    .help = Escribe una página para una sesión de escritura de cartas: el caso en breve, qué se pide, qué hacer y qué no.
    .words = velada, hoja informativa, resumen del caso
action-signature-sheet = Hoja de firmas…
    .help = Exporta una hoja para firmar a mano: lo que se pide, lo que pasa con los nombres y líneas numeradas.
    .words = petición, velada, hoja de firmas, nombres
action-reply-slips = Volantes de respuesta…
    .help = Escribe volantes que dicen qué hacer con una respuesta, tres por página.
    .words = contestación, velada, respuesta
action-copy-notes = Notas para las copias…
    .help = Escribe una nota que acompaña cada copia de la carta que va por correo.
    .words = embajada, nota adjunta, segunda oficina
action-card = Escribir una tarjeta…
    .help = Escribe una tarjeta a una persona o su familia, donde el paquete lo permite.
    .words = postal, saludo, solidaridad, preso
action-palette = Búsqueda y acciones
    .help = Encuentra todo lo que se puede hacer, y también instituciones, peticiones, personas y cartas, por una parte del nombre.
    .words = buscar, comando, orden, acción
action-menu = Menú
    .help = Abre el menú, o lo cierra.
    .words = comandos, todo
action-next-part = Parte siguiente de la ventana
    .help = Lleva el teclado a la parte siguiente: la barra, el informe, la carta, la página, lo que aún falta.
    .words = panel, teclado, foco
action-previous-part = Parte anterior de la ventana
    .help = Lleva el teclado a la parte anterior.
    .words = panel, teclado, foco
action-settings = Ajustes…
    .help = El aspecto, el idioma y el tamaño de la ventana, y lo que se recuerda.
    .words = preferencias, opciones, idioma, tema
action-scripts = Escrituras…
    .help = En qué escrituras se puede imprimir una carta, y fuentes para otras.
    .words = fuentes, alfabetos, idiomas
action-keys = Teclas
    .help = Muestra todas las teclas.
    .words = atajos, teclado
action-signing = Abrir la mesa de firmas…
    .help = Permite que la gente firme las cartas del programa, o esta carta si no hay ninguno, una persona tras otra, cada cual con su nombre y sus palabras.
    .words = velada, invitados, puesto, firmar, maratón de cartas
action-add-letter = Añadir la carta
    .help = Añade la carta y prepara la mesa para la persona siguiente.
    .words = velada, firmar, invitado
action-print-gathered = Imprimir lo reunido
    .help = Imprime las cartas que aún no se han impreso.
    .words = velada, cartas firmadas, impresora
action-end-signing = Terminar la sesión…
    .help = Elimina de este equipo la lista de nombres, las cartas y sus archivos.
    .words = terminar, velada, borrar nombres, cerrar
action-leave-signing = Salir de la mesa de firmas
    .help = Vuelve a la carta; lo reunido permanece hasta que se termine la sesión.
    .words = velada, volver, cerrar
action-quit = Salir
    .help = Sale, y antes pregunta si hay algún cambio sin guardar.
    .words = cerrar, terminar, salir

## The bar at the top.

menu = Menú
facts-as-of = hechos a { $date }
    .help = Las cartas dicen cuándo se informó de cada cosa. Busque noticias antes de enviar una.
file-new = Carta nueva
file-not-saved = { $file } · sin guardar
file-unsaved = sin guardar

## The report, at the left.

section-recommendations = Recomendaciones
section-people = Personas
section-events = Qué ocurrió
section-figures = Cifras
section-sources = Fuentes
section-empty = El paquete no tiene.
report-close = Cerrar el informe
search = Buscar en el informe
search-hint = Buscar en el informe
search-clear = Borrar la búsqueda
# $text: what was typed.
found-none = Nada en el informe contiene «{ $text }».
found-none-try = Pruebe con menos palabras o con el comienzo de un nombre. Sirve cualquier alfabeto: «Тулетаева» encuentra Tuletaeva.
found-groups = Grupos
found-mentioned = Solo se mencionan
# Said by a screen reader of the first thing found, where it can only be read.
found-first = Primer resultado
# Heads what was found of what is asked of an office; the second is the one that the letter goes to.
found-asks = A: { $office }
found-asks-this = A: { $office }, a quien se dirige esta carta
# On a button below a request to another office.
found-write-to = Escribir más bien a: { $office }
# $title: the name of a section.
fold-show = { $title }: mostrar
fold-hide = { $title }: ocultar
events-count = · { $count ->
    [one] { $count } hecho
   *[other] { $count } hechos
}
# $offices: their names, set apart by dots.
fact-told-to = Se cuenta en una carta a: { $offices }
people-groups = Grupos
people-group-note = El paquete no tiene un caso para cada integrante: no se puede nombrar a ninguno marcando una casilla.
people-mentioned = Solo se mencionan
people-mentioned-note = El paquete no tiene un caso para esta persona: una carta no la nombra por sí sola.
recommendations-to = Recomendaciones a: { $office }
recommendations-none = El informe no pide nada a esta institución: elija otra.
recommendation-partly = cumplida en parte
recommendation-met = cumplida
recommendation-whole = … { $text }.
person-more = Más sobre: { $name }
person-less = Menos sobre: { $name }
figure-tell = Decirlo en una frase
figure-table = Mostrarlo como tabla
figure-partial = Rayado: solo una parte del año, no debe compararse.
figure-until = hasta { $end }
figure-count = { $period } { $value }
figure-count-partial = { $period } { $value } (parte de un año)
sources-count = · { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
}
source-copy = Copiar «{ $reference }», para encontrar el documento

## What is known of a person.

person-conviction = Condena
person-established = Establecido
person-alleged = Presunto
person-disputed = Controvertido
person-status = Qué ha sido de esta persona
person-not-known = No se sabe
person-elsewhere = Ninguna petición a esta oficina se refiere a esta persona. Se puede escribir sobre ella a: { $offices }
person-nowhere = Ninguna petición del informe se refiere a esta persona.
person-write = Escribir por { $name }
person-write-to = Escribir por { $name } a: { $office }
person-write-about = Escribir sobre { $name }
person-write-about-to = Escribir sobre { $name } a: { $office }
person-in-letter = { $name } está en esta carta.
person-not-named = Ninguna carta puede nombrar a { $name }: no consta que nadie lo haya consentido.
person-begins-new = Así empieza una carta nueva. Si la que está abierta no está guardada, se le pregunta antes.
person-untranslated = Algunas líneas y los nombres de las fuentes están solo en { $language }.
person-sources-as-they-are = Las fuentes se nombran como en la campaña, sin traducir.
person-graphic = Las fuentes cuentan más, que ninguna carta imprime.

## What a sentence of the page rests on, beside it.

tip-ask = Petición { $id } del informe
tip-figure = Cifras { $by }
tip-status = Qué ha sido de { $name }
tip-established = Establecido
tip-alleged = Presunto · la frase dice según quién
tip-disputed = Controvertido · vale para cada versión de este paquete
tip-quoted = «{ $words }»
tip-edited = Sus propias palabras
tip-edited-note = El informe no se nombra como su fuente. Un clic lleva a donde se pueden cambiar.
confirmed-never = nunca confirmado
confirmed-on = última confirmación: { $date }
letter-first = Una carta a partir de un informe de derechos humanos: elija lo que pide, añada sus propias palabras, imprímala y envíela por correo.
letter-go-on = Seguir con «{ $file }»
letter-pack-language = Los textos de esta campaña están en { $language }.

## The letter, in the middle.

letter-to = Para
office-requests = { $count ->
    [one] { $count } petición
   *[other] { $count } peticiones
}
letter-copies = Copia a
letter-copy-countries = Para cartas desde: { $countries }
letter-copy-to = Copia a: { $office }
letter-language = Idioma
letter-language-only = { $language } – solo a: { $offices }
letter-language-nowhere = { $language } – todavía sin cartas
letter-language-lacks = { $language } – sin palabras para: { $what }
letter-language-changed = No hay carta en { $before } para: { $office }. Ahora está en { $now }.
letter-not-in-language = No para una carta en { $language }: la campaña no tiene palabras para ello en ese idioma.
letter-copies-not = Sin nombre en { $language }: { $offices }
handout-no-language = Esta hoja no existe en { $language }. Elija otro idioma para la carta.
letter-paper = Papel
letter-paper-country = Para sobres de allí ({ $country }):
letter-paper-use = Usar el papel { $paper }
letter-paper-none = Ningún papel de aquí está hecho para los sobres de allí ({ $country }): tome un sobre sin ventanilla, o compare una hoja con el suyo.
letter-asks = Qué pide
letter-asks-order = · en este orden
letter-asks-none = Nada todavía: marque una recomendación del informe.
letter-people = De quién habla
letter-people-none = De nadie por su nombre: marque una persona del informe.
order-up = Subir: { $title }
order-down = Bajar: { $title }
order-remove = Quitar: { $title }
own-words = Con sus propias palabras
own-words-in = Escriba en el idioma de la carta: { $language }
own-words-full = { $lines ->
    [0] Esta página está llena: para más hace falta una segunda. Quitar una petición deja sitio.
    [one] En esta página cabe una línea más
   *[other] En esta página caben { $lines } líneas más
}
own-words-pages = La carta ocupa { $pages } páginas
own-who = Quién es usted, en pocas palabras, en el idioma de la carta
own-who-hint = enfermera en Sevilla
own-who-example = por ejemplo: { $example }
own-words-hint = Por qué le importa esto.
own-words-count = { $count ->
    [0] · opcional
    [one] · opcional, { $count } palabra
   *[other] · opcional, { $count } palabras
}
sender = De
sender-name = Nombre
sender-name-hint = María Ejemplo
sender-place = Lugar
sender-place-hint = Sevilla
sender-address = Dirección
sender-address-hint =
    Calle de Ejemplo, 1
    41001 Sevilla
    España
field-as-printed = El campo desordena las palabras de derecha a izquierda. Impresas quedan así:
sender-known = La institución ({ $office }), y quien abra allí el correo, leerán este nombre y esta dirección.
sender-keep = Conservar mi nombre y mi dirección en la carta guardada
sender-redact = Imprimir solo mis iniciales y mi localidad
came-asked = Esto vino con la carta que ha abierto: { $parts }. ¿Es suyo?
came-words = las palabras propias
came-who = quién escribe
came-address = la dirección
came-town = la localidad
came-remove = Quitarlo
came-keep = Es mío
letter-sources = Añadir a la carta una página de fuentes
spelling-misspelt = Mal escritas: { $words }
spelling-of = «{ $word }» no está en el diccionario
spelling-looking = Buscando…
spelling-no-idea = No hay nada parecido en el diccionario.
spelling-put = Escribir «{ $word }»
spelling-clean = Ninguna de sus palabras está mal escrita.
spelling-none = No se revisa la ortografía: este equipo no tiene un diccionario ortográfico para el idioma de la carta ({ $language }).

## The letter's whole text, part by part.

text-subject = Asunto
text-paragraph = Párrafo { $number }
text-request = Petición { $number }
text-item = Elemento { $number }
text-note = Las frases que deja como están conservan sus fuentes. Lo que cambia queda dicho con sus propias palabras.
text-none = Todavía no hay ninguna carta que modificar.
text-edited = { $count ->
    [one] · { $count } modificación
   *[other] · { $count } modificaciones
}
text-yours = cambiado
text-left-out = omitido
text-decide = por decidir
text-all-back = Restablecer todo
text-all-back-of = Restablecer todo: { $part }
text-keep = Conservar el mío
text-keep-of = Conservar el mío: { $part }
text-take = Tomar el texto nuevo
text-take-of = Tomar el texto nuevo: { $part }
text-discard = Descartar mi modificación
text-discard-of = Descartar mi modificación: «{ $words }»
text-go = Ir allí
text-go-of = Ir allí: { $part }
text-stale = Lo que está debajo de su modificación ha cambiado. Por sí sola, la carta dice ahora:
text-lost = «{ $sentence }»: estas palabras son ahora de usted. El informe ya no se nombra como su fuente.
text-lost-request = «{ $sentence }»: estas palabras son ahora de usted, no la petición del informe. Compruebe que pidan lo mismo.
text-gone = Modificaciones sin lugar
text-gone-note = Aquello a lo que se referían ya no está en la carta. Se conservan y no se imprimen.
text-gone-out = Omitido: «{ $words }»
change-for = «{ $was }» pasó a ser «{ $is }»
change-out = se omitió «{ $was }»
change-in = se añadió «{ $is }»
change-spaces = espacios cambiados
change-put-back = Restablecer: «{ $words }»
change-take-out = Quitar: «{ $words }»
change-spaces-back = Restablecer los espacios

## The page, at the right.

page-none = Aún no hay página
page-making = Se está creando la página…
bilingual-back = Volver a la página
bilingual-read-in = Leer en
bilingual-said = Usted firma la carta de la izquierda ({ $signed }). Lo que está a la derecha ({ $other }) es para leerlo y no se envía.
bilingual-head-signed = { $lang } – esto es lo que firma
bilingual-head-other = { $lang } – para leer
bilingual-same = lo mismo
bilingual-unreviewed = { $lang }: sin revisar por ningún hablante nativo
bilingual-reviewed = Revisado por alguien que conoce el idioma
bilingual-edits = Lo que usted cambió en el texto está solo en la carta que firma.
bilingual-right-to-left = Un idioma que se escribe de derecha a izquierda no se muestra bien aquí: lea el PDF exportado.
bilingual-none = La carta no se puede leer en este idioma:
page-empty = Todavía no hay carta que mostrar: vea abajo lo que hay que corregir.
# Small, over the page, where the envelope's window lies.
page-envelope = Ventanilla del sobre
page-aloud = Página { $page } de { $pages }
page-of = página { $page } de { $pages }
zoom = { $percent } %
zoom-aloud = Ampliación { $percent } %

## The strip at the bottom and the list above it.

summary-making = Creando la página…
summary-pages = { $count ->
    [1] Una página
    [one] { $count } página
   *[other] { $count } páginas
}
summary-fix = { $count } por corregir: { $what }
summary-fix-count = { $count } por corregir
summary-check = { $count } por comprobar: { $what }
summary-check-count = { $count } por comprobar
summary-notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
summary-aloud = Problemas: { $summary }
problems = Por corregir y por comprobar
problems-close = Cerrar los problemas
problems-below = { $count ->
    [one] 1 más abajo
   *[other] { $count } más abajo
}
problems-none = Nada: la carta está en condiciones de enviarse.
problems-notes = Las notas son solo para saberlo: no impiden exportar.
needed = Falta todavía:
needed-aloud = Falta todavía: { $what }
needed-done = { $what }: listo
news-all = No falta nada más
needed-first = Falta todavía, antes de que la carta pueda salir: { $what }
target-office = la institución
target-language = el idioma
target-paper = el papel
target-requests = qué pide
target-people = las personas
target-words = sus propias palabras
target-who = quién es usted
target-name = su nombre
target-address = su dirección
target-town = su localidad
remedy-go = Ir a: { $place }
remedy-ask = Pedir también: { $what }
remedy-leave-out = Omitir a { $who }
remedy-name = Escribir también por { $who }
remedy-write-to = Escribir en su lugar a: { $office }
remedy-read = De dónde procede: { $source }
remedy-show-fact = Mostrar el hecho
remedy-show-ask = Mostrar la petición
remedy-show-person = Mostrar a la persona
remedy-unsay = Quitar esta frase
remedy-write = Escribir «{ $text }»
remedy-lines = Una línea para cada parte
remedy-strike = { $count ->
    [one] Quitarlo
   *[other] Quitarlos
}
remedy-add-face = Escrituras…
remedy-paper = Una página en: { $paper }
remedy-still-right = Lo he comprobado: sigue siendo correcto
remedy-right = Lo he comprobado: es correcta
remedy-correct = Ha cambiado: corregirlo
still-right-noted = Anotado con la fecha de hoy en su copia del paquete: { $path }
still-right-copied = Anotado con la fecha de hoy en una copia del paquete, que esta carta usa desde ahora: { $path }
still-right-unsaved = En «Organizar» hay cambios sin guardar: guárdelos primero y después anote esto
still-right-nowhere = los archivos del paquete no lo dicen en ningún lugar donde se pueda anotar una fecha
problem-times = { $what } ({ $count } veces)
problem-allow = Permitirlo en esta carta

## Dialogs.

cancel = Cancelar
close = Cerrar
path-save = Guardar la carta
path-open = Abrir una carta
path-goes = Escriba dónde va el archivo. Un nombre sin carpetas se entiende en su carpeta personal.
path-is = Escriba dónde está el archivo. Un nombre sin carpetas se entiende en su carpeta personal.
path = Ruta
path-do-save = Guardar
path-do-open = Abrir
path-empty = escriba una ruta
path-not-written = No se pudo escribir: { $why }.
replace = ¿Reemplazar el archivo?
replace-body = Ya existe un archivo { $path }.
replace-do = Reemplazar
replace-other = Otro nombre
new-folder = ¿Crear una carpeta nueva?
new-folder-body = Todavía no existe la carpeta { $path }.
new-folder-do = Crear la carpeta
new-folder-other = Otra carpeta
unsaved = ¿Guardar los cambios?
unsaved-quit = Se pierden si sale sin guardar la carta.
unsaved-new = Se pierden si empieza una carta nueva sin guardar esta.
unsaved-campaign = Se pierden si empieza una campaña sin guardar la carta.
unsaved-other = Se pierden si abre otra campaña sin guardar la carta.
unsaved-open = Se pierden si abre otra carta sin guardar esta.
unsaved-programme = Lo que está en el programa de la velada se queda en él.
save-leaves-name = Su nombre y su dirección no van en el archivo, salvo que marque esto; sus propias palabras y lo que dice de quién es quedan en él:
save-keeps-name = Su nombre y su dirección van en el archivo, salvo que quite esta marca; sus propias palabras y lo que dice de quién es quedan en él:
unsaved-save = Guardar
unsaved-discard = No guardar
not-a-letter = Esto no es una carta de Entreaty, o está dañada.
not-a-letter-help = No se cambió nada en el archivo. Abra otra copia o empiece una carta nueva.
not-opened = No se puede abrir { $file }

## The system's file dialogs.

dialog-save = Guardar carta
dialog-open = Abrir una carta o una campaña
dialog-kind-letter = Carta de Entreaty
file-name = carta
file-name-all = cartas
file-name-to = carta-{ $office }

## Passing messages.

toast-close = Quitar el mensaje
toast-earlier = { $count ->
    [one] { $count } mensaje anterior
   *[other] { $count } mensajes anteriores
}
toast-dialog-open = Ya hay un cuadro de archivos abierto.
toast-exported = Exportado a { $path }
toast-saved = Guardado en { $path }
toast-copied = El texto de la carta está copiado.
toast-office-changed = La carta va ahora a: { $office }, y pide lo que allí se puede pedir. Sus propias palabras siguen: léalas otra vez.
failed-pdf = No se pudo crear el PDF: { $why }.
failed-file = No se pudo crear el archivo: { $why }.
failed-save = No se pudo guardar la carta: { $why }.
failed-no-folder = no existe esa carpeta
failed-not-allowed = no está permitido escribir allí
failed-full = no queda espacio en ese disco; libere un poco o elija otro
failed-page = La página ya no se crea.
failed-job = El programa falló en esto.
failed-thread = El sistema no concede un hilo de ejecución: { $why }

## The menu's groups.

menu-letter = La carta
menu-organise = La campaña
tabs-menu = Pestaña: { $tab }
pack-menu = Paquete de campaña: { $title }
pack-built-in = incluido
pack-open-other = Abrir otro…
campaigns = Mis campañas
campaigns-title = Campaña
campaigns-languages = Cartas en
campaigns-ends = Último día
campaigns-recheck = Volver a comprobar antes de
campaigns-old = Direcciones antiguas
campaigns-unchecked = Hechos sin comprobar
campaigns-letters = Cartas en el diario
campaigns-over = { $date }, terminado
campaigns-open = Abrir
    .help = Trabaja con esta campaña a partir de ahora.
campaigns-open-of = Abrir { $title }
campaigns-update = Actualizar…
    .help = Abre un archivo más nuevo de ella: se muestra qué difiere antes de usarlo.
campaigns-update-of = Actualizar { $title }…
campaigns-copy-of = Copiar el número de { $title }
campaigns-copy-help = Un clic lo copia.
campaigns-forget = Olvidar
    .help = La quita de esta tabla. Sus archivos se quedan donde están.
campaigns-forget-of = Olvidar { $title }
menu-recent = Abiertas hace poco
menu-recent-forget = Olvidarlas
menu-send = Enviarla
menu-evening = Veladas y tarjetas
menu-change = Modificar
menu-page = La página
menu-window = La ventana

## The palette: everything by its name.

palette = Búsqueda y acciones
palette-open-it = Búsqueda, acciones
palette-hint = Escriba lo que quiere hacer, o un nombre
palette-none = Nada tiene ese nombre. Pruebe con una sola palabra, en cualquier alfabeto.
problem-in-file = { $file }, línea { $line }: { $what }
palette-write-to = Escribir a: { $office }
palette-ask = Pedir: { $what }
palette-ask-no-more = No pedir más: { $what }
palette-speak-of = Hablar de: { $name }
palette-leave-out = No hablar de: { $name }
palette-person = Persona, una de las personas nombradas
palette-paper = Papel: { $paper }
palette-open = Abrir: { $file }

## The sheet of keys.

keys-tab = Tab va al control siguiente; Mayús y Tab, al anterior.
keys-space = Espacio o Intro pulsa un botón; las flechas se mueven dentro de una lista.
keys-escape = Esc cierra un diálogo, una indicación o el panel del informe.

## Settings.

settings = Ajustes
settings-look = Aspecto
settings-look-system = Como el sistema
settings-look-light = Claro
settings-look-dark = Oscuro
settings-contrast = Contraste
settings-contrast-system = Según el sistema
settings-contrast-usual = Habitual
settings-contrast-high = Alto
settings-language = Idioma de la ventana
settings-language-system = Como el sistema
settings-language-note = Ningún hablante nativo ha revisado todavía esta traducción.
settings-size = Tamaño de todo
settings-paper = Papel de las cartas nuevas
settings-paper-usual = El que elija el programa
settings-group = Su grupo y cómo contactarlo (para los volantes de respuesta y la hoja para la mesa)
settings-prices = Franqueo: una tabla de precios que usted lleva (la guía muestra una)
settings-prices-choose = Elegir la tabla…
settings-prices-none = Sin ella
settings-beside = Conservar la carta junto a cada PDF exportado, para saber más tarde qué decía
settings-note = Todo se aplica en el acto y permanece en este equipo.
scripts-built-in = Se imprimen sin más: latino, griego, cirílico, armenio, georgiano, hebreo, árabe, devanagari, bengalí, tailandés, gurmukhi, guyaratí, tamil, telugu, canarés, malabar, cingalés, lao, jemer, birmano, etíope.
scripts = Escrituras
scripts-none = No se ha añadido ninguna fuente. El chino, el japonés y el coreano necesitan una.
scripts-add = Añadir una fuente…
scripts-remove = Quitar
scripts-remove-of = Quitar { $name }
scripts-added = Desde ahora las cartas se imprimen también con { $name }
scripts-added-one = Desde ahora las cartas se imprimen también con { $name }; del mismo archivo no se añadieron: { $others }
scripts-removed = Las cartas ya no se imprimen con { $name }
scripts-note = La fuente se copia; al PDF van solo las letras que contiene. Los nombres de derecha a izquierda se imprimen en su orden; en el campo donde se escriben, cada palabra se lee bien, pero las palabras están de izquierda a derecha.
dialog-face = Añadir una fuente
dialog-kind-face = Fuentes
dialog-prices = Tabla de precios de franqueo
dialog-kind-prices = Tablas de precios
toast-prices = Lo que cuesta enviar las cartas se dice según { $path }
face-added = { $name }: { $scripts }
script-chinese = chino
script-japanese = japonés
script-korean = coreano
script-tibetan = tibetano
script-mongolian = mongol
script-other = otras letras
sender-remember = Recordar mi nombre y mi dirección en este equipo

## A crash, and errors in the way.

recover = Una carta no se guardó
recover-body = Entreaty se cerró antes de que se guardara una carta dirigida a «{ $office }». Se puede recuperar.
recover-more = { $count ->
    [one] Otra carta más antigua se ofrecerá la próxima vez que se abra el programa.
   *[other] Otras { $count } cartas más antiguas se ofrecerán la próxima vez que se abra el programa.
}
recover-do = Recuperarla
recover-later = Más tarde
recover-discard = Descartar
errors = { $count ->
    [one] Corrija antes { $count } error
   *[other] Corrija antes { $count } errores
}
errors-fix = Estos no se pueden permitir: la carta no llegaría, o diría lo que no es.
errors-allow-once = También puede enviarla tal como está, solo esta vez.
errors-allow-keep = Permitirlo en esta carta de ahora en adelante
errors-allow = Permitir y seguir
errors-show = Mostrarlos

## More file dialogs, messages and failures.

path-all = Una carta a cada institución
path-folder = Escriba la carpeta a la que van las cartas. Un nombre sin carpetas se entiende en su carpeta personal.
dialog-all = Una carpeta para las cartas
dialog-kind-open = Carta o paquete de Entreaty
drop-here = Suelte aquí para abrir la carta, el paquete o la lista
toast-show = Mostrar en la carpeta
toast-copy = Copiar el número
toast-number-copied = El número está en el portapapeles.
toast-exported-all = { $count ->
    [one] { $count } carta exportada a { $path }
   *[other] { $count } cartas exportadas a { $path }
 }
toast-saved-without = Guardada en { $path }, sin su nombre ni su dirección
toast-saved-with = Guardada en { $path }, con su nombre y su dirección
toast-saved-own = Sus propias palabras, o lo que dice de quién es, están en el archivo.
toast-keep-sender = Conservarlos en este archivo
toast-next = Qué viene después
# $action: the action of that name, with its dots.
toast-next-again = «{ $action }» está también en el menú, para más tarde.
toast-correct-here = Corríjalo aquí; la carta está como la dejó.
toast-back = Volver a la carta
next = La carta, en camino
next-sign = Imprímala y fírmela a mano encima de su nombre.
next-fold = Dóblela en { $parts } por las marcas cortas del borde, con el texto hacia fuera: la dirección se ve por la ventanilla del sobre.
next-address = Compruebe la dirección en las páginas de la propia institución antes de enviarla ({ $found }).
next-post = Póngale el franqueo de una carta a este país: { $country }. La oficina de correos y su página dicen cuánto es. Después, échela al correo.
failed-no-program = este equipo no tiene ningún programa para eso
toast-mailed = Hay un correo electrónico nuevo abierto. El texto de la carta está copiado: péguelo allí.
printing-dialog = Su sistema tiene las páginas para imprimirlas como usted eligió.
printing-queue = Las páginas están en la cola de la impresora «{ $printer }».
printing-viewer = Las páginas se entregaron a su programa de PDF: imprímalas allí, a tamaño real.
unprinted-cancelled = No se imprimió nada.
unprinted-dialog = El diálogo de impresión de su sistema terminó sin imprimir nada ({ $why })
unprinted-queue = La impresora «{ $printer }» no aceptó las páginas ({ $why })
unprinted-viewer = Aquí no hay diálogo de impresión ni impresora. Ningún programa de PDF respondió: { $why }.
unprinted-disk = No se pudieron entregar las páginas para imprimirlas: { $why }.
print-dialog = Imprimir
print-printer = Impresora
print-copies = Copias
print-both-sides = Por ambas caras del papel
print-as-it-is = Todo se imprime a tamaño real, para que la dirección quede en la ventana del sobre.
print-do = Imprimir
toast-exported-unfit = { $count ->
    [one] En una de las cartas no hay lugar para una de sus modificaciones: allí no se imprimió.
   *[other] En { $count } de las cartas no hay lugar para una de sus modificaciones: allí no se imprimió.
}
toast-edits-gone = { $count ->
    [one] Una modificación no tiene lugar en esta carta. Se conserva y no se imprime.
   *[other] { $count } modificaciones no tienen lugar en esta carta. Se conservan y no se imprimen.
}
toast-gone = No existe el archivo { $file }.
failed-keep = Sus cambios no se pueden proteger de un fallo, así que guarde a menudo: { $why }
failed-show = No se puede mostrar la carpeta: { $why }. El archivo es { $path }.
failed-mail = Ningún programa de correo respondió: { $why }. Copie el texto en su lugar.

## The batch: a member list in, a stack of letters out.

part-list = Lista de miembros
part-rows = Filas de la lista
part-paper = Una fila en papel, y cómo se crean las cartas
batch-letter = Carta
batch-letter-to = { $count ->
    [one] A: { $office } · { $count } petición
   *[other] A: { $office } · { $count } peticiones
}
batch-letter-change = Modificar la carta
batch-own-words = Las palabras propias de la carta figuran encima de cada nombre. Quite lo que solo sea cierto de una persona.
batch-list = Lista de miembros
batch-rows = { $count ->
    [one] { $count } fila
   *[other] { $count } filas
}
batch-privacy = La lista permanece en este equipo. De ella no se conserva nada, salvo los archivos que usted pida.
batch-sheet = Hoja
batch-encoding = Codificación
batch-encoding-found = Averiguarla
batch-sample = Se lee así: { $sample }
preview = Cómo se lee la lista
preview-note = Se usan { $used } de { $all } columnas
preview-not-used = Sin usar: { $columns }
preview-mend = Elija la fila que tiene los encabezados, o «No hay encabezados»; después diga encima de cada columna qué es.
# The list was read from another sheet of the file. $sheet: its name.
preview-sheet-known = La lista parece estar en otra hoja de este archivo: «{ $sheet }».
preview-sheet-go = Leer la hoja «{ $sheet }»
preview-sheet-other = Si la lista está en otra hoja de este archivo, elíjala en «Hoja».
# A row aloud, to choose it as the one of the headings. $cells: what stands in it.
preview-headings-at = Encabezados en la fila { $row }: { $cells }
preview-no-headings = No hay encabezados
preview-column = Columna «{ $heading }»
preview-column-number = Columna { $number }
preview-unused = sin usar
preview-hidden = oculta, sin usar
preview-spare = Se toma solo cuando una persona no tiene otro.
preview-take-name = Tomar «{ $column }» como nombre
preview-by-values = Una suposición según sus valores: compruébela.
# Buttons of columns that are joined. $column: “Column “Surname””.
preview-earlier = { $column }: antes
preview-later = { $column }: después
preview-place = { $place } de { $of }
preview-hidden-sheets = Las hojas que el archivo oculta no se leen: { $sheets }
preview-skipped = Se omite: { $what }
preview-rows-hidden = { $count ->
    [one] { $count } fila que la hoja oculta ({ $rows })
   *[other] { $count } filas que la hoja oculta ({ $rows })
}
preview-rows-filtered = { $count ->
    [one] { $count } fila que oculta un filtro ({ $rows })
   *[other] { $count } filas que oculta un filtro ({ $rows })
}
preview-groups = { $count ->
    [one] { $count } grupo de contactos (línea { $rows })
   *[other] { $count } grupos de contactos (líneas { $rows })
}
preview-cards-broken = { $count ->
    [one] { $count } tarjeta sin final (línea { $rows })
   *[other] { $count } tarjetas sin final (líneas { $rows })
}
preview-cards-empty = { $count ->
    [one] { $count } tarjeta sin nombre ni dirección (línea { $rows })
   *[other] { $count } tarjetas sin nombre ni dirección (líneas { $rows })
}
# $why: a whole clause, such as “the row is a total, and nobody”.
preview-nobody = { $count ->
    [one] fila { $rows }: { $why }
   *[other] filas { $rows }: { $why }
}
field-name = Nombre
field-address = Dirección { $line }
field-place = Localidad
field-country = País
field-words = Palabras propias
field-lang = Idioma
field-case = Personas por nombrar
column-title = Tratamiento
column-first = Nombre de pila
column-middle = Segundo nombre
column-prefix = Partícula del apellido
column-last = Apellidos
column-suffix = Sufijo del nombre
column-care-of = En casa de (c/o)
column-extra = Más datos de la dirección
column-building = Edificio o planta
column-street = Calle
column-house = Número de la casa
column-addition = Letra del número
column-flat = Apartamento
column-po-box = Apartado postal
column-postcode = Código postal
column-postcode-suffix = Resto del código postal
column-town = Localidad de la dirección
column-town-line = Código postal y localidad
column-district = Distrito
column-region = Región
column-wants = Qué cartas
column-whole = Dirección completa
batch-reading = Se está leyendo la lista…
batch-empty = Abra una lista de miembros o suéltela aquí
batch-empty-help = Una hoja de cálculo (.xlsx, .ods), un archivo CSV o tarjetas de contacto (.vcf), tal como los tenga su grupo.
batch-step-open = Abra la lista de sus miembros.
batch-step-check = Mire las filas marcadas y corríjalas.
batch-step-make = Cree las cartas: un PDF para imprimir, firmar y enviar por correo.
batch-no-rows = No hay nadie en esta lista
batch-all = Todas { $count }
batch-filter-ready = Aptas { $count }
batch-filter-check = Comprobar { $count }
batch-filter-not = No aptas { $count }
batch-filter-left-out = Omitidas { $count }
batch-leave-out = { $count ->
    [one] Omitir la fila por comprobar
   *[other] Omitir las { $count } filas por comprobar
}
batch-take-back = { $count ->
    [one] Imprimirla de todos modos
   *[other] Imprimir estas { $count } de todos modos
}
batch-find = Buscar una fila
batch-none-shown = Ninguna fila es así.
batch-head-row = Fila
batch-head-state = Estado
batch-head-name = Nombre
batch-head-address = Dirección
batch-head-lang = En
batch-sort = Ordenar por: { $column }
batch-ready = Apta
batch-to-check = Comprobar
batch-not-ready = No apta
batch-left-out = Omitida
batch-not-judged = …
batch-no-address = sin dirección
batch-row-aloud = Fila { $row }, { $name }: { $state } { $why }
batch-tick = Imprimir la fila { $row }: { $name }
batch-paper = Fila { $row } en papel
batch-paper-none = Una fila en papel
batch-paper-pages = { $count ->
    [one] { $count } página
   *[other] { $count } páginas; esta es la primera
}
batch-paper-more = – más que la mayoría de las cartas de esta lista
batch-row-pages = { $count ->
    [one] { $count } página
   *[other] { $count } páginas
}
batch-row-mended = Corregida
batch-mend = Corregir esta fila…
batch-make = Crear
batch-make-one = Un solo PDF con todas las cartas
batch-make-each = Un PDF para cada persona
batch-make-manifest = La lista de lo que se creó
batch-cover = Una carta de presentación: van en un solo envío
batch-envelopes = Imprimir sobres sin ventanilla
batch-envelopes-none = Ninguno
batch-notes = Una nota con cada copia
batch-labels = Etiquetas
batch-labels-sheet = Hojas
batch-labels-of = { $labels }: { $count } de { $width } × { $height } mm
batch-labels-first = Empezar por la etiqueta
batch-file-joint = { $list }, carta conjunta
batch-file-labels = { $list }, etiquetas
file-office-labels = etiquetas de las instituciones
toast-labels = { $labels ->
    [one] { $labels } etiqueta: { $path }
   *[other] { $labels } etiquetas: { $path }
}
toast-joint = { $people ->
    [one] Una carta a la que se suma { $people } persona: { $path }
   *[other] Una carta a la que se suman { $people } personas: { $path }
}
joint-out = Estas filas no se suman
joint-left-title = ¿Quién firma la carta conjunta?
joint-left = «{ $name }» quedó de la carta anterior. Mire el nombre y la dirección en la carta: corríjalos allí o, si son correctos, haga la carta conjunta otra vez.
labels-out = Estas filas no tienen etiqueta
labels-told = Las etiquetas están hechas. Mire esto antes de usarlas
batch-table = Para escribir en grupo
batch-vary = Variar la redacción de una carta a otra
    .help = Párrafos que solo contienen palabras; los hechos y las peticiones son los mismos en todas las cartas.
batch-file-cover = { $list } carta de presentación
batch-file-envelopes = { $list } sobres
batch-file-notes = { $list } notas para copias
done-cover = La carta de presentación del envío es «{ $file }». Complétela y fírmela a mano.
done-envelopes = Los sobres son «{ $file }», en el orden de las cartas.
done-notes = Las notas que acompañan las copias están en «{ $file }». Cada persona firma las suyas.
batch-mails = En su lugar, correos para abrir y enviar
batch-names = Nombres de los archivos
batch-names-help = Pueden contener: { $fields }
batch-names-example = El primero se llama «{ $file }».
batch-parts = Dividirlo en partes
batch-per-file = Cartas por parte
batch-duplex = Empezar cada carta en página impar, para imprimir a doble cara
batch-make-do = { $count ->
    [one] Crear { $count } carta…
   *[other] Crear { $count } cartas…
}
batch-make-programme = Hacer las cartas del programa…
batch-which = Qué se hace con la lista
batch-which-programme = El programa, para cada miembro: cartas { $letters }, tarjetas { $cards }
batch-which-letter = La carta que se está componiendo
batch-which-about = Cada carta se examina al hacerla; las filas de las que alguna no se puede hacer quedan en la tabla de lo que no se imprime. Una columna «Wants» elige entre las cartas.
batch-bar-none = No hay ninguna lista abierta.
batch-bar-columns = Diga primero qué son las columnas de la lista.
batch-common = Por corregir antes en la carta: { $what }
batch-judging = Examinando las filas: { $done } de { $of }
batch-unseen = { $count ->
    [one] { $count } fila sin examinar
   *[other] { $count } filas sin examinar
}
    .help = Se imprimirán tal como están. Pulse para seguir examinando.
batch-decisions-lost = { $count ->
    [one] Una fila de esta lista que usted había omitido o cambiado se lee ahora de otro modo. Mírela de nuevo.
   *[other] { $count } filas de esta lista que usted había omitido o cambiado se leen ahora de otro modo. Mírelas de nuevo.
}
batch-judging-stop = Dejar de examinar
batch-will-print = Se imprimirán { $count } de { $of }
batch-still-to-check = { $count } aún por comprobar
    .help = Se imprimirán tal como están. Pulse para verlas.
batch-rest = { $count ->
    [one] { $count } fila va a «{ $file }» con el motivo
   *[other] { $count } filas van a «{ $file }» con el motivo
}
batch-rest-written = { $count ->
    [one] { $count } fila no se imprimirá. Lo que no se hizo la última vez está en «{ $file }»
   *[other] { $count } filas no se imprimirán. Lo que no se hizo la última vez está en «{ $file }»
}
batch-making = { $done } de { $of }
batch-making-seconds = { $done } de { $of }, quedan { $left } s
batch-making-minutes = { $done } de { $of }, quedan { $left } min
batch-stopped = Detenido. No se escribió nada.
batch-not-read = No se puede leer { $file }
batch-not-made = No se creó ninguna carta
batch-none-made = Ninguna de las { $rows } filas se puede convertir en carta.
batch-row-why = Fila { $row }: { $why }
batch-failed-list = la lista misma tiene este nombre
batch-file-letters = { $list } cartas.pdf
batch-folder-letters = { $list } cartas
batch-file-made = { $list } creadas
batch-file-not-printed = { $list } no impresas
mend = Corregir la fila { $row }
mend-do = Tomarla así
mend-address = Dirección
mend-lang-letter = Como la carta
mend-cells = En la lista: { $cells }
mend-note = Esto vale para estas cartas; el archivo de la lista queda como está.
# $address: its lines; $town: what stands before the date.
mend-town-in-address = La dirección queda así: { $address }. Antes de la fecha: { $town }.
sender-redact-row = Solo iniciales y localidad
mend-no-letter = No se puede hacer ninguna carta para este miembro: esta campaña no hace cartas para quienes viven en el país al que escribe.
mend-town-first = No se puede hacer ninguna carta para este miembro con su nombre y dirección completos. Cuando escriba abajo la localidad, podrá hacerse solo con iniciales y localidad.
mend-back = Como en la lista
done = Las cartas están creadas
done-made = { $letters ->
    [one] { $letters } carta
   *[other] { $letters } cartas
 }, { $pages ->
    [one] { $pages } página.
   *[other] { $pages } páginas.
 }
done-file = Están en «{ $file }», en la carpeta { $folder }.
done-folder = Están en la carpeta { $folder }.
done-to-check = { $count ->
    [one] { $count } de ellas estaba aún por comprobar: fila { $rows }
   *[other] { $count } de ellas estaban aún por comprobar: filas { $rows }
}
done-longer = { $count ->
    [one] { $count } tiene más páginas que la mayoría: fila { $rows }
   *[other] { $count } tienen más páginas que la mayoría: filas { $rows }
}
done-manifest = Lo que se creó figura en «{ $file }».
done-earlier = «{ $file }», a su lado, es de cartas creadas antes.
done-line = Una línea para pegar
done-open-rest = Abrir estas filas
done-not-opened = No se pudo abrir «{ $file }»: { $why }. «Mostrar en la carpeta» lleva hasta él.
done-copy = Copiar la línea
done-print = Imprimir…
path-list = Abrir una lista de miembros
path-stack = Crear un solo PDF con todas las cartas
path-table = Hoja para la mesa
path-joint = Carta conjunta
path-member-labels = Etiquetas de los miembros
path-office-labels = Etiquetas de las instituciones
path-signatures = Hoja de firmas
path-reply = Volantes de respuesta
path-notes = Notas para las copias
file-table = hoja para la mesa
file-signatures = hoja de firmas
file-reply = volantes de respuesta
file-notes = notas para las copias
write-card = Una tarjeta a { $person }
write-card-about = De una persona a otra: nada de religión, política, organizaciones ni del caso, ninguna promesa y ninguna dirección. La leen extraños.
write-card-lang = Idioma
write-card-size = Tamaño
write-card-front = Palabras en la portada
write-card-words = Palabras dentro
write-card-picture = Imagen en la portada…
write-card-no-picture = Sin imagen
write-card-names = Nombre debajo, una tarjeta por línea; basta el de pila
write-card-envelope = Sobre, en un archivo aparte
write-card-no-envelope = ninguno
dialog-picture = Una imagen para la portada de la tarjeta
dialog-kind-picture = Imágenes
file-envelope = sobre
write-card-do = Exportar la tarjeta…
write-card-add = Añadir la tarjeta al programa de una velada
write-card-none = Esta campaña no permite tarjetas: no nombra a nadie a quien se pueda escribir una. Si una tarjeta puede llegar a alguien lo dicen quienes hicieron la campaña.
write-card-add-about = Allí cada invitado la firma con su propio nombre.
path-card = Tarjeta
file-card = tarjeta
path-each = Un PDF para cada persona
dialog-list = Abrir lista de miembros
dialog-kind-list = Lista de miembros
dialog-stack = Crear cartas
signing = Mesa de firmas
signing-title = Una carta a: { $office }
signing-asks = Pide: { $topics }.
signing-who = Su nombre y su dirección se imprimirán en esta carta y se leerán allí donde llegue: { $address }. Este equipo no envía nada.
signing-name = Su nombre
signing-address = Calle, localidad, código postal, país
signing-words = Con sus propias palabras, si lo desea
signing-missing = Falta «{ $field }»
signing-correcting = Está corrigiendo lo que firma la persona { $number }. Hasta que se guarde, queda como estaba.
signing-correct-do = Guardar lo que firma la persona { $number }
signing-then = después la mesa queda preparada para la persona siguiente
signing-count = { $count ->
    [one] { $count } carta en esta sesión
   *[other] { $count } cartas en esta sesión
}
signing-unsigned = sin firmar mientras no se firmen a mano
signing-page = Su carta
signing-page-card = Su tarjeta
signing-which = ¿Por quién escribe?
signing-to = a: { $office }, en { $language }
signing-card-to = una tarjeta, en { $language }
signing-who-several = Su nombre y dirección se imprimirán en cada carta que firme, y se leerán donde llegue. Este ordenador no envía nada.
signing-who-cards = Su nombre y dirección se imprimirán en cada carta que firme, y en una tarjeta solo su nombre. Se leerán donde lleguen. Este ordenador no envía nada.
signing-table-language = Idioma
signing-letter-language = Mis cartas en
signing-language-composed = como están
signing-own-words = Otras palabras en esta carta: { $letter }
signing-own-words-field = Sus palabras en esta carta: { $letter }
signing-own-card = Otras palabras en esta tarjeta: { $person }
signing-own-card-field = Sus palabras en esta tarjeta: { $person }
signing-previous = Carta anterior
signing-previous-cards = Carta o tarjeta anterior
signing-next = Carta siguiente
signing-next-cards = Carta o tarjeta siguiente
signing-page-of = Carta { $number } de { $count }
signing-card-of = { $number } de { $count }: una tarjeta
signing-page-not = Esto no lo firma usted.
signing-see-page = la página
signing-reading = Usted firma la carta en { $signed }. Esto es lo que dice en { $other }, y no se envía.
signing-sign = { $count ->
    [0] No firmar ninguna carta
    [one] Firmar esta carta
   *[other] Firmar estas { $count } cartas
}
signing-sign-cards = { $count ->
    [0] No firmar nada
    [one] Firmar esto
   *[other] Firmar estas { $count } cartas y tarjetas
}
signing-clear = Vaciar
signing-none-ticked = marque lo que firma
signing-count-several = { $count ->
    [one] 1 carta
   *[other] { $count } cartas
} esta noche, de { $people ->
    [one] 1 persona
   *[other] { $people } personas
}
signing-count-cards = { $count ->
    [one] 1 carta o tarjeta
   *[other] { $count } cartas y tarjetas
} esta noche, de { $people ->
    [one] 1 persona
   *[other] { $people } personas
}
signing-list = Quién ha firmado…
signing-list-hide = Ocultar quién ha firmado
signing-list-head = Esta velada
signing-list-hides = se oculta en { $seconds } s
signing-so-far = Hasta ahora: cartas { $letters }, de ellas impresas { $printed }
signing-so-far-cards = Hasta ahora: cartas y tarjetas { $count }, de ellas impresas { $printed }
signing-list-printed = { $count ->
    [one] 1 carta, impresa
   *[other] { $count } cartas, impresas
}
signing-list-waiting = { $count ->
    [one] 1 carta, aún sin imprimir
   *[other] { $count } cartas, aún sin imprimir
}
signing-list-cards-printed = { $count ->
    [one] 1 tarjeta, impresa
   *[other] { $count } tarjetas, impresas
}
signing-list-cards-waiting = { $count ->
    [one] 1 tarjeta, aún sin imprimir
   *[other] { $count } tarjetas, aún sin imprimir
}
signing-list-notes-waiting = Quedan por imprimir notas que acompañan a las copias.
signing-correct = Mostrar y corregir { $number }
signing-print-again = Imprimir otra vez las cartas del n.º { $number }
signing-print-one = Imprimir las cartas del n.º { $number }
signing-withdraw-person = Quitar { $number }
signing-withdraw-number = ¿Quitar lo que firmó el número { $number }?
signing-withdraw-body = El nombre, la dirección y las cartas se quitan de esta velada. También desaparecen los PDF y las listas hechos aquí hasta ahora; las cartas de los demás se pueden imprimir otra vez.
signing-withdraw-do = Quitar
toast-signing-typed = Primero añada lo que se está escribiendo, o bórrelo.
toast-signing-withdrawn = Lo firmado se ha quitado, con todo lo que se hizo aquí con ello.
toast-signing-nothing-new = No hay nada nuevo: todo lo reunido está impreso. Si pulsa otra vez, se imprime todo de nuevo.
programme = Programa de una velada
programme-none = Componga una carta y pulse «Añadir al programa de una velada»: en la mesa de firmas la gente firmará entonces varias cartas a la vez.
dialog-programme = Guardar el programa de la velada
programme-save-there = El programa está en { $path }. ¿Guardarlo ahí, con sus cartas al lado, o con otro nombre?
programme-save-changed = { $path } ha cambiado desde que el programa se abrió o se guardó ahí. ¿Reemplazar lo que hay ahora?
programme-save-gone = { $path } ya no está. ¿Guardarlo ahí de nuevo o con otro nombre?
programme-save-do = Guardar
dialog-open-programme = Abrir el programa de una velada
programme-there = Ya hay un programa de la velada
programme-there-body = Tiene cartas: { $letters }, tarjetas: { $cards }. ¿Reemplazarlas por lo abierto, o ponerlo detrás?
programme-doubles = De lo abierto, esto ya está en él y no se pone dos veces: { $count }.
programme-doubled = Ya estaba en el programa y no se puso dos veces: { $count }.
programme-letter-there = Esta misma carta ya está en el programa.
programme-card-there = Esta misma tarjeta ya está en el programa.
programme-there-add = Ponerlo detrás
programme-there-replace = Reemplazarlas
toast-programme-opened = Abierto: cartas { $letters }, tarjetas { $cards }
mails-refused = No se escribió ningún correo
mails-told = Los correos están escritos; mire esto, por favor
path-mails = El programa como correos
file-mails = correos
toast-mails = { $count ->
    [one] { $count } correo
   *[other] { $count } correos
} en { $path }
dialog-kind-programme = Programas de veladas
file-programme = velada
programme-added = { $cards ->
    [0] { $letters ->
        [one] El programa tiene 1 carta.
       *[other] El programa tiene { $letters } cartas.
    }
   *[other] El programa tiene { $letters ->
        [one] 1 carta
       *[other] { $letters } cartas
    } y { $cards ->
        [one] 1 tarjeta
       *[other] { $cards } tarjetas
    }.
}
programme-card = una tarjeta ({ $size }), en { $language }
programme-full = El programa de la velada está lleno: tiene { $most } cartas y tarjetas.
evening-running = Hay una velada en marcha. Se escribe a: { $letters }. { $people ->
    [one] Ha firmado 1 persona.
   *[other] Han firmado { $people } personas.
} Lo que cambie aquí no está en lo que firman.
evening-back = Volver a la mesa
signing-leave = ¿Salir de la mesa de firmas?
signing-leave-body = Lo que está escrito ahora se olvida. Las cartas reunidas permanecen en este equipo, con nombres y direcciones, hasta que se termine la sesión.
signing-leave-do = Salir
signing-stay = Quedarse
signing-end = ¿Terminar la sesión?
signing-end-gone = La lista de nombres, las cartas, su registro y los PDF creados aquí se eliminan de este equipo.
signing-end-not = Esto no alcanza a lo que espera en la cola de la impresora, a lo que conserva un programa de PDF ni a las copias guardadas en otro lugar o las copias de seguridad.
signing-end-printed = { $cards ->
    [0] Cartas impresas: { $letters }.
   *[other] Impresas: cartas { $letters }, tarjetas { $cards }.
}
signing-end-unprinted = { $count ->
    [one] { $count } carta no se ha impreso todavía.
   *[other] { $count } cartas no se han impreso todavía.
}
signing-end-unprinted-cards = { $count ->
    [one] { $count } carta o tarjeta no se ha impreso todavía.
   *[other] { $count } cartas y tarjetas no se han impreso todavía.
}
signing-end-unprinted-gone = Lo que no está impreso se borra con todo lo demás, y el diario no lo cuenta.
signing-end-exercise = De lo impreso, el diario omite lo que es de un ejercicio: { $count }.
signing-end-do = Terminar la sesión
unended = Una sesión no se terminó
unended-body = { $count ->
    [one] { $count } carta, con su nombre y dirección, sigue en este equipo.
   *[other] { $count } cartas, con sus nombres y direcciones, siguen en este equipo.
}
unended-body-cards = { $count ->
    [one] { $count } carta o tarjeta, con su nombre, sigue en este equipo.
   *[other] { $count } cartas y tarjetas, con sus nombres y direcciones, siguen en este equipo.
}
unended-do = Continuarla
unended-later = Más tarde
unended-another = Empezar otra
toast-signing-handed = { $handed } Haga que todo se firme a mano.
signing-file-letters = { $file }: las cartas, por una sola cara del papel.
signing-file-notes = { $file }: las notas que acompañan a las copias, por una sola cara del papel.
signing-file-cards = { $file }: las tarjetas ({ $size }), por las dos caras de cartulina, girando por el borde largo.
toast-signing-lacking = { $handed } Para tantas personas no se pudo crear todo, y falta aquí: { $count }.
toast-evening-over = { $cards ->
    [0] La velada ha terminado. Cartas impresas: { $letters }. Aquí no queda ningún nombre de ella.
   *[other] La velada ha terminado. Impresas: cartas { $letters }, tarjetas { $cards }. Aquí no queda ningún nombre de ella.
}
toast-evening-unprinted = Borradas sin imprimir: { $count }.
toast-left = No todo se ha entregado para imprimir: { $what ->
    [notes] las notas para las copias, no
    [cards] las tarjetas ({ $size }), no
   *[letters] las cartas, no
}. { $why }
toast-left-unwanted = No todo se ha entregado para imprimir: { $what ->
    [notes] las notas para las copias, no
    [cards] las tarjetas ({ $size }), no
   *[letters] las cartas, no
}. Quedan por imprimir.
toast-notes-lacking = No se pudieron hacer notas que acompañan a las copias: { $why }
toast-card-picture-gone = La imagen de la tarjeta a { $card } no está donde estaba: la tarjeta ya no tiene ninguna.
failed-signing = No se escribió nada para imprimir: { $why }

## The organise tab.

part-texts = Plantillas y paquete
part-editor = Editor
organise-templates = Plantillas
organise-pack = El paquete
organise-partials = Párrafos que comparten las cartas
organise-claims = Hechos
organise-passages = Pasajes
organise-copies = Copias
organise-addressees = Destinatarios
organise-alternative = { $name }, otras palabras { $number }
organise-changed = cambiado
organise-unreviewed = sin revisar
part-tools = Herramientas
part-sides = Página o lo que se puede insertar
part-offers = Lo que se puede insertar
organise-plain = Texto
organise-code = Handlebars
organise-code-name = Handlebars de la plantilla
organise-vary = Otra redacción
    .help = Empieza otra redacción de este párrafo, para cartas que deben diferir.
organise-no-changes = Nada difiere del original.
organise-line = línea { $line }:
organise-mend = Poner «{ $what }»
organise-meant = ¿Quiso decir { $what }? Tab lo inserta.
organise-save = Guardar plantilla
organise-fine = ✓ Nada por corregir
organise-to-fix = ■ { $count } por corregir
organise-to-check = ▲ { $count } por comprobar
organise-unsaved = sin guardar
organise-built-in = Al guardar se crea una copia del paquete para usted. El original queda como está.
organise-find = Buscar
organise-find-name = Buscar algo que insertar
organise-fields = Campos
organise-helpers = Funciones
organise-sample = Remitente de muestra · { $lang }
organise-page-before = La página es de antes del error.
organise-page = Página de muestra { $number } de { $of }
organise-proposals = Insertar
organise-proposals-keys = ↑ ↓ eligen, Intro inserta, Esc cierra.
organise-paragraph = Párrafo { $number }
organise-new-paragraph = Párrafo nuevo
organise-add-paragraph = Añadir un párrafo
organise-new-words = …
organise-frame = Modificar
organise-frame-change = Modificar la condición: { $what }
organise-open = Abrir
organise-open-partial = Abrir el párrafo { $name }
organise-as-code = Cámbielo en el Handlebars.
organise-title = Nombre de la plantilla
organise-subject = Asunto de la carta
organise-reviewed = La ha leído alguien que escribe bien este idioma
organise-body = La carta
chip-each = por cada uno de { $what }
chip-if = si { $what }
chip-unless = salvo si { $what }
chip-otherwise = si no
chip-end = fin
chip-note = nota
organise-save-fix = Hay algo que corregir antes de poder guardar.
organise-save-nothing = No se cambió nada.
organise-copy-name = { $pack }-mi-copia
organise-not-saved = La plantilla no se guardó
organise-saved = Guardado en { $path }
organise-copied = Su copia del paquete está en { $path }
organise-left = Vuelven a estar aquí cambios de plantillas que no se guardaron: { $count }.
left = Trabajo en «{ $title }» que no se guardó
left-body = El programa terminó antes de que usted guardara, y desde entonces alguien ha cambiado los mismos archivos. No se sustituyó nada. ¿Qué debe quedar?
left-pack-says = El paquete dice ahora
left-you-wrote = Usted escribió
left-take = Abrir lo mío, sin guardar
left-packs = Dejar lo del paquete
left-later = Decidir más tarde
left-of-pack = El trabajo en «{ $title }» no estaba guardado cuando el programa terminó. Se conserva.
toast-go-on = Seguir con él
sample-sender = Remitente de muestra
sample-street = Calle 1
sample-town = Localidad
sample-words = Aquí van las palabras propias del remitente.
new-template = Una plantilla nueva
new-template-do = Empezarla
new-template-from = Empieza como
new-template-kind = Tipo de institución
new-template-kinds = Las instituciones de este paquete son: { $kinds }
new-template-lang = Idioma, por su código
new-template-letters = Use letras latinas minúsculas, cifras y guiones, como en «mayor» y «fr».
new-template-exists = Ya existe { $name }.
unsaved-texts = ¿Guardar las plantillas?
unsaved-texts-body = Esto se cambió y no se ha guardado:
changed-text = Otro programa cambió el archivo
changed-text-body = { $name } no está como se abrió aquí. Al guardar se reemplaza lo que hay allí ahora.
changed-text-do = Reemplazarlo
path-copy = Su copia del paquete
path-copy-help = Lo que usted cambia se cambia en una copia propia, y el paquete queda como está. Escriba la carpeta a la que va la copia: lo que hay allí también queda.
dialog-copy = Una carpeta para su copia del paquete
pack-draft = borrador
    .help = Aún no está todo confirmado y no se hace ninguna carta con ello.
pack-days-left = { $days ->
        [0] último día
        [one] queda un día
       *[other] quedan { $days } días
    }
pack-over = terminada
pack-ends = Último día para las cartas: { $date }
pack-my-copy = mi copia, versión { $version }
condition-len = el número de { $a }
condition-not = no { $a }
condition-eq = { $a } es { $b }
condition-ne = { $a } no es { $b }
condition-gt = { $a } es más de { $b }
condition-gte = { $a } es al menos { $b }
condition-lt = { $a } es menos de { $b }
condition-lte = { $a } es como máximo { $b }
condition-and = { $a } y { $b }
condition-or = { $a } o { $b }
organise-wording = Otras palabras { $number }
organise-condition = Condición
    .help = Imprime el párrafo en que está el cursor solo si algo es así.

## A pack that somebody hands over.

pack-title = { $title }, versión { $version }
pack-first = Todavía no hay ningún paquete con este nombre en este equipo. Sus cartas van a estas direcciones.
pack-same = Es el paquete que está en este equipo.
pack-newer = En este equipo está la versión { $version }. Esto es lo que difiere.
pack-altered = En este equipo también está la versión { $version }, y no es la misma: su autor no le dio una versión nueva, o alguien más la cambió. Pregunte a su autor.
pack-lifts-stop = Reanuda cartas que la versión { $version }, que está en este equipo, había suspendido, y nadie sabe quién es su autor. Pregunte a quien le dio esta campaña.
pack-exercise-changed = Convierte una campaña real en una inventada para practicar, o al revés. Pregunte a quien le dio esta campaña.
pack-older = Es más antiguo que la versión { $version }, que está en este equipo: desde entonces pueden haberse corregido direcciones y hechos.
pack-stopped = La versión { $version }, que está en este equipo, suspende las cartas de esta campaña. Este paquete no las reanuda: pregunte a quien se lo dio.
pack-stops = Este paquete suspende las cartas de la campaña: { $why }
pack-unsigned = Autor sin verificar: nadie firmó este paquete.
pack-signed-new = Firmado con una clave que no se había visto antes. Pida por teléfono a su autor el número de la clave: { $number }
pack-signed-known = Firmado por el autor de las versiones anteriores.
pack-key-replaced = Firmado con una clave nueva, que la clave anterior ha firmado: compare por teléfono el número nuevo con su autor, por una vía que ya conozca. La clave anterior: { $old }; esta: { $new }
pack-signed-few = Este paquete deben firmarlo { $need }, y lo han firmado { $signed } de ellos. Pregunte a sus autores antes de usarlo. Las claves que lo firman: { $number }
pack-sign-too = Añadir mi firma
pack-signature-away = Se retiró la firma que estaba junto al archivo anterior: era de aquel archivo, y este no lo ha firmado nadie.
pack-signature-missing = Nadie firmó este paquete, y las versiones anteriores estaban firmadas. Pregunte a su autor antes de usarlo.
pack-key-changed = Firmado con OTRA CLAVE que las versiones anteriores. Pregunte a su autor antes de usarlo. La clave anterior: { $old }; esta: { $new }
pack-number = El número del paquete: { $number }
pack-number-help = Quien le lea el mismo número por teléfono tiene exactamente el mismo paquete.
pack-same-words = Dice lo mismo: solo difieren comentarios, notas o sellos.
pack-before = Antes
pack-now = Ahora
pack-nothing = nada
pack-use = Usar este paquete
pack-use-anyway = Usarlo de todos modos
topic-address = Direcciones
topic-stop = Si se pueden enviar cartas
topic-request = Peticiones
topic-person = Personas
topic-claim = Hechos
topic-template = Plantillas de cartas
topic-office = Instituciones
topic-source = Fuentes
topic-figure = Cifras
topic-pack = El paquete
failed-pack = El paquete no se puede conservar: { $why }
## The pack’s entries.

field-id = Nombre corto, para los archivos del paquete
entry-rename = { $id }: cambiar el nombre…
    .help = Da a la entrada otro nombre corto y lo cambia en todas partes donde el paquete se refiere a ella.
rename = Cambiar el nombre de «{ $id }»
rename-to = Su nuevo nombre corto
rename-next = Todo lo que se refiere a ella cambia también, en todos los archivos del paquete, y lo comprobado sigue comprobado. Deshacer lo devuelve todo de una vez.
rename-do = Cambiar el nombre
field-claim-text = La frase, tal como la imprimen las cartas
field-ask-text = La petición, después de «Le pido que»
field-standing = Grado de certeza
field-by = Las palabras de la frase que dicen quién lo alega
field-sources = Dónde figura
field-graphic = Tiene detalles que harían daño: las cartas nunca los imprimen
field-note = Nota para quienes escriben; ninguna carta la imprime
field-author = Quién lo redactó (bastan las iniciales)
field-reader = Quién lo cotejó con sus fuentes
field-addressee = La institución a la que se dirige
field-ask-kind = Qué tipo de cosa pide
field-office-kind = Tipo de institución, que determina la plantilla
field-status = Hasta qué punto se ha seguido
field-status-sources = Quién dice hasta qué punto
field-title = Encabezado en la ventana
field-source-title = Cómo se titula
field-topic = La misma después de «por», para el asunto de la carta
field-lead = La petición en quince palabras como máximo, después de «Le escribo para pedirle que»
field-question = Lo que una carta pregunta al final, después de «si me dijera»
field-ask-background = Hechos que la respaldan, cuatro como máximo
field-obligation = Lo que obliga a la institución
field-short-name = El nombre para las menciones siguientes
field-pronoun = Cómo habla una carta de esta persona
field-link = Una frase que la une con la petición
field-for = Las personas para las que pide una medida, por su nombre
entry-field-name = Nombre
field-spellings = Otras grafías, una por línea
field-about = Quién es, en pocas palabras
field-consent = Con qué base se puede nombrar a la persona
field-card-greeting = Cómo empieza una tarjeta a esta persona, en cada idioma en que se puede escribir; vacío si en ninguno
field-card-lines = A dónde van las tarjetas, con «a cargo de» incluido
field-card-topics = De qué pueden hablar las tarjetas a esta persona, aunque normalmente no lo hagan
field-conviction = El hecho que cuenta la condena
field-not-known = Qué no se sabe
field-claims = Hechos que imprime una carta, en orden
field-also = Otros hechos, mostrados y no impresos
field-supports = Peticiones que su caso respalda
field-state = Qué ha sido de esta persona
field-on = Cuándo fue: 2014, 2014-07 o 2014-07-30
field-state-confirmed = Cuándo alguien lo confirmó por última vez; vacío si nunca
field-after = El hecho tras el cual lo cuenta una carta
field-short-status = Lo mismo en una o dos palabras
field-status-text = La frase que imprime una carta
field-state-sources = Quién lo dice
field-short = Nombre en su ficha
field-office = Nombre completo de la institución
field-lines = Dirección postal, el país al final
field-address-confirmed = Cuándo alguien confirmó la dirección por última vez; vacío si nunca
field-address-sources = Quién da la dirección
field-salutation = Cómo empieza una carta
field-prefers = El idioma en que prefiere que se le escriba
field-closing = Cómo termina una carta
field-subject = Asunto, cuando ninguna petición lo da
entry-field-country = País
field-country-names = Otros nombres del país, uno por línea
field-powers = Qué tiene facultad de conceder
field-background = Hechos que una carta cuenta primero, en orden
field-copy-name = El nombre, como lo dice una carta después de «Copia a:»
field-copy-countries = Los países desde los que se le escribe, uno por línea; todos si no hay ninguno
field-suspended-since = El correo a ese destino está suspendido desde
field-suspended-way = Quién reenvía las cartas mientras el correo está suspendido
field-suspended-sources = Quién dice que el correo está suspendido
field-copies = Otras instituciones que reciben copia
field-anonymous = Qué pasa con una carta sin nombre ni dirección
field-anonymous-sources = Quién dice eso de tales cartas
field-holder = Quién ocupa el cargo
field-since = Desde cuándo
field-holder-confirmed = Cuándo alguien lo confirmó por última vez; vacío si nunca
field-holder-sources = Quién dice quién lo ocupa
field-publisher = Quién lo publicó
field-date = Cuándo: 2013, 2013-07 o 2013-07-02
field-reference = Dónde se puede encontrar: una signatura, un sitio web
field-language = Su idioma, por su código
choice-established = Las fuentes lo afirman como un hecho
choice-alleged = Alguien lo alega
choice-disputed = Las fuentes difieren
choice-open = No seguida, que se sepa
choice-partly = En parte
choice-met = Por completo
choice-inquiry = Investigación de lo ocurrido
choice-review = Revisión de sentencias
choice-investigation = Investigación y enjuiciamiento
choice-mechanism = Un organismo
choice-conditions = Condiciones de reclusión
choice-release = Liberación
choice-care = Atención médica
choice-visits = Visitas
choice-transfer = Traslado
choice-protection = Protección
choice-recognition = Reconocimiento
choice-charges = Retirada de los cargos
choice-stay = Suspensión de la ejecución
choice-law = Cambio de la ley
choice-whereabouts = Paradero
choice-other = Otra cosa
choice-public = Registro público
choice-person = Consentimiento propio
choice-family = Consentimiento familiar
choice-detained = Bajo custodia
choice-at-risk = En peligro, no bajo custodia
choice-disappeared = Desaparición
choice-charged = Con cargos
choice-on-trial = En juicio
choice-sentenced = Con condena
choice-executed = Ejecución
choice-released = En libertad
choice-died = Ha muerto
choice-unknown = No se sabe
choice-religion = Fe
choice-politics = Política y Estado
choice-organisation = Una organización o campaña
choice-he = «él»
choice-she = «ella»
choice-they = ni «él» ni «ella»
part-form = Formulario
entry-find = Buscar
entry-add = Añadir
entry-add-file = En un archivo nuevo…
    .help = Empieza un hecho en un archivo aparte, para un tema o una persona: lo que dos personas escriben en dos archivos se reúne con facilidad.
facts-file = Un archivo nuevo de hechos
facts-file-about = El tema o la persona de que trata
facts-file-next = El primer hecho se empieza enseguida. Un archivo en el que no queda nada desaparece por sí solo.
facts-file-needs = Diga de qué trata.
facts-file-there = Ya existe un archivo así: { $file }
entry-none = Todavía no hay nada aquí.
entry-reading = Se están leyendo los archivos del paquete.
entry-unchecked = sin verificar
entry-missing = { $lang }: falta
entry-nothing = Ninguno
entry-put-in = Añadir a: { $what }
entry-put-in-shown = Añadir…
entry-out = Quitar { $id }
entry-up = Subir { $id }
entry-remove = Eliminar esta entrada
    .help = La quita de su archivo. Deshacer la devuelve.
entry-save = Guardar el paquete
entry-refused = Sin cambiar: { $why }
seal-missing = sin verificar: no hay segundo lector
seal-no-author = sin verificar: no se dice quién lo redactó
seal-no-reader = sin verificar: no se dice quién lo cotejó
seal-whole = verificado por un segundo lector
seal-do = He cotejado esto con sus fuentes
    .help = Para un segundo lector, distinto del autor. Cualquier cambio quita la marca.
seal-names = Escriba abajo quién lo redactó y quién lo cotejó.
seal-same = Su autor no puede ser el segundo lector.
review-left = { $count ->
    [one] 1 entrada por cotejar
   *[other] { $count } entradas por cotejar
}
review-keys = Intro: verificado · flechas: siguiente, anterior · E: cambiar · Esc: salir
review-cited = { $source }, { $place }
review-no-document = El paquete no tiene el texto de este documento: consúltelo donde se publicó.
review-done = Un segundo lector lo ha cotejado todo.
review-reader = Usted es
review-author = Redactado por, si no se dice
review-next = Siguiente
review-open = Revisar…
review-leave = Salir de la revisión
review-checked = Verificado ({ $day })
    .help = Ha cotejado hoy esta entrada con sus fuentes; sigue la próxima.
review-names = Diga abajo quién es usted y quién redactó los hechos: son dos personas.
review-compared = Esta entrada ya se cotejó y no ha cambiado desde entonces.
review-unreadable = Algo en este archivo no se puede leer todavía: corríjalo primero.
seal-review = He cotejado con el original el texto ({ $lang })
    .help = Para alguien que lee bien este idioma.
field-passage-people = Personas cuya historia es
field-passage-asks = Peticiones con las que se cuenta; con todas, si no se nombra ninguna
field-parts = Frases, cada una con aquello en que se basa
field-part = Frase { $number }
field-part-by = Las palabras de la frase { $number } que dicen quién lo alega
field-part-claims = Hechos que cuenta la frase { $number }
field-part-statuses = Personas de las que la frase { $number } dice qué ha sido
field-part-out = Quitar la frase { $number }
field-part-add = Otra frase
field-account = Versión { $number }
field-account-sources = Dónde figura la versión { $number }
field-source = Fuente { $number }
field-where = Página o lugar en la fuente { $number }
field-source-out = Quitar la fuente { $number }
field-source-add = Añadir una fuente
dialog-source = Un documento del que se toman hechos
dialog-kind-source = Texto, página web, PDF o documento de un procesador de textos
path-source = Abrir un documento
path-source-help = Escriba la ruta de un texto, una página web guardada o un PDF.
part-beside = Documento junto al formulario
source-viewer-not-read = No se puede leer el documento
source-viewer-close = Quitar el documento
source-viewer-source = Es esta fuente del paquete
source-viewer-no-source = Elegir la fuente
source-viewer-no-source-help = Elija qué fuente es, o añádala antes a las fuentes.
source-viewer-words = Palabras del documento
source-viewer-claim = Hacer de esto un hecho
    .help = Seleccione antes una frase. El hecho empieza con sus palabras y su lugar; después dígalo con sus propias palabras, y nunca más de lo que dice la fuente.
source-viewer-cite = Citar esto en el hecho mostrado
    .help = Seleccione antes una frase. Su lugar se añade a las fuentes del hecho en el formulario.
source-viewer-before = Parte anterior
source-viewer-after = Parte siguiente
source-viewer-part = { $number } de { $of }
source-viewer-find = Buscar en el documento
source-viewer-next = Lugar siguiente
dialog-texts = Una tabla de los textos, para traductores
dialog-translated = Una tabla con traducciones
texts-name = { $pack }-textos.csv
texts-written = La tabla de textos está en { $path }
texts-taken = Textos incorporados: { $count }. Todavía no se ha guardado nada.
translated = Lo que cambia la tabla
translated-count = Textos que cambiarían: { $count }. Una celda vacía no quita nada.
translated-row = Fila { $row } · { $id } · { $lang }
translated-do = Incorporar { $count }
source-viewer-mark = Seleccione abajo una frase.
action-open-source = Abrir un documento junto a los hechos…
    .help = Pone un texto, una página web guardada o un PDF junto al formulario, para hacer hechos de sus frases.
    .words = párrafo, informe, al lado, hechos
action-export-texts = Tabla de los textos para traductores…
    .help = Escribe todos los textos del paquete con sus idiomas uno al lado del otro, para una hoja de cálculo.
    .words = traducir, hoja de cálculo, idiomas
action-import-texts = Incorporar traducciones…
    .help = Lee de nuevo una tabla así y muestra lo que cambia antes de cambiar nada.
    .words = traducir, hoja de cálculo, leer

## The program failed.
crash-title = El programa falló
crash-kept = Su carta se conserva como estaba. Continúe; si esta página vuelve a aparecer, cierre la ventana: la próxima vez que abra el programa se le ofrecerá la carta.
crash-not-kept = Su carta sigue aquí, pero no se puede conservar en este equipo. Continúe y guárdela.
crash-again = Continuar
crash-close = Cerrar la ventana

## Kinds of file that a letter is exported as: what a menu says; .help what that does, .kind what such a file is called, .title the heading of a dialog, .prompt asks for a typed path.

export-pdf = Exportar PDF…
    .help = Escribe la página en un archivo, para imprimirla y enviarla.
    .words = imprimir, guardar, página, archivo
    .kind = PDF
    .title = Exportar el PDF
    .prompt = Escriba dónde va el archivo. Un nombre sin carpetas se entiende en su carpeta personal.
export-docx = Exportar documento…
    .help = Escribe la carta para un procesador de textos (DOCX), con la dirección donde la muestra la ventanilla del sobre.
    .words = Word, LibreOffice, DOCX, archivo
    .kind = Documento de Word
    .title = Exportar el documento
    .prompt = Escriba dónde va el archivo. Un nombre sin carpetas se entiende en su carpeta personal.
export-txt = Exportar texto…
    .help = Escribe las palabras de la carta en un archivo, para correo electrónico.
    .words = texto simple, palabras, archivo
    .kind = Texto
    .title = Exportar el texto
    .prompt = Escriba dónde va el archivo. Un nombre sin carpetas se entiende en su carpeta personal.
export-eml = Exportar correo electrónico…
    .help = Escribe un correo para abrir y enviar (EML): asunto, palabras y las direcciones que tiene la campaña.
    .words = correo electrónico, email, enviar, EML
    .kind = Correo electrónico
    .title = Exportar el correo electrónico
    .prompt = Escriba dónde va el archivo. Un nombre sin carpetas se entiende en su carpeta personal.
export-png = Exportar imágenes…
    .help = Escribe una imagen (PNG) de cada página, a 300 puntos por pulgada.
    .words = imagen, PNG, compartir
    .kind = Imagen PNG
    .title = Exportar imágenes
    .prompt = Escriba dónde va la imagen de la primera página; la segunda lleva «-2» después de su nombre. Un nombre sin carpetas se entiende en su carpeta personal.

## What a field or a helper of a template gives.

gives-letter-asks = las peticiones, en el orden de quien escribe
gives-letter-background = los hechos que una carta a esta institución cuenta primero
gives-letter-campaign = el paquete
gives-letter-concerning = las peticiones que afectan a estas personas; todas, si el paquete no lo dice de nadie
gives-letter-context = lo que respalda las peticiones, sin lo que se contó de las personas: párrafos
gives-letter-date = el día de la carta, en palabras
gives-letter-dead-people = aquellas de las personas que han muerto
gives-letter-free-people = aquellas de las personas que fueron puestas en libertad
gives-letter-group = quién organiza una velada de cartas y cómo encontrarlo, para lo que allí se reparte; nada si no lo ha dicho
gives-letter-figures = las cifras elegidas, cada una en una frase o, sola en un párrafo, como tabla
gives-letter-follows = el día de una carta anterior que no fue respondida, en palabras; nada si no la hubo
gives-letter-held-people = aquellas de las personas que están bajo custodia, o de las que eso no se sabe
gives-letter-leads = las peticiones en pocas palabras cada una, tal como siguen a «Le escribo para pedirle que»; ninguna, salvo que el paquete las tenga todas
gives-letter-obligation = lo que obliga a la institución, en una o dos frases
gives-letter-office = la institución a la que va la carta
gives-letter-other-words = aquellas de las palabras propias del remitente que no están en ninguno de los relatos
gives-letter-parcel = las cartas a las que acompaña una carta de presentación
gives-letter-past = si alguna de las personas ha muerto o fue puesta en libertad
gives-letter-past-people = aquellas de las personas que han muerto o fueron puestas en libertad
gives-letter-people = las personas elegidas, en el orden de quien escribe
gives-letter-questions = lo que la carta pregunta al final, tal como sigue a «Le agradecería que me dijera»; nada, salvo que el paquete tenga una pregunta para cada petición
gives-letter-relief = si alguna petición es por algo que solo se puede dar a personas bajo custodia
gives-letter-reported = el hecho que dice quién informó de todo esto y cuándo
gives-letter-sender = quién escribe
gives-letter-stories = lo que se cuenta de las personas, una vez; juntas, las que comparten un pasaje
gives-letter-subject = el asunto habitual de las cartas a la institución
gives-letter-still = si alguna de las personas estuvo detenida y desde entonces no se sabe nada
gives-letter-unsure = si de alguna de las personas no se sabe si está detenida
gives-letter-who = quién es el remitente, en pocas palabras suyas, tal como sigue a «como»
gives-letter-words = las palabras propias del remitente, un párrafo cada una
gives-paragraph-sentences = los hechos y pasajes que contiene
gives-story-sentences = un pasaje, o los hechos y qué ha sido de la persona
gives-story-words = aquellas de las palabras propias del remitente que hablan de ellas, un párrafo cada una
gives-ask-lead = la petición en pocas palabras, si el paquete las tiene
gives-ask-question = lo que la carta pregunta sobre ella al final, si el paquete lo tiene
gives-ask-text = la petición, tal como sigue a «Le pido que»
gives-ask-topic = lo mismo, tal como sigue a «un llamamiento por»
gives-pack-historical = si sus hechos son del pasado
gives-pack-title = su nombre
gives-office-name = su nombre completo
gives-parcel-count = cuántas son, para condiciones
gives-parcel-countries = los países de los que vienen, si la lista lo dice
gives-parcel-letters = cuántas son, para imprimir
gives-person-claims = lo establecido o alegado sobre la persona, en orden
gives-person-died = si la persona ha muerto
gives-person-free = si la persona fue puesta en libertad y vive
gives-person-he = si la carta dice «él» de la persona
gives-person-link = una frase que la une con las peticiones, si el paquete la tiene
gives-person-name = su nombre
gives-person-past = si la persona ha muerto o fue puesta en libertad
gives-person-she = si la carta dice «ella» de la persona
gives-person-short = el nombre para las menciones siguientes, tal como sigue a «por»
gives-person-status = la frase que dice qué ha sido de la persona
gives-person-story = los hechos sobre la persona y qué ha sido de ella, en el orden en que se cuentan
gives-person-unknown = si nadie aquí sabe qué ha sido de la persona
gives-sender-name = el nombre del remitente
gives-sender-place = la localidad que va antes de la fecha
gives-helper-list = los elementos, o una parte de cada uno, seguidos y con «y»
gives-helper-plural = la forma que corresponde al número
gives-helper-default = el campo, o las palabras si está vacío
gives-helper-claim = un hecho del paquete
gives-each = cada uno de ellos

## What was taken from a document

action-new-campaign = Campaña nueva a partir de un documento…
    .help = Lee una acción urgente, una nota informativa o un informe, y empieza una campaña con lo que dice.
    .words = acción urgente, informe, importar, paquete, crear
action-build-pack = Crear el archivo del paquete…
    .help = Crea el único archivo de esta campaña que otras personas abren, tras comprobarlo.
    .words = compartir, publicar, campaña
action-sign-pack = Crear y firmar el archivo del paquete…
    .help = Hace el archivo de esta campaña, firmado con su clave, para que los grupos sepan de quién es. La clave se hace la primera vez.
    .words = compartir, publicar, clave, firma, campaña
dialog-pack-file = Crear el archivo del paquete
dialog-signed-pack = Crear y firmar el archivo del paquete
dialog-kind-pack = Paquetes de campaña
pack-built = Se creó la versión { $version }: { $path }
pack-not-built = No se creó el archivo del paquete
signed-pack-number = El número del paquete, para compararlo por teléfono: { $number }
signed-pack-key = El número de su clave, para leerlo a quien reciba sus paquetes: { $number }
signed-pack-new = Su clave se acaba de hacer y se guarda en { $path }. No la dé a nadie y guarde una copia en un lugar seguro: sin ella ninguna versión posterior puede firmarse como suya.
signed-pack-kept = Se firmó con su clave, que se guarda en { $path }.
signed-pack-few = Este paquete deben firmarlo { $need }, y lo han firmado { $signed } de ellos. Entregue el archivo a los demás: cada uno lo abre aquí y añade su firma, y después va a los grupos.
signed-pack-open = Otras personas de este equipo pueden leer su clave: deje que solo su dueño lea el archivo.
signed-pack-minisign = Junto al archivo está su firma. Cualquiera la comprueba sin este programa, con minisign y su clave pública: { $key }
pack-no-home = No hay carpeta donde guardar una clave: este usuario no tiene carpeta personal.
action-add-document = Añadir otro documento…
    .help = Lee un documento y añade a esta campaña lo que dice, para confirmarlo.
    .words = importar, informe, hechos
action-confirm = Confirmar lo encontrado…
    .help = Repasa lo que se tomó del documento, ficha por ficha.
    .words = comprobar, tarjetas, documento
action-review = Revisar lo no verificado…
    .help = Repasa lo que ningún segundo lector ha cotejado con sus fuentes, o no desde hace tiempo, entrada por entrada.
    .words = comprobar, segunda lectura, fuentes
begin = Una campaña a partir de «{ $document }»
begin-found = Encontrado: { $offices ->
        [one] una institución a la que escribir
       *[other] { $offices } instituciones a las que escribir
    }, { $requests ->
        [one] una petición
       *[other] { $requests } peticiones
    }, { $people ->
        [one] una persona
       *[other] { $people } personas
    } y { $facts ->
        [one] una frase que puede ser un hecho
       *[other] { $facts } frases que pueden ser hechos
    }.
begin-next = Usted repasará cada cosa. Antes no se crea ninguna carta.
begin-folder = La carpeta de la campaña
begin-do = Empezar
begin-there = Ya hay algo con este nombre: elija otro.
new-campaign = Una campaña nueva
new-campaign-lang = Idioma de sus cartas
new-campaign-next = Empieza como borrador: lo que falta aparece en una lista, cada línea lleva a su campo, y no se hace ninguna carta antes de que usted diga que ya no lo es.
new-campaign-needs = Dele un título y una carpeta.
confirm-progress = Esta campaña
confirm-campaign = Título y fechas
confirm-offices = A quién escribir
confirm-requests = Qué pedir
confirm-facts = Qué ocurrió
confirm-people = De quién se trata
confirm-entry-campaign = la campaña
confirm-entry-document = el documento
confirm-entry-office = una institución
confirm-entry-request = una petición
confirm-entry-person = una persona
confirm-done = confirmado: { $done } de { $all }
confirm-step-done = { $all ->
        [0] no se encontró nada
        [one] confirmado
       *[other] todo confirmado ({ $all })
    }
confirm-step-left = { $left } de { $all } por examinar
confirm-address-open = dirección aún sin comprobar: las cartas se lo recordarán
confirm-keys = Intro acepta · E cambia · Supr omite · ↑ ↓ avanzan
confirm-nothing = El documento no dice nada de esto, o se omitió.
confirm-no-document = La campaña no conserva el texto de su documento.
confirm-said = dicho por alguien
confirm-stated = afirmado como un hecho
confirm-taken = confirmado
confirm-taken-own = aceptado, con sus propias palabras
confirm-taken-words = aceptado, con las palabras del documento
confirm-lacks = Esto falta todavía.
confirm-echo = { $count } palabras seguidas son las del documento: dígalo con las suyas.
confirm-no-year = Un día sin su año: { $day }. Una carta es posterior: escriba el año, como lo da el documento.
confirm-about-whom = «{ $words }» no nombra a nadie. ¿De quién se trata? Elija, o escriba el nombre en el texto.
confirm-about-help = Las cartas cuentan este hecho con { $name }, después de lo demás.
confirm-about-late = Ningún hecho anterior nombra a { $name }: escriba el nombre en el texto.
confirm-about-first = Este hecho empieza sin nombre: diga en su ficha de quién se trata, o escriba el nombre en el texto.
confirm-said-before = Esto se escribió antes de elegir otra situación. Diga lo que se sabe ahora.
confirm-said-holds = Sigue siendo cierto
confirm-said-first = La situación es otra y las palabras son las de antes: escriba lo que se sabe ahora, o diga en la ficha que siguen siendo ciertas.
confirm-take = Aceptar
confirm-go-on = Seguir
confirm-leave-out = Omitir
    .help = Lo quita de la campaña. Deshacer lo devuelve.
confirm-leave-rest = Omitir lo no confirmado ({ $left })
    .help = Quita de la campaña todo lo que no está confirmado en este paso ({ $left }). Deshacer lo devuelve.
confirm-left-rest = Omitidos de la campaña: { $count }. Deshacer los devuelve.
confirm-ask-document = ¿Quién lo publicó? Este nombre figura en el encabezado, al pie o al final: una organización a la que solo se cita no ha publicado nada.
confirm-ask-office = ¿Es correcta esta dirección? Nadie lo ha comprobado todavía: si usted la encontró así, escriba el día.
confirm-ask-request = ¿Tiene esta institución facultad para hacerlo? Quien acepta la ficha dice que sí.
confirm-ask-fact = ¿Está establecido, o solo lo dice alguien? Una carta cuenta lo que se alega junto con quién lo alega.
confirm-ask-person = ¿Se puede nombrar a esta persona, y con qué base? Mientras nadie lo sepa, ninguna carta la nombra. Qué ha sido de ella no lo decide ningún programa.
confirm-take-on = Aceptar y seguir
    .help = Lo que dice la ficha vale: pasa a la siguiente.
confirm-later = Terminar más tarde
    .help = Guarda lo que se ha hecho. No se pierde nada, y no sale ninguna carta.
confirm-ready = Todo está confirmado
    .help = La campaña deja de ser un borrador: una vez guardada, se pueden crear cartas.
confirm-added = Se añadió «{ $document }»: también falta confirmar lo que dice.
confirm-not-yet = Esto queda por examinar.
confirm-letter = Ya se puede crear una primera carta
confirm-no-letter = Todavía no se puede crear ninguna carta
confirm-ended = El último día para las cartas, { $date }, ya pasó: ponga otro.
confirm-recheck = Los hechos debían revisarse antes del { $date }: revíselos y ponga otro día.
confirm-left = { $all ->
        [0] todo está examinado: «Todo está confirmado», después «Guardar el paquete»
       *[other] { $all } por examinar, entre ellos hechos: { $facts }, personas: { $people }
    } · se conserva sobre la marcha
confirm-first-letter = La primera carta, por ahora
confirm-letter-waits = En cuanto estén confirmadas una institución y una petición, la carta aparecerá aquí.
organise-campaign = La campaña
field-campaign-title = Título de la campaña
field-email = Direcciones de correo, una por línea
field-fill-in = por rellenar
field-version = Versión
field-campaign-kind = Campaña en curso, o hechos del pasado
field-languages = Idiomas, uno por línea
language-add = Añadir un idioma…
    .help = Incluye otro idioma de las cartas en el paquete; sus campos aparecen junto a los demás y se empiezan las plantillas que le faltan.
language-added = Se añadió { $lang }. Sus cartas se hacen con las plantillas del programa y los textos del paquete: complete los textos que faltan.
language-begun = Se empezaron plantillas en { $lang } con las palabras inglesas. No se hace ninguna carta con ellas hasta que alguien diga las palabras en { $lang }.
language-begin = Empezar plantillas en { $lang }
field-published = El documento se publicó el
field-facts-as-of = Los hechos son a fecha de
field-recheck-by = Comprobar de nuevo los hechos antes del
field-ends = Último día para las cartas
field-stop = Por qué no se envían más cartas
field-reported = El hecho que dice quién informó de todo esto
field-any-order = Las peticiones pueden ir en cualquier orden
field-draft = Un borrador: aún no se hace ninguna carta
field-exercise = Inventada, para practicar: cada carta lo dice
field-letterhead-name = Nombre en el membrete
field-letterhead-colour = Color de la línea de debajo, como #1f4e79
field-signers = Quién firma: las claves públicas, una por línea
field-signers-need = Cuántas de ellas deben firmar
replace-key = Cambiar mi clave…
    .help = Crea otra clave para firmar. La que usted tiene la firma, para que los grupos sepan de quién es.
replace-key-title = ¿Cambiar su clave?
replace-key-body = Se crea una clave nueva, y la que usted tiene firma que ocupa su lugar. Desde entonces los paquetes se firman con la nueva. Los grupos que conocen la antigua ven el número nuevo, para compararlo por teléfono. Si le robaron la antigua, llámelos: también un ladrón puede firmar una clave.
replace-key-do = Cambiarla
replace-key-none = Usted no tiene clave todavía: se crea con el primer paquete que firme.
key-replaced = Su clave se cambió
key-replaced-number = El número de su clave nueva, para leérselo a quien recibe sus paquetes: { $new }. El de la antigua era { $old }.
key-replaced-kept = La clave antigua se guarda en { $path }. Ya no firma nada.
key-replaced-public = La clave pública nueva, firmada por la antigua, está en { $path }. Si un paquete nombra a quienes deben firmarlo, escríbala allí.
field-status-months = Lo que fue de alguien se considera antiguo después de tantos meses
field-address-months = Una dirección se considera antigua después de tantos meses
field-holder-months = Quién ocupa un cargo se considera antiguo después de tantos meses
field-figure-title = Qué se cuenta
field-according-to = Según el recuento de quién, como lo dice una carta
field-figure-sentence = Las cifras en una frase, como la imprimen las cartas
field-figure-series = Las filas
field-series = Fila { $number }
field-series-add = Añadir una fila
field-series-out = Quitar la fila { $number }
field-period = Año o parte de uno, { $number } de la fila { $row }
field-count = Cuántos, { $number } de la fila { $row }
field-partial = solo parte de un año, { $number } de la fila { $row }
field-count-add = Añadir un año a la fila { $number }
field-count-out = Quitar el año { $number } de la fila { $row }
field-partial-note = Qué se dice de un periodo que es solo parte de un año
field-repeats = Hechos que dicen en parte lo mismo: no se cuentan a su lado
choice-active = En curso
choice-historical = Del pasado

about-version = Versión
about-commit = Commit
about-no-commit = no se conoce: se compiló sin indicarlo
about-settings = Ajustes
about-state = Cartas empezadas y lo abierto hace poco
about-packs = Paquetes aceptados
about-no-home = sin carpeta personal: no se recuerda nada
action-about = Acerca de Entreaty…
    .help = La versión, dónde guarda el programa lo que recuerda y las licencias.
    .words = versión, licencia, programa
action-report-fault = Qué ha pasado…
    .help = Un informe breve para quien corrige un fallo: primero se muestra, luego se copia.
    .words = fallo, error, cierre
about-what = Cartas por los derechos humanos, cada frase con su fuente.
about-alone = El programa no busca versiones nuevas ni envía nada.
about-licences = Licencias…
about-licences-title = Qué contiene y con qué licencias
about-back = Atrás
happened-title = Qué ha pasado
happened-what = Léalo primero: no contiene ningún nombre, ninguna dirección ni palabra alguna de una carta. No se envía nada; péguelo donde comunique el fallo.
happened-copy = Copiar el informe
happened-copied = Informe copiado
action-guide = Ayuda…
    .help = Cómo se hace, tema por tema.
    .words = manual, guía, instrucciones, ayuda
guide-english = La guía está en inglés.
palette-help = Ayuda: { $topic }
guide-help = Ayuda
