/**
 * What a screen reader would say, by a virtual one. It knows no shadow roots, so it is given nodes within one; what is
 * announced is heard by an observer of the element's live regions.
 */
import {executeServerCommand} from '@web/test-runner-commands';
import {virtual} from '/bundled/virtual-screen-reader.js';

/** A walk through a node never takes more steps. */
const MOST_STEPS = 400;

/** Lines that only say that something ends, or repeat what a button's name has said, tell a reader of the transcript nothing. */
const isNoise = (line: string, name: string): boolean => /^end of /.test(line) || (name !== '' && name.includes(line));

/** Reads a node from its start to its end. */
export async function readThrough(container: HTMLElement): Promise<string[]> {
  await virtual.start({container});
  const first = await virtual.lastSpokenPhrase();
  for (let step = 0; step < MOST_STEPS; step++) {
    await virtual.next();
    const said = await virtual.lastSpokenPhrase();
    if (said === first || said === `end of ${first}`) break;
  }
  const log = await virtual.spokenPhraseLog();
  await virtual.stop();
  const lines: string[] = [];
  let name = '';
  for (const line of log) {
    if (line === first && lines.length > 0) break;
    if (isNoise(line, name)) continue;
    name = /^(?:button|link|columnheader)\b/.test(line) ? line : '';
    lines.push(line);
  }
  return lines;
}

/** Says a node alone, as when the focus comes to it. */
export async function readFocus(node: Element): Promise<string> {
  await virtual.start({container: node});
  const said = await virtual.lastSpokenPhrase();
  await virtual.stop();
  return said;
}

/** Hears what the live regions of a root announce from now on. */
export class Announcements {
  readonly #observer: MutationObserver;
  readonly lines: string[] = [];

  constructor(root: ShadowRoot) {
    this.#observer = new MutationObserver(records => {
      for (const {target} of records) {
        const node = target instanceof Element ? target : target.parentElement;
        const region = node?.closest('[role=status], [role=alert], [aria-live]');
        const text = region?.textContent?.replace(/\s+/g, ' ').trim();
        if (text && this.lines.at(-1) !== text) this.lines.push(text);
      }
    });
    this.#observer.observe(root, {subtree: true, childList: true, characterData: true});
  }

  /** Gives what was heard since the last time. */
  take(): string[] {
    return this.lines.splice(0);
  }

  stop(): void {
    this.#observer.disconnect();
  }
}

/** The kept transcript of a name; with TEST_TRANSCRIPTS=write these lines become it. */
export const keptTranscript = (name: string, lines: readonly string[]): Promise<string> =>
  executeServerCommand<string, object>('transcript', {name, text: `${lines.join('\n')}\n`});
