/**
 * Dates by another event in words.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LINKS} from '../../src/element/english/links.js';
import {texts as french} from '../../src/element/languages/fr.js';
import {texts as japanese} from '../../src/element/languages/ja.js';
import {fill} from '../../src/element/messages.js';
import type {StringGroups} from '../../src/element/strings.js';
import type {RelativeDate} from '../../src/events/news-event.js';
import {describeRelative} from '../../src/export/relative-words.js';

const say = (relative: Omit<RelativeDate, 'to'>, locale = 'en', links: StringGroups['links'] = LINKS): string =>
  describeRelative({to: 'x', ...relative}, 'X', {locale, links, say: (message, values) => fill(message, values, locale)}).replace(/\s/g, ' ');

const ROWS: readonly (readonly [Omit<RelativeDate, 'to'>, string])[] = [
  [{before: 'P3W'}, '3 weeks before “X”'],
  [{before: 'P20D'}, '20 days before “X”'],
  [{before: 'P21D'}, '3 weeks before “X”'],
  [{after: 'P1Y2M'}, '1 year and 2 months after “X”'],
  [{after: 'PT90M'}, '1 hour and 30 minutes after “X”'],
  [{before: 'P3W', within: 'P1W'}, 'about 3 weeks before “X”'],
  [{before: 'P4W', within: 'P2W'}, 'some weeks before “X”'],
  [{after: 'P2M', within: 'P1M'}, 'some months after “X”'],
  // Where it may be on either side, nothing vaguer is said.
  [{after: 'P1D', within: 'P3D'}, 'about 1 day after “X”'],
  [{before: 'P3W', within: 'P0D'}, '3 weeks before “X”'],
  [{before: 'P1W', after: 'P2D'}, 'between 1 week before and 2 days after “X”'],
  [{before: 'P1W', after: 'P2W', within: 'P3D'}, 'between about 1 week before and about 2 weeks after “X”'],
  [{within: 'P2D'}, 'around “X” (± 2 days)'],
  [{}, 'at the time of “X”'],
  [{before: 'P0D'}, '0 seconds before “X”'],
  [{before: 'PXD'}, ''],
];

describe('a date by another event in words', () => {
  for (const [relative, expected] of ROWS) {
    it(`${JSON.stringify(relative)}: ${expected}`, () => { assert.equal(say(relative), expected); });
  }

  it('is said in the language of the page', () => {
    assert.equal(say({before: 'P3W', within: 'P1W'}, 'fr', french.links), 'environ 3 semaines avant « X »');
    assert.equal(say({before: 'P3W', within: 'P2W'}, 'fr', french.links), 'quelques semaines avant « X »');
    assert.equal(say({after: 'P2M'}, 'ja', japanese.links), '「X」の2 か月後');
  });
});
