// The closed list of refusals. Each code has its Russian text in texts/errors.ts; a missing one does not compile.

/** What each code carries, so that its text can name the file, the row or the person. `name` is a file's own name. */
export interface ErrorParams {
  /** Input that a contract's schema refused; `issues` names fields, never values. */
  readonly validation: { readonly issues: readonly string[] };
  readonly 'not-found': {
    readonly what:
      | 'roadmapItem'
      | 'occurrence'
      | 'import'
      | 'paper'
      | 'programme'
      | 'form'
      | 'person'
      | 'role'
      | 'consent'
      | 'interview'
      | 'round'
      | 'pair'
      | 'order';
  };
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

  /** A blank of the school's own that would run something or reach outside; `found` is in Russian. */
  readonly 'template-unsafe': { readonly name: string; readonly found: readonly string[] };
  /** A letterhead without a paragraph that holds `{{текст}}` and nothing else. */
  readonly 'template-no-text': { readonly name: string };

  /** A table in a format that its own program can save as .xlsx. `xml` is that of Excel 2003. */
  readonly 'sheet-other-format': {
    readonly name: string;
    readonly format: 'xls' | 'xlsb' | 'ods' | 'numbers' | 'html' | 'xml' | 'word';
  };
  readonly 'sheet-not-a-table': { readonly name: string };
  readonly 'sheet-encrypted': { readonly name: string };
  readonly 'sheet-damaged': { readonly name: string };
  readonly 'sheet-unsafe': { readonly name: string };
  readonly 'sheet-too-large': {
    readonly name: string;
    readonly limit: number;
    readonly unit: 'megabytes' | 'rows' | 'columns' | 'cells';
  };
  readonly 'sheet-blank': { readonly name: string };

  /** `issues` are in Russian and name places of the file. */
  readonly 'match-file-wrong': { readonly name: string; readonly issues: readonly string[] };

  /** `ofSchool`: whether some of it is put right in the school's details. */
  readonly 'paper-not-ready': {
    readonly title: string;
    readonly missing: readonly string[];
    readonly ofSchool: boolean;
  };
  readonly 'form-in-use': { readonly title: string; readonly participants: number };
  readonly 'form-exists': { readonly title: string };
  /** `where` is in Russian: «в паре с …», «в приказе № 5». */
  readonly 'person-in-use': { readonly fullName: string; readonly where: readonly string[] };
  /** Of a person's card or of a role; in Russian. */
  readonly 'person-wrong': { readonly problems: readonly string[] };
  readonly 'role-exists': { readonly fullName: string; readonly role: 'mentor' | 'mentee' };
  readonly 'role-in-use': { readonly fullName: string; readonly where: readonly string[] };
  readonly 'same-person': Record<never, never>;
  readonly 'merge-conflict': { readonly reason: string };
  readonly 'import-nothing': { readonly name: string };
  readonly 'dates-backwards': { readonly earlier: string; readonly later: string };
  readonly 'date-in-future': { readonly date: string };
  readonly 'consent-not-signed': { readonly fullName: string };
  readonly 'signer-unknown': { readonly fullName: string; readonly reason: 'birth-date' | 'representative' };
  readonly 'signer-wrong': {
    readonly fullName: string;
    readonly expected: 'self' | 'representative' | 'both';
  };
  readonly 'interview-not-held': { readonly fullName: string };
  readonly 'answer-wrong': { readonly reason: string };
  readonly 'draft-wrong': { readonly problems: readonly string[] };
  readonly 'pair-wrong': { readonly problems: readonly string[] };
  readonly 'pair-status': { readonly status: string; readonly deed: string };
  readonly 'order-wrong': { readonly problems: readonly string[] };
  readonly 'order-obstacles': { readonly problems: readonly string[] };
  readonly 'order-signed': { readonly number: string };
  readonly 'order-number-taken': { readonly number: string; readonly year: number };
  /** `expected`: the next number of the series. */
  readonly 'order-number-gap': { readonly number: string; readonly expected: string };
  /** A pattern of numbers without `{n}`, or with two. */
  readonly 'number-pattern': { readonly pattern: string };
  /** Fields whose values do not fit, as the form calls them. */
  readonly 'paper-values': { readonly labels: readonly string[] };
  readonly 'paper-signed': { readonly title: string };
  readonly 'paper-not-signed': { readonly title: string };
  /** In Russian: dates that contradict each other. */
  readonly 'paper-wrong': { readonly problems: readonly string[] };
  /** The school's own texts of papers that cannot be printed; in Russian. */
  readonly 'wording-wrong': { readonly problems: readonly string[] };
  /** Acts that cannot be cited; in Russian. */
  readonly 'acts-wrong': { readonly problems: readonly string[] };
  /** A blank of the school's own that is not taken; `reason` is in Russian. */
  readonly 'template-refused': { readonly name: string; readonly reason: string };
  readonly 'picture-refused': { readonly name: string; readonly reason: string };
  /** Papers, in Russian, that would lose their picture. */
  readonly 'picture-in-use': { readonly title: string; readonly where: readonly string[] };
  /** A folder so deep that Windows takes no file in it. */
  readonly 'path-too-long': { readonly name: string };
  /** Nobody, or several, of that name; `found` tells the several apart. */
  readonly 'person-not-named': { readonly name: string; readonly found: readonly string[] };
  /** Something it is made from has changed while it was being signed. */
  readonly 'paper-changed': Record<never, never>;
  /** The kept copy of a signed paper is not the one that was signed. */
  readonly 'paper-damaged': { readonly title: string };
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
