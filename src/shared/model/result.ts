// What a use case answers: a value, or a failure that was foreseen. Bugs throw instead.
import type { ErrorCode, ErrorParams } from './errors';

/** A foreseen refusal, before the boundary stamps it with a correlation id. */
export type Failure = {
  [Code in ErrorCode]: { readonly code: Code; readonly params: ErrorParams[Code] };
}[ErrorCode];

export type Result<Value, Error = Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Error };

export function ok(): Result<undefined, never>;
export function ok<Value>(value: Value): Result<Value, never>;
export function ok(value?: unknown): Result<unknown, never> {
  return { ok: true, value };
}

export function fail<Code extends ErrorCode>(
  code: Code,
  params: ErrorParams[Code],
): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, params } as Failure };
}
