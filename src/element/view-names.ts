/**
 * The names of the views.
 */

/** Names of the views, in the order of the switch. */
export const VIEW_NAMES = ['axis', 'vertical', 'list', 'table'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];
