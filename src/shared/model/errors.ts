// The closed list of refusals. Each code has its Russian text in texts/errors.ts; a missing one does not compile.

/** What each code carries, so that its text can name the file, the row or the person. `name` is a file's own name. */
export interface ErrorParams {
  /** Input that a contract's schema refused; `issues` names fields, never values. */
  readonly validation: { readonly issues: readonly string[] };
  readonly 'not-found': { readonly what: 'roadmapItem' | 'occurrence' | 'import' | 'paper' | 'programme' };
  readonly 'no-file-open': Record<never, never>;
  readonly 'range-backwards': { readonly start: string; readonly end: string };
  readonly 'occurrence-exists': { readonly schoolYear: number };

  readonly 'file-missing': { readonly name: string };
  readonly 'file-exists': { readonly name: string };
  readonly 'file-empty': { readonly name: string };
  readonly 'file-torn': {
    readonly name: string;
    readonly expectedBytes: number;
    readonly actualBytes: number;
  };
  readonly 'file-corrupt': { readonly name: string };
  readonly 'file-foreign': { readonly name: string };
  readonly 'file-too-new': {
    readonly name: string;
    readonly fileVersion: number;
    readonly programVersion: number;
  };
  readonly 'file-read-only': { readonly name: string };
  readonly 'file-locked': { readonly name: string; readonly owner: string; readonly since: string };
  readonly 'file-busy': { readonly name: string };
  readonly 'file-changed-outside': { readonly name: string };
  readonly 'folder-missing': { readonly name: string };
  readonly 'access-denied': { readonly name: string };
  readonly 'disk-full': { readonly name: string };
  readonly 'save-failed': { readonly name: string; readonly reason: string };

  readonly 'docx-not-docx': { readonly name: string };
  readonly 'docx-old-doc': { readonly name: string };
  readonly 'docx-encrypted': { readonly name: string };
  readonly 'docx-damaged': { readonly name: string };
  readonly 'docx-unsafe': { readonly name: string };
  readonly 'docx-too-large': { readonly name: string; readonly limitMb: number };
  readonly 'docx-no-roadmap': { readonly name: string; readonly tables: number };
  readonly 'docx-no-rows': { readonly name: string };

  readonly 'paper-not-ready': { readonly title: string; readonly missing: readonly string[] };
  readonly internal: Record<never, never>;
}

export type ErrorCode = keyof ErrorParams;

/** What crosses to the window or the command line. The id is also in the log, beside the stack of a bug. */
export type AppError = {
  [Code in ErrorCode]: {
    readonly code: Code;
    readonly params: ErrorParams[Code];
    readonly correlationId: string;
  };
}[ErrorCode];
