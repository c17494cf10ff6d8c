/** Public test vectors, which lie beside the project on some machines and are not part of it. */
import {existsSync, readFileSync} from 'node:fs';

const folder = '../shared/data/dates';

/** For node:test's `skip`: false where the vectors are. */
export const withoutVectors = existsSync(folder) ? false : 'skipped: ../shared/data is not here';

/** One vector; which fields are there depends on the file. */
export interface Vector {
  readonly input: string;
  readonly valid: boolean;
  readonly lower?: string;
  readonly upper?: string;
  readonly instant?: string;
  readonly offsetMinutes?: number;
  readonly microsyntax?: string;
}

/** All vectors of a file. */
export const vectorsOf = (name: string): readonly Vector[] =>
  (JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as {vectors: readonly Vector[]}).vectors;
