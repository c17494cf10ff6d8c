/**
 * The texts in French.
 */
import type {Language} from '../strings.js';

export {frenchPhrases as phrases} from '../../time/phrases/fr.js';

/** French. */
export const texts: Language = {
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
  wheelHint: 'Maintenez Ctrl ou ⌘ et tournez la molette pour zoomer',
  keys: 'Les flèches vont d’un événement à l’autre, plus et moins zooment, 0 montre tout, Entrée ouvre les détails.',
  status: {confirmed: 'confirmé', reported: 'rapporté', expected: 'attendu', disputed: 'contesté', withdrawn: 'retiré'},
  range: 'de {from} à {to}',
  inZone: '{place} : {when}',
  before: '{count} avant : {when}',
  after: '{count} après : {when}',
  more: {one: '{count} autre événement, {when}', many: '{count} d’autres événements, {when}', other: '{count} autres événements, {when}'},
  showing: {one: 'Affiché : {when}, {count} événement', many: 'Affichés : {when}, {count} d’événements', other: 'Affichés : {when}, {count} événements'},
  leftOut: {one: '{count} enregistrement illisible', many: '{count} d’enregistrements illisibles', other: '{count} enregistrements illisibles'},
  place: '{place} sur {total}',
  views: 'Vue',
  axis: 'Axe',
  vertical: 'Verticale',
  list: 'Liste',
  table: 'Tableau',
  overview: {
    overview: 'Vue d’ensemble',
    start: 'Début de la vue',
    end: 'Fin de la vue',
    view: 'La vue',
    range: 'de {from} à {to}',
  },
  group: {
    close: 'Fermer la liste',
    more: {one: 'Afficher {count} de plus', many: 'Afficher {count} de plus', other: 'Afficher {count} de plus'},
  },
  rail: {
    later: '{length} plus tard',
    earlier: '{length} plus tôt',
    fullScale: 'Échelle réelle',
    fullScaleHint: 'Montrer les périodes vides en entier',
  },
  detail: {
    sources: 'Sources',
    archived: 'copie archivée',
    quote: '« {text} »',
    role: {primary: 'source première', report: 'article', agency: 'agence de presse', commentary: 'analyse'},
  },
};
