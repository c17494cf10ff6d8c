/**
 * Every listener, observer and frame request has an owner that removes it.
 */

/** Undoes something. Safe to call once. */
export type CleanUp = () => void;
