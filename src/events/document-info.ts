/**
 * The document around the events: title, language, first span, lanes, eras.
 */
import {anyDate, dateAs, dateText, isRecord, list, number, readFields, shape, string, text, url} from './fields.js';
import type {Report} from './findings.js';
import type {Era, Lane, TimelineInfo} from './news-event.js';

const end = dateAs('bad-span');

const FIELDS = {
  title: text, description: text, lang: string, published: dateText, updated: dateText, publisher: text, credit: text,
  license: string, url, start: end, end,
  lanes: list(shape<Lane>({id: string, label: text, color: string, order: number}, ['id'])),
  eras: list(shape<Era>({id: string, date: anyDate, label: text, color: string}, ['date', 'label'])),
};

/** A document without its events; `lanes` is absent when it names none. */
export type DocumentInfo = Omit<TimelineInfo, 'lanes'> & Partial<Pick<TimelineInfo, 'lanes'>>;

/** Reads all of a document but its events. */
export const readInfo = (document: unknown, report: Report): DocumentInfo => {
  const fields = isRecord(document) ? readFields<TimelineInfo>(FIELDS, document, '', report) : {};
  const {start, end: last, ...others} = fields;
  const isBackwards = start && last && start.earliest >= last.latest;
  if (isBackwards) report('start', start.text, 'a start before the end', 'bad-span');
  return {
    ...isBackwards ? others : fields,
    ...fields.lanes && {lanes: tidyLanes(fields.lanes, report)},
    eras: (fields.eras ?? []).map((era, index) => ({...era, id: era.id ?? `era-${index + 1}`})),
  };
};

const tidyLanes = (lanes: readonly Lane[], report: Report): readonly Lane[] => {
  const ids = new Set<string>();
  return lanes
    .filter(({id}) => ids.size < ids.add(id).size || report('lanes', id, 'a unique id'))
    .map((lane) => ({...lane, label: lane.label ?? lane.id}))
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
};
