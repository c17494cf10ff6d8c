/**
 * The document around the events: title, language, first span, lanes, eras.
 */
import {dateAs, dateText, fieldsOf, isRecord, list, number, shape, string, text, url} from './fields.js';
import type {Report} from './findings.js';
import type {Era, Lane, TimelineInfo} from './news-event.js';

const end = dateAs('bad-span');

const readFields = fieldsOf<TimelineInfo>({
  title: text, description: text, lang: string, published: dateText, updated: dateText, publisher: text, credit: text,
  license: string, url, start: end, end,
  lanes: list(shape<Lane>({id: string, label: text, color: string, order: number}, ['id'])),
  eras: list(shape<Era>({id: string, date: dateAs('bad-date'), label: text, color: string}, ['date', 'label'])),
});

/** A document without its events; `lanes` is absent when it names none. */
export type DocumentInfo = Omit<TimelineInfo, 'lanes'> & Partial<Pick<TimelineInfo, 'lanes'>>;

/** Reads all of a document but its events. */
export const readInfo = (document: unknown, report: Report): DocumentInfo => {
  const {eras = [], lanes, start, end: last, ...read} = isRecord(document) ? readFields(document, '', report) : {};
  const isBackwards = start && last && start.earliest >= last.latest;
  if (isBackwards) report('start', start.text, 'a start before the end', 'bad-span');
  return {
    ...read,
    ...!isBackwards && {...start && {start}, ...last && {end: last}},
    ...lanes && {lanes: tidyLanes(lanes, report)},
    eras: eras.map((era, index) => ({...era, id: era.id ?? `era-${index + 1}`})),
  };
};

const tidyLanes = (lanes: readonly Lane[], report: Report): readonly Lane[] => {
  const byId = new Map<string, Lane>();
  for (const lane of lanes) {
    if (byId.has(lane.id)) report('lanes', lane.id, 'lane ids that differ');
    else byId.set(lane.id, {...lane, label: lane.label ?? lane.id});
  }
  return [...byId.values()].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
};
