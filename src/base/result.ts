/**
 * Values for things that can go wrong with data. Broken invariants throw (`assert.ts`); bad data never does.
 */

/** Either a value or an error, told apart by `ok`. */
export type Result<T, E> = Ok<T> | Err<E>;

/** The good case of a {@link Result}. */
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

/** The bad case of a {@link Result}. */
export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

/** Wraps a value as a successful result. */
export const ok = <T>(value: T): Ok<T> => ({ok: true, value});

/** Wraps an error as a failed result. */
export const err = <E>(error: E): Err<E> => ({ok: false, error});
