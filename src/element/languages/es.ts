/**
 * The texts in Spanish.
 */
import type {Language} from '../strings.js';

export {spanishPhrases as phrases} from '../../time/phrases/es.js';

/** Spanish. */
export const texts: Language = {
  timeline: 'Línea de tiempo',
  toolbar: 'Controles de la línea de tiempo',
  previous: 'Evento anterior',
  next: 'Evento siguiente',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  fit: 'Mostrar todo',
  close: 'Cerrar los detalles',
  retry: 'Reintentar',
  events: 'Eventos en orden cronológico',
  gathered: 'Eventos agrupados por falta de espacio',
  lanes: 'Temas',
  otherLane: 'Otros',
  loading: 'Cargando…',
  empty: 'No hay eventos.',
  failed: 'No se pudo cargar la línea de tiempo.',
  today: 'Hoy',
  wheelHint: 'Mantén pulsada la tecla Ctrl o ⌘ y gira la rueda para acercar o alejar',
  keys: 'Las flechas van de un evento a otro, más y menos acercan y alejan, 0 muestra todo, Intro abre los detalles.',
  status: {confirmed: 'confirmado', reported: 'según informes', expected: 'previsto', disputed: 'en disputa', withdrawn: 'retirado'},
  range: 'de {from} a {to}',
  inZone: '{when}, hora de {place}',
  before: '{count} antes: {when}',
  after: '{count} después: {when}',
  more: {one: '{count} evento más, {when}', many: '{count} de eventos más, {when}', other: '{count} eventos más, {when}'},
  showing: {one: 'Se muestra: {when}, {count} evento', many: 'Se muestra: {when}, {count} de eventos', other: 'Se muestra: {when}, {count} eventos'},
  leftOut: {
    one: 'No se pudo leer {count} registro', many: 'No se pudieron leer {count} de registros', other: 'No se pudieron leer {count} registros',
  },
  place: '{place} de {total}',
  views: 'Vista',
  axis: 'Eje',
  vertical: 'Vertical',
  list: 'Lista',
  table: 'Tabla',
  rail: {
    later: '{length} después',
    earlier: '{length} antes',
    fullScale: 'Escala real',
    fullScaleHint: 'Mostrar los periodos vacíos en toda su extensión',
  },
  overview: {
    overview: 'Vista general',
    start: 'Inicio de la vista',
    end: 'Final de la vista',
    view: 'La vista',
    range: 'de {from} a {to}',
  },
  share: {
    share: 'Copiar el enlace a esta vista',
    copied: 'Enlace copiado',
    address: 'Enlace a esta vista, para copiar',
  },
  group: {
    close: 'Cerrar la lista',
    more: {one: 'Mostrar {count} más', many: 'Mostrar {count} más', other: 'Mostrar {count} más'},
  },
  zones: {zone: 'Zona horaria', local: 'Su hora ({place})', own: 'La de cada acontecimiento'},
  detail: {
    sources: 'Fuentes',
    archived: 'copia archivada',
    quote: '«{text}»',
    role: {primary: 'fuente primaria', report: 'reportaje', agency: 'agencia de noticias', commentary: 'análisis'},
    people: 'Personas',
    tags: 'Etiquetas',
    filtered: 'Excluido por el filtro',
    original: 'Original en {language}',
    show: {image: 'Mostrar la imagen de {host}', video: 'Mostrar el vídeo de {host}', audio: 'Mostrar el audio de {host}'},
    document: 'Documento de {host}',
    noDescription: 'No hay descripción.',
    notLoaded: 'No se pudo cargar.',
    open: 'Abrir en {host}',
    license: 'Licencia',
  },
};
