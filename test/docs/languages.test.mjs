/**
 * The texts of every language, held against the English ones: none missing, none too many, the same places, exactly the
 * plural categories that the language has, and the marks that it is written with. What is wrong is named.
 */
import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {ROOT} from '../../scripts/lib/project.mjs';

const ELEMENT = path.join(ROOT, 'src/element');
const LANGUAGES = ['ar', 'de', 'es', 'fr', 'he', 'ja', 'pt', 'ru', 'zh'];
/** Categories of whole numbers; Intl's own data differ in what they have for a million. */
const categoriesOf = (language) => [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();

/** What the modules of a folder export, by their names. */
async function load(folder) {
  const names = (await readdir(path.join(ELEMENT, folder))).filter((name) => name.endsWith('.ts'));
  const {outputFiles} = await build({
    entryPoints: names.map((name) => path.join(ELEMENT, folder, name)),
    bundle: true, write: false, outdir: folder, format: 'esm', platform: 'neutral', logLevel: 'warning',
  });
  return Object.fromEntries(await Promise.all(outputFiles.map(async ({path: file, text}) =>
    [path.basename(file, '.js'), await import(`data:text/javascript,${encodeURIComponent(text)}`)])));
}

const isPlural = (value) => typeof value === 'object' && 'other' in value;

/** All texts of a table by their dotted names; those by plural category stay together. */
const flat = (table, prefix = '') => Object.entries(table).flatMap(([name, value]) =>
  typeof value === 'string' || isPlural(value) ? [[prefix + name, value]] : flat(value, `${prefix}${name}.`));

/** Every text of a table, plural ones by category. */
const single = (table) => flat(table).flatMap(([name, value]) =>
  typeof value === 'string' ? [[name, value]] : Object.entries(value).map(([category, text]) => [`${name}.${category}`, text]));

const placesOf = (text) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

/** Categories that stand for one number alone, which the text may say itself: `شيئان`. */
const lonely = (language) => {
  const rules = new Intl.PluralRules(language);
  const numbers = Array.from({length: 2001}, (_, number) => rules.select(number));
  return categoriesOf(language).filter((category) => numbers.filter((one) => one === category).length === 1);
};

/** Marks that do not belong into a language's texts. */
const WRONG_MARKS = {
  fr: [/[^\u00a0\u202f][:;!?»]|«(?![\u00a0\u202f])/, 'a no-break space before : ; ! ? » and after «'],
  de: [/["”]|^[^„]*“/, 'quotes „…“'],
  es: [/["“”]/, 'quotes «…»'],
  pt: [/"/, 'quotes “…”'],
  ru: [/["“”]/, 'quotes «…»'],
  ar: [/[,;?](?=\s|$)|"/, '، ؛ ؟'],
  he: [/"/, 'quotes ”…”'],
  zh: [/[,:;?!()](?=[\s\p{L}{]|$)|"/u, 'full-width marks'],
  ja: [/[,:;?!()](?=[\s\p{L}{]|$)|"/u, 'full-width marks'],
};

describe('texts', () => {
  let english;
  let languages;
  let sources;
  before(async () => {
    const files = await load('english');
    const strings = await readFile(path.join(ELEMENT, 'strings.ts'), 'utf8');
    const groups = new Map([...strings.matchAll(/readonly (\w+): Texts<typeof (\w+)>/g)].map(([, group, table]) => [table, group]));
    english = Object.fromEntries(Object.values(files).flatMap((exported) => {
      const [[name, table]] = Object.entries(exported);
      return name === 'CORE' ? Object.entries(table) : [[groups.get(name) ?? `${name} (in no group of strings.ts)`, table]];
    }));
    languages = await load('languages');
    const names = await readdir(path.join(ROOT, 'src'), {recursive: true});
    sources = (await Promise.all(names.filter((name) => name.endsWith('.ts') && !/^element\/(english|languages)\//.test(name))
      .map((name) => readFile(path.join(ROOT, 'src', name), 'utf8')))).join('\n').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
  });

  it('are there in ten languages, each with its date phrases', () => {
    assert.deepEqual(Object.keys(languages).sort(), LANGUAGES);
    for (const [name, exported] of Object.entries(languages)) {
      assert.deepEqual(Object.keys(exported).sort(), ['phrases', 'texts'], name);
    }
  });

  for (const language of LANGUAGES) {
    describe(language, () => {
      it('lacks none, and has none that English has not', () => {
        const [own, wanted] = [flat(languages[language].texts), flat(english)].map((list) => list.map(([name]) => name));
        assert.deepEqual({missing: wanted.filter((name) => !own.includes(name)), unknown: own.filter((name) => !wanted.includes(name))},
          {missing: [], unknown: []});
      });

      it('has its plural categories wherever English has some', () => {
        const own = new Map(flat(languages[language].texts));
        const categories = categoriesOf(language);
        const wrong = flat(english).filter(([name, value]) => {
          const text = own.get(name);
          if (text === undefined) return false;
          return isPlural(value) ? !(isPlural(text) && Object.keys(text).sort().join() === categories.join())
            : isPlural(text) && Object.keys(text).sort().join() !== categories.join();
        });
        assert.deepEqual(wrong.map(([name]) => name), [], `expected: ${categories.join(', ')}`);
      });

      it('has the places of English', () => {
        const wanted = new Map(flat(english).map(([name, value]) => [name, placesOf(isPlural(value) ? value.other : value)]));
        const alone = lonely(language);
        const wrong = flat(languages[language].texts).flatMap(([name, value]) =>
          (isPlural(value) ? Object.entries(value) : [['', value]]).filter(([category, text]) => {
            const places = wanted.get(name) ?? '';
            const isSaid = alone.includes(category) && placesOf(text) === placesOf(places.replace('{count}', ''));
            return placesOf(text) !== places && !isSaid;
          }).map(([category, text]) => `${name} ${category}: ${text} (${wanted.get(name)})`));
        assert.deepEqual(wrong, []);
      });

      it('is written with its own marks', () => {
        const [pattern, rule] = WRONG_MARKS[language];
        const texts = single(languages[language].texts);
        assert.deepEqual(texts.filter(([, text]) => pattern.test(text.replace(/\{\w+\}/g, 'x'))), [], rule);
        assert.deepEqual(texts.filter(([, text]) => /^\s|\s$| {2}|\.\.\.|'/.test(text)), []);
      });

      it('is a translation', () => {
        const own = new Map(single(languages[language].texts));
        const same = single(english).filter(([name, text]) => own.get(name) === text && /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, '')));
        assert.ok(same.length <= own.size / 12, same.map(([name]) => name).join(', '));
      });
    });
  }

  it('of English have plural categories and marks too', () => {
    for (const [name, value] of flat(english)) {
      if (isPlural(value)) assert.deepEqual(Object.keys(value).sort(), categoriesOf('en'), name);
    }
    assert.deepEqual(single(english).filter(([, text]) => /["']|\.\.\.|^\s|\s$/.test(text)), []);
  });

  it('are all used', () => {
    const unused = flat(english).map(([name]) => name).filter((name) => {
      const last = name.split('.').at(-1);
      return !new RegExp(`(?:\\.|['"\`])${last}\\b|\\{[^{}]*\\b${last}\\b[^{}]*\\} = `).test(sources);
    });
    assert.deepEqual(unused, []);
  });
});
