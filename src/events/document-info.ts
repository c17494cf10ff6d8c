/**
 * The document around the events: title, language, first span, lanes, eras, corrections.
 */
import {anyDate, dateAs, dateText, isRecord, list, number, readFields, shape, string, text, url} from './fields.js';
import type {Report} from './findings.js';
import type {DocumentCorrection, Era, Lane, TimelineInfo} from './news-event.js';

// As documents give them.
type GivenLane = Partial<Lane> & Pick<Lane, 'id'>;
type GivenEra = Omit<Era, 'id'> & {readonly id?: string};
type GivenInfo = Partial<Omit<TimelineInfo, 'lanes' | 'eras'>>
  & {readonly lanes?: readonly GivenLane[]; readonly eras?: readonly GivenEra[]};

const end = dateAs('bad-span');

const FIELDS = {
  title: text, description: text, lang: string, published: dateText, updated: dateText, publisher: text, credit: text,
  license: string, url, start: end, end,
  lanes: list(shape<GivenLane>({id: string, label: text, color: string, order: number}, ['id'])),
  eras: list(shape<GivenEra>({id: string, date: anyDate, label: text, color: string}, ['date', 'label'])),
  corrections: list(shape<DocumentCorrection>({date: dateText, text, was: text, event: string}, ['date', 'text'])),
};

/** A document without its events; `lanes` is absent when it names none. */
export type DocumentInfo = Omit<TimelineInfo, 'lanes'> & Partial<Pick<TimelineInfo, 'lanes'>>;

/** Reads all of a document but its events. */
export const readInfo = (document: unknown, report: Report): DocumentInfo => {
  const {lanes, eras = [], ...fields} = isRecord(document)
    ? readFields<GivenInfo>(FIELDS, document, '', report) : {} as GivenInfo;
  const {start, end: last, ...others} = fields;
  const isBackwards = start && last && start.earliest >= last.latest;
  if (isBackwards) report('start', start.text, 'an earlier start', 'bad-span');
  return {
    ...isBackwards ? others : fields,
    ...lanes && {lanes: tidyLanes(lanes, report)},
    eras: eras.map((era, index) => ({id: `era-${index + 1}`, ...era})),
  };
};

const tidyLanes = (lanes: readonly GivenLane[], report: Report): readonly Lane[] => {
  const ids = new Set<string>();
  return lanes
    .filter(({id}) => ids.has(id) ? report('lanes', id, 'a unique id') : ids.add(id))
    .map((lane) => ({label: lane.id, ...lane}))
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
};
