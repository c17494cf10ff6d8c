import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isTimeZone, zoneOffsetMs} from '../../src/time/zone.js';

describe('time zones', () => {
  for (const [zone, instant, minutes] of [
    ['UTC', '2023-07-01', 0],
    ['Asia/Shanghai', '2023-10-17', 480],
    ['Asia/Kathmandu', '2023-10-17', 345],
    ['America/New_York', '2023-01-01', -300],
    ['America/New_York', '2023-07-01', -240],
    ['America/St_Johns', '2023-07-01', -150],
    ['Europe/Paris', '2023-03-26T00:59:59Z', 60],
    ['Europe/Paris', '2023-03-26T01:00:00Z', 120],
    ['No/Where', '2023-07-01', 0],
  ] as const) {
    it(`${zone} at ${instant}`, () => assert.equal(zoneOffsetMs(zone, Date.parse(instant)), minutes * 60_000));
  }

  it('is 0 beyond Date, and for infinite instants', () => {
    for (const instant of [8.65e15, -8.65e15, Infinity, -Infinity, NaN]) {
      assert.equal(zoneOffsetMs('Asia/Shanghai', instant), 0);
    }
  });

  it('knows its names', () => {
    assert.deepEqual(['UTC', 'Asia/Shanghai', 'No/Where', ''].map(isTimeZone), [true, true, false, false]);
  });
});
