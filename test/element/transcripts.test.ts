/**
 * What a screen reader says, kept as transcripts that a person can read: `transcripts/*.txt`. They are the same in every
 * engine. A change of them is a change for readers: read the difference aloud before you keep it.
 */
import {expect} from '@open-wc/testing';
import type {NewsTimeline, TimelineDocumentInput} from '../../src/element.js';
import {press, type, until} from '../support/input.js';
import {Announcements, keptTranscript, readFocus, readThrough} from '../support/screen-reader.js';
import {allInside, focused, inside, many, mount, reply, still} from './fixtures.js';

/** Writes down what happens on a timeline, act by act. */
class Scene {
  readonly element: NewsTimeline;
  readonly #heard: Announcements;
  readonly #lines: string[] = [];

  constructor(element: NewsTimeline) {
    this.element = element;
    if (!element.shadowRoot) throw new Error('There is no shadow root.');
    this.#heard = new Announcements(element.shadowRoot);
  }

  /** A key, and what is said then: the focus, then what is announced when all is still. */
  async key(name: string, until_?: () => boolean): Promise<void> {
    this.#lines.push(`[${name}]`);
    const before = focused();
    await press(name);
    if (until_) await until(until_, name);
    await still(this.element);
    const now = focused();
    if (now && now !== before && now !== document.body) this.#lines.push(await readFocus(now));
    this.hear();
  }

  /** What was announced since the last act. */
  hear(): void {
    this.#lines.push(...this.#heard.take().map(line => `(politely) ${line}`));
  }

  /** All of a part. */
  async read(selector: string): Promise<void> {
    const lines = await readThrough(inside(this.element, selector));
    // The reader's zone is another one in each browser of the suite.
    const said = lines.map(line => line.replace(/^(option, .+?) \([^)]*\), local/, '$1 (…), local'));
    this.#lines.push(`[reading ${selector === '[part~=base]' ? 'the timeline' : selector}]`, ...said);
  }

  async expectKept(name: string): Promise<void> {
    this.#heard.stop();
    const kept = await keptTranscript(name, this.#lines);
    expect(this.#lines.join('\n')).to.equal(kept.trimEnd());
  }
}

for (const lang of ['en', 'fr']) {
  describe(`a screen reader, ${lang}`, () => {
    let data: TimelineDocumentInput;
    before(async () => { data = await (await fetch('/data/beijing-visit.json')).json() as TimelineDocumentInput; });

    const open = async (more: TimelineDocumentInput = data): Promise<Scene> => new Scene(await mount({
      width: 1000, around: `lang="${lang}"`, attributes: 'no-animation', data: more,
    }));
    const enter = (element: NewsTimeline): void => {
      inside(element, '[part~=mark]:not(.away) > [part~=mark-label][tabindex="0"]').focus();
    };

    it('enters the region', async () => {
      const scene = await open();
      await still(scene.element);
      await scene.read('[part~=base]');
      await scene.expectKept(`${lang}-region`);
    });

    it('walks the events', async () => {
      const scene = await open();
      await still(scene.element);
      enter(scene.element);
      for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowLeft', 'Home', '+', '0']) await scene.key(key);
      await scene.expectKept(`${lang}-walk`);
    });

    it('opens details', async () => {
      const scene = await open();
      await still(scene.element);
      enter(scene.element);
      await scene.key('End');
      await scene.key('ArrowLeft');
      await scene.key('Enter', () => focused()?.matches('[part~=detail]') === true);
      await scene.read('[part~=detail]');
      await scene.key('Escape', () => focused()?.matches('[part~=mark-label]') === true);
      await scene.expectKept(`${lang}-details`);
    });

    it('opens a chip', async () => {
      const scene = await open({events: many(400)});
      await still(scene.element);
      const chip = allInside(scene.element, '[part~=cluster]')[0];
      chip?.focus();
      await scene.key('Enter', () => focused()?.matches('[part~=mark-label]') === true);
      await scene.expectKept(`${lang}-chip`);
    });

    it('searches', async () => {
      const scene = await open();
      await still(scene.element);
      enter(scene.element);
      await scene.key('/', () => focused()?.matches('input') === true);
      await type('xi moscou');
      await until(() => /\d/.test(inside(scene.element, '.find-count').textContent ?? ''), 'what is found');
      scene.hear();
      await scene.key('Enter');
      await scene.key('Escape');
      await scene.key('Escape', () => !focused()?.matches('input'));
      await scene.expectKept(`${lang}-search`);
    });

    it('turns to what was known before', async () => {
      const scene = await open();
      const {element} = scene;
      const toggle = `button[aria-label="${lang === 'en' ? 'As it was known' : 'Ce qu’on savait alors'}"]`;
      await until(() => allInside(element, toggle).length > 0, 'the control');
      inside(element, toggle).focus();
      await scene.key('Enter', () => allInside(element, '.as-of-slider').length > 0 && focused() === inside(element, '.as-of-slider'));
      for (const day of ['18', '17', '15']) {
        await scene.key('ArrowLeft', () => element.asOf?.endsWith(day) ?? false);
      }
      await scene.read('[part~=as-of]');
      await scene.expectKept(`${lang}-as-of`);
    });

    it('hears of a load that failed', async () => {
      const scene = await open({events: []});
      scene.element.src = reply({status: 404});
      await scene.element.ready;
      await until(() => allInside(scene.element, '.failed').length > 0, 'the failure');
      await still(scene.element);
      scene.hear();
      await scene.read('.state');
      await scene.expectKept(`${lang}-failed`);
    });
  });
}
