/**
 * Every text that a reader sees or hears, in one table per language. A page replaces or adds a language with
 * `defineStrings`; what a table leaves out is said in English.
 */

/** The texts of the overview, which come with it in English and French. */
export interface OverviewStrings {
  readonly overview: string;
  readonly start: string;
  readonly end: string;
  readonly view: string;
  readonly range: (from: string, to: string) => string;
}

/** The texts of the list of events of one instant, which come with it in English and French. */
export interface GroupStrings {
  readonly close: string;
  readonly more: (count: string) => string;
}

/** The texts. Those with places are functions, since the order of words is the language's. */
export interface Strings {
  readonly timeline: string;
  readonly toolbar: string;
  readonly previous: string;
  readonly next: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly close: string;
  readonly retry: string;
  readonly events: string;
  readonly gathered: string;
  readonly lanes: string;
  readonly otherLane: string;
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  readonly today: string;
  readonly sources: string;
  readonly archived: string;
  readonly wheelHint: string;
  readonly keys: string;
  readonly quote: (text: string) => string;
  readonly status: Readonly<Record<'confirmed' | 'reported' | 'expected' | 'disputed' | 'withdrawn', string>>;
  readonly role: Readonly<Record<'primary' | 'report' | 'agency' | 'commentary', string>>;
  readonly before: (count: string, when: string) => string;
  readonly after: (count: string, when: string) => string;
  readonly more: (count: string, from: string, to: string) => string;
  readonly showing: (count: string, from: string, to: string) => string;
  readonly leftOut: (count: string) => string;
  readonly place: (place: string, total: string) => string;
  readonly overview?: Partial<OverviewStrings>;
  readonly group?: Partial<GroupStrings>;
}

const plural = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

const EN: Strings = {
  timeline: 'Timeline',
  toolbar: 'Timeline controls',
  previous: 'Previous event',
  next: 'Next event',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  close: 'Close details',
  retry: 'Try again',
  events: 'Events in time order',
  gathered: 'Events gathered for lack of room',
  lanes: 'Lanes',
  otherLane: 'Other',
  loading: 'Loading…',
  empty: 'No events.',
  failed: 'The timeline could not be loaded.',
  today: 'Today',
  sources: 'Sources',
  archived: 'archived copy',
  wheelHint: 'Hold Ctrl or ⌘ and turn the wheel to zoom',
  keys: 'Arrow keys move between events, plus and minus zoom, 0 shows all, Enter opens details.',
  quote: text => `“${text}”`,
  status: {confirmed: 'confirmed', reported: 'reported', expected: 'expected', disputed: 'disputed', withdrawn: 'withdrawn'},
  role: {primary: 'primary source', report: 'report', agency: 'news agency', commentary: 'commentary'},
  before: (count, when) => `${count} before: ${when}`,
  after: (count, when) => `${count} after: ${when}`,
  more: (count, from, to) => `${plural(count, 'more event', 'more events')}, ${from === to ? from : `${from} to ${to}`}`,
  showing: (count, from, to) => `Showing ${from} to ${to}, ${plural(count, 'event', 'events')}`,
  leftOut: count => plural(count, 'record could not be read', 'records could not be read'),
  place: (place, total) => `${place} of ${total}`,
};

const FR: Strings = {
  timeline: 'Frise chronologique',
  toolbar: 'Commandes de la frise',
  previous: 'Événement précédent',
  next: 'Événement suivant',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Tout afficher',
  close: 'Fermer les détails',
  retry: 'Réessayer',
  events: 'Événements dans l’ordre du temps',
  gathered: 'Événements regroupés faute de place',
  lanes: 'Thèmes',
  otherLane: 'Autres',
  loading: 'Chargement…',
  empty: 'Aucun événement.',
  failed: 'La frise n’a pas pu être chargée.',
  today: 'Aujourd’hui',
  sources: 'Sources',
  archived: 'copie archivée',
  wheelHint: 'Maintenez Ctrl ou ⌘ et tournez la molette pour zoomer',
  keys: 'Les flèches vont d’un événement à l’autre, plus et moins zooment, 0 montre tout, Entrée ouvre les détails.',
  quote: text => `« ${text} »`,
  status: {confirmed: 'confirmé', reported: 'rapporté', expected: 'attendu', disputed: 'contesté', withdrawn: 'retiré'},
  role: {primary: 'source première', report: 'article', agency: 'agence de presse', commentary: 'analyse'},
  before: (count, when) => `${count} avant : ${when}`,
  after: (count, when) => `${count} après : ${when}`,
  more: (count, from, to) => `${plural(count, 'autre événement', 'autres événements')}, ${from === to ? from : `de ${from} à ${to}`}`,
  showing: (count, from, to) => `De ${from} à ${to}, ${plural(count, 'événement', 'événements')}`,
  leftOut: count => plural(count, 'enregistrement illisible', 'enregistrements illisibles'),
  place: (place, total) => `${place} sur ${total}`,
};

const TABLES = new Map<string, Strings>([['en', EN], ['fr', FR]]);

/** Adds or replaces the texts of a language (BCP 47). What `strings` leaves out is taken from English. */
export function defineStrings(language: string, strings: Partial<Strings>): void {
  TABLES.set(language.toLowerCase(), {...(TABLES.get(language.toLowerCase()) ?? EN), ...strings});
}

/** The texts of the best language for a tag: the tag itself, its language, else English. */
export function stringsFor(locale: string): Strings {
  const tag = locale.toLowerCase();
  return TABLES.get(tag) ?? TABLES.get(tag.split('-')[0] ?? '') ?? EN;
}
