/**
 * Every rule of the check: what it finds, how bad that is, and how it is cured. `docs/lint.md` is this table; a test holds
 * the two together.
 */
import type {Severity} from './finding.js';

/** A rule. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** What is found, for the table. */
  readonly says: string;
  /** What to do about it. Findings may have a better one, which knows the value. */
  readonly cure: string;
}

const rule = (code: string, severity: Severity, says: string, cure: string): Rule => ({code, severity, says, cure});

/** Rules of reading: what the element itself finds in data, and says in `diagnostics`. */
export const READING_RULES: readonly Rule[] = [
  rule('no-document', 'error', 'The data are neither a document nor a list of events.',
    'Write an object with a list `events`, or the list alone.'),
  rule('no-events', 'error', 'The document has no list `events`.', 'Add `"events": […]` to the document.'),
  rule('no-record', 'error', 'An entry of `events` is no object.', 'Write each event as an object, or take the entry out.'),
  rule('no-date', 'error', 'An event has no date.', 'Give it a `date`, or a `relative` date that hangs on another event.'),
  rule('bad-date', 'error', 'A date cannot be read.',
    'Write it as EDTF: `2022-02-24`, `2013-09`, `2022-02~`, `2023-10-07/..`; or as a date-time with an offset.'),
  rule('end-before-start', 'error', 'A span of time ends before it starts.', 'Turn start and end round, or correct one of them.'),
  rule('no-title', 'error', 'An event has no title.', 'Give it a `title` with something to read in it.'),
  rule('bad-link', 'error', 'A link is of a kind that is not let through.',
    'Use a link that begins with https:, http: or mailto:, or a relative one; a colon in its first part is written after `./`.'),
  rule('too-deep', 'error', 'Data are nested too deep.', 'Take out what is nested; no field of an event needs it.'),
  rule('bad-columns', 'error', 'Columns do not fit each other.', 'Give all columns one length and the types that are documented.'),
  rule('unknown-id', 'error', 'A change names an event that is not there.', 'Use the id of an event of the data.'),
  rule('bad-field', 'warning', 'A field has a value that it cannot have; the field is left out.',
    'Write what is expected, or take the field out.'),
  rule('unknown-lane', 'warning', 'An event is in a lane that the document does not name.',
    'Add the lane to `lanes`, or use the id of one that is there.'),
  rule('missing-link-target', 'warning', 'A link leads to an event that is not there.',
    'Use the id of an event of this document, or take the link out.'),
  rule('duplicate-id', 'warning', 'Two events have one id; the later gets a number.', 'Give each event an id of its own.'),
  rule('confirmed-without-source', 'warning', 'An event is called confirmed and names no source.',
    'Name the source that confirms it in `sources`, or lower its `status` to `reported`.'),
  rule('quote-not-found', 'warning', 'A quote does not stand in the article.',
    'Copy the words from the article letter by letter, in the language that it is written in.'),
  rule('bad-span', 'warning', 'The first view (`start`, `end`) cannot be read, or ends before it starts.',
    'Write both as EDTF dates, the earlier as `start`.'),
  rule('unresolved-relative', 'warning', 'A date by another event cannot be worked out. An error where the event has no other date.',
    'Let `relative.to` be the id of a dated event, and the durations be like `P3W`, `P1M` or `PT90M`.'),
  rule('relative-cycle', 'error', 'Dates hang on each other in a circle.', 'Give one of the events in the circle a `date` of its own.'),
  rule('relative-contradiction', 'warning', 'The date and the relative date of an event do not fit.',
    'Correct one of the two, or widen the relative one with `within`.'),
  rule('more', 'warning', 'There are more findings than are listed.', 'Cure those that are listed, then check again.'),
];

