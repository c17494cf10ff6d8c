/**
 * The texts in German.
 */
import type {Language} from '../strings.js';

export {germanPhrases as phrases} from '../../time/phrases/de.js';

/** German. */
export const texts: Language = {
  timeline: 'Zeitleiste',
  toolbar: 'Bedienung der Zeitleiste',
  previous: 'Voriges Ereignis',
  next: 'Nächstes Ereignis',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Alles zeigen',
  close: 'Einzelheiten schließen',
  retry: 'Noch einmal versuchen',
  events: 'Ereignisse in zeitlicher Folge',
  gathered: 'Aus Platzmangel zusammengefasste Ereignisse',
  lanes: 'Themen',
  otherLane: 'Sonstiges',
  loading: 'Wird geladen …',
  empty: 'Keine Ereignisse.',
  failed: 'Die Zeitleiste konnte nicht geladen werden.',
  today: 'Heute',
  wheelHint: 'Zum Zoomen Strg oder ⌘ halten und das Rad drehen',
  keys: 'Die Pfeiltasten führen von Ereignis zu Ereignis, Plus und Minus zoomen, 0 zeigt alles, die Eingabetaste öffnet die Einzelheiten.',
  status: {confirmed: 'bestätigt', reported: 'gemeldet', expected: 'erwartet', disputed: 'umstritten', withdrawn: 'zurückgezogen'},
  range: '{from} bis {to}',
  inZone: '{place}: {when}',
  before: '{count} davor: {when}',
  after: '{count} danach: {when}',
  more: {one: '{count} weiteres Ereignis, {when}', other: '{count} weitere Ereignisse, {when}'},
  showing: {one: 'Zu sehen: {when}, {count} Ereignis', other: 'Zu sehen: {when}, {count} Ereignisse'},
  leftOut: {one: '{count} Eintrag war nicht lesbar', other: '{count} Einträge waren nicht lesbar'},
  place: '{place} von {total}',
  views: 'Ansicht',
  axis: 'Achse',
  vertical: 'Senkrecht',
  list: 'Liste',
  table: 'Tabelle',
  overview: {
    overview: 'Übersicht',
    start: 'Anfang des Ausschnitts',
    end: 'Ende des Ausschnitts',
    view: 'Der Ausschnitt',
    range: 'von {from} bis {to}',
  },
  group: {
    close: 'Liste schließen',
    more: {one: '{count} weiteres zeigen', other: '{count} weitere zeigen'},
  },
  detail: {
    sources: 'Quellen',
    archived: 'archivierte Kopie',
    quote: '„{text}“',
    role: {primary: 'Primärquelle', report: 'Bericht', agency: 'Nachrichtenagentur', commentary: 'Kommentar'},
  },
};
