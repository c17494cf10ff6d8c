/**
 * The looks of the list.
 */
import {css} from 'lit';

export const listStyles = css`
.list { padding-top: .25em; }
.group {
  padding-block: 1.4em .45em; border-bottom: 1px solid var(--_ink); font-size: 1.15em; font-weight: 650; line-height: 1.25;
  font-variant-numeric: tabular-nums;
}
.group::first-letter { text-transform: uppercase; }
.item {
  display: grid; grid-template-columns: minmax(9em, 13em) minmax(0, 1fr); gap: .2em 2em; padding-block: .8em .9em;
  border-bottom: 1px solid var(--_faint);
}
.when { display: flex; flex-flow: column; align-items: start; gap: .15em; padding-top: .12em; }
.list .date { font-size: .875em; white-space: normal; font-variant-numeric: tabular-nums; }
.name { font-size: 1.0625em; line-height: 1.35; }
.what { max-width: 60em; }
.what > * + * { margin-top: .25em; }
.summary { max-width: 42em; }
.what > .lane { margin-top: .3em; }
@container (max-width: 560px) {
  .item { grid-template-columns: minmax(0, 1fr); }
  .when { flex-flow: wrap; align-items: baseline; gap: .3em .7em; }
}
`;
