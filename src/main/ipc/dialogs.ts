// What use cases may ask a person or the system through the shell; tests give their own.
export type FileFilter = 'school' | 'word' | 'spreadsheet' | 'png' | 'svg' | 'pdf' | 'picture' | 'blank';

export interface Dialogs {
  /** Path of an existing file; null when the person closed the dialog. */
  readonly askOpenPath: (filter: FileFilter) => Promise<string | null>;
  /**
   * Path to write to, its ending included; null when the person closed the dialog.
   * The dialog has asked already whether a document or picture there may be replaced; a school's file never is.
   */
  readonly askSavePath: (filter: FileFilter, suggestedName: string) => Promise<string | null>;
  /** Path of an existing folder to put several files into; null when the person closed the dialog. */
  readonly askFolder: () => Promise<string | null>;
  readonly showInFolder: (path: string) => void;
  /** In the program that the system has for it, false where it has none; only a file that this program has written. */
  readonly openFile: (path: string) => Promise<boolean>;
}