/** Rules of the check alone. */
export const LINT_RULES: readonly Rule[] = [
  rule('no-source', 'warning', 'An event names no source. Only worth a thought where most events of the document name none.',
    'Say in `sources` who reports it: a publisher, a date and a link.'),
  rule('same-source', 'warning', 'An event lists one link as two sources.', 'Keep one of the two, or give each a quote of its own.'),
  rule('source-names-differ', 'info', 'One link is given as the work of different publishers.',
    'Write the publisher in one way, or correct the link that was copied.'),
  rule('quote-context', 'warning', 'A quote stands in the article, but not between its prefix and suffix.',
    'Copy the words before and after the quote from the article, or take prefix and suffix out.'),
  rule('ambiguous-quote', 'info', 'A short quote stands in the article more than once.',
    'Add a `prefix` or a `suffix` that tells which is meant.'),
  rule('insecure-link', 'info', 'A link is not encrypted (`http:`).', 'Write https: where the site has it.'),
  rule('likely-duplicate', 'warning', 'Two events have one date and nearly one title.',
    'Join them into one event, or link them as `same-as`, or tell them apart in their titles.'),
  rule('self-link', 'warning', 'A link, or a relative date, leads to its own event.', 'Let it lead to another event, or take it out.'),
  rule('same-link', 'warning', 'An event has one link twice.', 'Take one of the two out.'),
  rule('era-without-end', 'warning', 'An era has no end, or none that is known. Only worth a thought where it is open (`..`).',
    'Give the era an end, or write `..` where it goes on.'),
  rule('low-contrast', 'warning', 'A colour is hard to see on light or on dark pages; the element would change it.',
    'Choose a colour with at least 3:1 on white and on near black, or one for each with `light-dark()`.'),
  rule('no-color', 'warning', 'A colour is none that CSS knows.', 'Write a CSS colour: a name, `#1f5aa6`, `rgb(31 90 166)`.'),
  rule('unchecked-color', 'info', 'The contrast of a colour cannot be worked out without a page.',
    'Look at it on a light and on a dark page, or write it as hex.'),
  rule('missing-language', 'warning', 'A text is missing in a language that is needed: one of `--lang`, or one that most titles have.',
    'Add the text in that language.'),
  rule('bad-language-tag', 'warning', 'A language is written as none that exists.', 'Write a BCP 47 tag: `fr`, `pt-BR`, `zh-Hant`.'),
  rule('no-language', 'info', 'There are plain texts and no word of their language.',
    'Say it in `lang` of the document, so that screen readers pronounce them well.'),
  rule('no-document-title', 'info', 'The document has no title.', 'Give it a `title`: readers hear it first.'),
  rule('no-date-note', 'info', 'A date is uncertain, approximate, incomplete or relative, and nothing says why.',
    'Say in `dateNote` how the date was found.'),
  rule('confirmed-ahead', 'warning', 'An event is called confirmed, and lies after the date of the document.',
    'Call it `expected`, or bring `updated` of the document up to date.'),
  rule('expected-in-past', 'info', 'An event is called expected, and lies before the date of the document.',
    'Say what came of it: `confirmed`, `withdrawn`, or another date.'),
  rule('history-order', 'warning', 'Entries of a history are not in order of time.', 'Order `history` by `asOf`, each date once.'),
  rule('history-differs', 'warning', 'The last entry of a history says something else than the event.',
    'Bring the event up to its last entry, or add an entry with what it says now.'),
  rule('same-importance', 'info', 'More than 50 events are all of one importance.',
    'Give the events that should be labelled first an `importance` nearer to 1.'),
  rule('unused-lane', 'info', 'A lane has no events.', 'Take the lane out, or put its events in it.'),
  rule('unknown-field', 'warning', 'A field has nearly the name of a known one. Only worth a thought where it is a name from elsewhere.',
    'Write the name as documented; unknown fields are shown nowhere.'),
  rule('markup', 'warning', 'A text has markup in it, which is shown as it is.',
    'Write plain text: no tags, and characters in the place of references.'),
  rule('repeated-name', 'warning', 'One object of the file has a field twice; only the last counts.', 'Take one of the two out.'),
];

/** Rules about the tag in a page, which the panel of the attribute `lint` shows. */
export const ATTRIBUTE_RULES: readonly Rule[] = [
  rule('unknown-attribute', 'warning', 'An attribute has nearly the name of a known one.', 'Write the name as documented.'),
  rule('bad-attribute', 'warning', 'An attribute has a value that means nothing; the default holds.', 'Write one of what is expected.'),
];

const BY_CODE = new Map([...READING_RULES, ...LINT_RULES, ...ATTRIBUTE_RULES].map(one => [one.code, one]));

/** The rule of a code, where it is one of ours. */
export const ruleOf = (code: string): Rule | undefined => BY_CODE.get(code);
