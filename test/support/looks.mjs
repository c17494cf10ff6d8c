/**
 * What Chromium is run for once more, with forced colours and reduced motion: all files but these, of which nothing depends on
 * either. They run in three engines as they are.
 */
const ELSEWHERE = [
  'attributes', 'calendars', 'changes', 'csp', 'details-media', 'details-original', 'early', 'embed', 'find-go', 'languages', 'leaks',
  'lifecycle', 'list-large', 'loading', 'open-at', 'page-data', 'permalink', 'progress', 'properties', 'rare-dates', 'ready',
  'relative', 'remember', 'share', 'table-copy', 'time-zones', 'transcripts', 'zones',
];

/** Whether a test file is run with forced colours and reduced motion. */
export const isAboutLooks = (file) => !ELSEWHERE.some((name) => file.endsWith(`/element/${name}.test.ts`));

/** The same as patterns: what is left out of others. */
export const NOT_ABOUT_LOOKS = ELSEWHERE.map((name) => `!test/element/${name}.test.ts`);
