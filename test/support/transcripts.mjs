/**
 * Test runner plugin: transcripts are kept as files that a person can read. `TEST_TRANSCRIPTS=write` writes them anew;
 * look at the difference before it is committed.
 */
import {readFile, writeFile} from 'node:fs/promises';

const FOLDER = new URL('../element/transcripts/', import.meta.url);

/** Answers the command `transcript` with the kept text. */
export const transcriptsPlugin = () => ({
  name: 'transcripts',
  async executeCommand({command, payload}) {
    if (command !== 'transcript') return undefined;
    const {name, text} = payload;
    if (!/^[\w-]+$/.test(name)) throw new Error(`"${name}" is no name of a transcript.`);
    const file = new URL(`${name}.txt`, FOLDER);
    if (process.env.TEST_TRANSCRIPTS === 'write') await writeFile(file, text);
    return readFile(file, 'utf8').catch(() => '');
  },
});
