/**
 * What the picture needs in words and colours, from the element's language and data.
 */
import type {TimelineEngine} from '../engine/timeline-engine.js';
import type {PictureHosts, PictureWords} from '../render/picture.js';
import {isColor} from '../render/theme.js';
import {zoneOffsetMs} from '../time/zone.js';
import type {Words} from './words.js';

/** Finds the hosts in a rendered template. */
export function pictureHostsOf(root: ParentNode): PictureHosts {
  const find = (selector: string): HTMLElement => {
    const node = root.querySelector<HTMLElement>(selector);
    if (!node) throw new Error(`the template has no ${selector}`);
    return node;
  };
  return {
    plot: find('.plot'),
    canvas: find('canvas') as HTMLCanvasElement,
    probe: find('.probe'),
    marks: find('.marks'),
    chips: find('.chips'),
    edges: [find('.edge.before') as HTMLButtonElement, find('.edge.after') as HTMLButtonElement],
    captions: find('.captions'),
    ticks: find('.ticks'),
    context: find('.context'),
  };
}

/** The words of a picture; `words` is asked each time, since the language may change. */
export function pictureWordsOf(engine: TimelineEngine, words: () => Words): PictureWords {
  const laneName = (id: string): string => {
    const {laneBy, set} = engine.state;
    const lane = laneBy === 'lane' ? set.info.lanes.find(one => one.id === id) : undefined;
    return lane ? words().pick(lane.label).text : id === '' ? words().strings.otherLane : id;
  };
  return {
    facts: item => {
      const {set, index} = engine.state;
      const {strings} = words();
      const {status} = set.at(item);
      return {
        status: status === 'confirmed' || status === 'reported' ? `, ${strings.status[status]}` : '',
        lang: words().label(item).lang,
        place: (index.rank[item] ?? 0) + 1,
        total: index.size,
        color: set.info.lanes[(set.lanes[item] ?? 0) - 1]?.color,
      };
    },
    chips: {
      group: ({chip}) => {
        const count = words().count(chip.count);
        const {from, to} = words().span(chip.span);
        return {text: `+${count}`, name: words().strings.more(count, from, to)};
      },
      beyond: (side, {count, nearest}, isShort) => {
        const {strings} = words();
        const text = strings[side < 0 ? 'before' : 'after'](words().count(count), words().date(engine.state.set.at(nearest).date, 'short'));
        const seen = isShort ? words().count(count) : text;
        return {text: side < 0 ? `‹ ${seen}` : `${seen} ›`, name: text};
      },
    },
    ticks: () => words().ticks,
    captions: () => {
      const {set, timeZone} = engine.state;
      const now = Date.now();
      return {
        eras: set.info.eras.map(({date, label, color}) => ({
          span: {start: date.earliest, end: date.latest}, label: words().pick(label).text, color: isColor(color) ? color : undefined,
        })),
        laneName,
        today: {at: now + zoneOffsetMs(timeZone, now), label: words().strings.today},
      };
    },
    laneColors: () => engine.state.set.info.lanes.map(lane => lane.color),
  };
}
