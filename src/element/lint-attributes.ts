/**
 * What an author has likely miswritten in the tag itself: attributes that are nearly called like ours, and values that mean
 * nothing.
 */
import {isNear} from '../lint/check-fields.js';
import type {Finding} from '../lint/finding.js';
import {ruleOf} from '../lint/rules.js';
import {readDate} from '../time/date-reader.js';
import {EVENT_ZONE, isTimeZone} from '../time/zone.js';
import {VIEW_NAMES} from './view-names.js';

/** Values of attributes that can be told to be wrong, each with what is expected. */
const EXPECTED: ReadonlyMap<string, readonly [string, (value: string) => boolean]> = new Map([
  ['view', [`auto, ${VIEW_NAMES.join(', ')}`, value => value === 'auto' || (VIEW_NAMES as readonly string[]).includes(value)]],
  ['order', ['asc or desc', value => value === 'asc' || value === 'desc']],
  ['start', ['an EDTF date', value => readDate(value).ok]],
  ['end', ['an EDTF date', value => readDate(value).ok]],
  ['as-of', ['an EDTF date', value => readDate(value).ok]],
  ['time-zone', ['a time zone, local or event', value => value === 'local' || value === EVENT_ZONE || isTimeZone(value)]],
]);

/** Attributes that every element may have. */
const COMMON = /^(?:id|class|style|lang|dir|slot|part|title|hidden|role|tabindex|is|nonce|inert|translate|(?:aria|data|on)-?.*)$/;

const finding = (code: string, path: string, value: string, message: string, cure = ruleOf(code)?.cure ?? ''): Finding =>
  ({code, severity: 'warning', path, value, message, cure});

/** Findings in the attributes of an element that knows these. */
export function attributeFindings(node: Element, known: readonly string[]): readonly Finding[] {
  return Array.from(node.attributes).flatMap(({name, value}): readonly Finding[] => {
    if (known.includes(name)) {
      const [expected, isFine] = EXPECTED.get(name) ?? [];
      return !expected || value === '' || isFine?.(value) ? [] : [finding('bad-attribute', name, value, `expected ${expected}`)];
    }
    if (COMMON.test(name)) return [];
    const plain = (text: string): string => text.replace(/-/g, '');
    const meant = known.find(one => plain(one) === plain(name) || isNear(plain(one), plain(name)));
    if (!meant || node.hasAttribute(meant)) return [];
    const cure = `Call the attribute \`${meant}\`, if that is what is meant.`;
    return [finding('unknown-attribute', name, value, `expected ${meant}, not ${name}`, cure)];
  });
}
