/**
 * Every text of a document, with where it stands.
 */
import type {NewsEvent} from '../events/news-event.js';
import {entriesOf, itemPath, type LintContext} from './context.js';

/** A text, where it stands, and whether it is a name. */
export interface Place {
  readonly path: string;
  readonly text: unknown;
  readonly isName?: boolean;
  /** There is one of its kind: no others say how it is usually given. */
  readonly isAlone?: boolean;
}

/** All texts of an event. */
export function* textsOf(event: NewsEvent): Iterable<Place> {
  const {record} = event;
  const at = <T>(name: 'people' | 'media' | 'sources' | 'history' | 'corrections', list: readonly T[]): readonly (readonly [string, T])[] =>
    list.map((item, i) => [itemPath(record, name, list, i), item] as const);
  yield {path: 'title', text: event.title};
  yield {path: 'summary', text: event.summary};
  yield {path: 'body', text: event.body};
  yield {path: 'dateNote', text: event.dateNote};
  yield {path: 'place', text: event.place, isName: true};
  for (const [path, text] of at('people', event.people)) yield {path, text, isName: true};
  for (const [path, {alt, caption, credit}] of at('media', event.media)) {
    yield {path: `${path}.alt`, text: alt};
    yield {path: `${path}.caption`, text: caption};
    yield {path: `${path}.credit`, text: credit, isName: true};
  }
  for (const [path, {publisher, title, author}] of at('sources', event.sources)) {
    yield {path: `${path}.publisher`, text: publisher, isName: true};
    yield {path: `${path}.title`, text: title, isName: true};
    yield {path: `${path}.author`, text: author, isName: true};
  }
  for (const [path, {title, summary, body, dateNote, note, place}] of at('history', event.history)) {
    yield {path: `${path}.title`, text: title};
    yield {path: `${path}.summary`, text: summary};
    yield {path: `${path}.body`, text: body};
    yield {path: `${path}.dateNote`, text: dateNote};
    yield {path: `${path}.note`, text: note};
    yield {path: `${path}.place`, text: place, isName: true};
  }
  for (const [path, {text, was}] of at('corrections', event.corrections)) {
    yield {path: `${path}.text`, text};
    yield {path: `${path}.was`, text: was};
  }
}

/** All texts of a document beside its events'. */
export function* textsOfDocument({document}: LintContext): Iterable<Place> {
  for (const path of ['title', 'description']) yield {path, text: document[path], isAlone: true};
  for (const path of ['publisher', 'credit']) yield {path, text: document[path], isName: true};
  for (const name of ['lanes', 'eras']) {
    for (const [path, {label}] of entriesOf(document, name)) yield {path: `${path}.label`, text: label};
  }
}
