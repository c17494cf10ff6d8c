import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {linkToQuote, textDirective} from '../../src/events/text-fragment.js';

const LONG = `${'one two three four five six seven '.repeat(8)}last but one, end-word.`;

/** Reads a directive back, as a browser does. */
function read(directive: string): {prefix?: string; start: string; end?: string; suffix?: string} {
  const terms = directive.replace(/^text=/, '').split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  assert.ok(terms.length === 1 || terms.length === 2, directive);
  const [start = '', end] = terms.map(decodeURIComponent);
  return {
    start, ...end !== undefined && {end}, ...prefix !== undefined && {prefix: decodeURIComponent(prefix)},
    ...suffix !== undefined && {suffix: decodeURIComponent(suffix)},
  };
}

describe('the text directive of a quote', () => {
  const TABLE: readonly (readonly [string, Parameters<typeof textDirective>[0], string])[] = [
    ['is its words', {exact: 'some words'}, 'text=some%20words'],
    ['stands between prefix and suffix', {exact: 'b', prefix: 'a', suffix: 'c'}, 'text=a-,b,-c'],
    ['has no sign of its own in a word', {exact: 'well-known, R&D'}, 'text=well%2Dknown%2C%20R%26D'],
    ['has signs of others', {exact: '50 % «né» 李'}, 'text=50%20%25%20%C2%ABn%C3%A9%C2%BB%20%E6%9D%8E'],
    ['takes blanks for one, and soft hyphens for none', {exact: ' two\t  wo\u00adrds '}, 'text=two%20words'],
    ['of two paragraphs is a start and an end', {exact: 'First one.\n\nSecond one.'}, 'text=First%20one.,Second%20one.'],
    ['takes only the nearest words around', {exact: 'x', prefix: 'a b c d e f', suffix: 'g h i j k l'}, 'text=c%20d%20e%20f-,x,-g%20h%20i%20j'],
    ['looks around no further than the paragraph', {exact: 'x', prefix: 'a\nb', suffix: 'c\nd'}, 'text=b-,x,-c'],
    ['writes half a character as none', {exact: 'a\ud800b'}, 'text=a%EF%BF%BDb'],
    ['is nothing without words', {exact: ' \u00ad\n', prefix: 'a'}, ''],
  ];
  for (const [title, quote, expected] of TABLE) {
    it(title, () => { assert.equal(textDirective(quote, 'en'), expected); });
  }

  it('names a long quote by its first and last words', () => {
    assert.deepEqual(read(textDirective({exact: LONG})), {start: 'one two three four five six', end: 'seven last but one, end-word.'});
  });

  it('parts start and end where there are few and long words', () => {
    const exact = `${'a'.repeat(90)} b ${'c'.repeat(90)}`;
    assert.deepEqual(read(textDirective({exact})), {start: 'a'.repeat(90), end: 'c'.repeat(90)});
    assert.deepEqual(read(textDirective({exact: 'a'.repeat(200)})), {start: 'a'.repeat(200)});
  });

  it('cuts languages without blanks between words', () => {
    const exact = '中国国家主席习近平在北京会见俄罗斯总统普京。'.repeat(12);
    const {start, end = ''} = read(textDirective({exact}, 'zh'));
    const ends = [...new Intl.Segmenter('zh', {granularity: 'word'}).segment(exact)].map(({index}) => index);
    assert.ok(exact.startsWith(start) && ends.includes(start.length), start);
    assert.ok(exact.endsWith(end) && ends.includes(exact.length - end.length), end);
  });

  it('bears a tag that is none', () => { assert.equal(textDirective({exact: 'a'}, 'no such tag!'), 'text=a'); });
});

describe('the link to a quote', () => {
  const quote = {exact: 'x'};
  const TABLE: readonly (readonly [string, string])[] = [
    ['https://a.example/', 'https://a.example/#:~:text=x'],
    ['https://a.example/page?a=1&b=2', 'https://a.example/page?a=1&b=2#:~:text=x'],
    ['https://a.example/#part', 'https://a.example/#part:~:text=x'],
    ['https://a.example/#', 'https://a.example/#:~:text=x'],
    ['HTTP://a.example/a.html', 'HTTP://a.example/a.html#:~:text=x'],
    ['/news/today', '/news/today#:~:text=x'],
    ['//a.example/a.php', '//a.example/a.php#:~:text=x'],
    // Files, letters, and addresses that say their own place.
    ['https://a.example/report.pdf', 'https://a.example/report.pdf'],
    ['https://a.example/report.PDF?page=2#3', 'https://a.example/report.PDF?page=2#3'],
    ['/photo.jpeg', '/photo.jpeg'],
    ['mailto:desk@a.example', 'mailto:desk@a.example'],
    ['https://a.example/#:~:text=y', 'https://a.example/#:~:text=y'],
    ['https://a.example/?file=a.pdf', 'https://a.example/?file=a.pdf#:~:text=x'],
  ];
  for (const [url, expected] of TABLE) {
    it(url, () => { assert.equal(linkToQuote(url, quote), expected); });
  }

  it('is the link itself without a quote', () => {
    for (const [url] of TABLE) assert.equal(linkToQuote(url, undefined), url);
  });
});

describe('laws of links to quotes', () => {
  // Words, and whatever else there is.
  const words = fc.oneof(fc.string({unit: 'grapheme', maxLength: 300}), fc.lorem({maxCount: 60, mode: 'words'}),
    fc.array(fc.lorem({maxCount: 3, mode: 'sentences'}), {maxLength: 3}).map(lines => lines.join('\n\n')));
  const quotes = fc.record({exact: words, prefix: words, suffix: words});
  const plain = (text: string): string => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();
  const check = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void => { fc.assert(fc.property(arbitrary, law), {seed: 5, numRuns: 400}); };

  it('are addresses whose fragment alone is longer, and say it once', () => {
    check(fc.tuple(fc.webUrl({withFragments: true, withQueryParameters: true}), quotes), ([url, quote]) => {
      const link = linkToQuote(url, quote);
      assert.ok(link.startsWith(url));
      assert.ok(URL.canParse(link));
      assert.equal(new URL(link).href.replace(/#.*/, ''), new URL(url).href.replace(/#.*/, ''));
      assert.equal(linkToQuote(link, quote), link);
    });
  });

  it('name words of the quote: its beginning, its end, and what is next to it', () => {
    check(quotes, quote => {
      const directive = textDirective(quote);
      if (!directive) return;
      assert.match(directive, /^text=[!-~]+$/);
      const {prefix = '', start, end, suffix = ''} = read(directive);
      const exact = plain(quote.exact);
      assert.ok(end === undefined ? start === exact : exact.startsWith(start) && exact.endsWith(end), directive);
      if (end !== undefined) assert.ok(/[\n\r\u2028\u2029]/.test(quote.exact) || start.length + end.length <= exact.length, directive);
      assert.ok(plain(quote.prefix).endsWith(prefix) && plain(quote.suffix).startsWith(suffix), directive);
    });
  });
});
