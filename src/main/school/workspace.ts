// The one open file of the program: opening, closing, and saving after every change.
import type { OpenFile } from '../../shared/contract/file';
import { fail, ok, type Failure, type Result } from '../../shared/model/result';
import type { Database } from '../database/connection';
import { createSchoolFile, openSchoolFile, type SchoolFile } from '../database/schoolFile';

export class Workspace {
  private file: SchoolFile | null = null;
  private savedAt: Date | null = null;
  /** Why the last save was refused; null when it was not. */
  private unsaved: Failure | null = null;
  /** Changes made, and how many of them the disk is known to have. */
  private made = 0;
  private kept = 0;

  /** @param onChange told after every change of the file's state (opened, saved, closed). */
  constructor(
    private readonly now: () => Date,
    private readonly onChange: () => void = () => undefined,
  ) {}

  /** Path of the open file; null when none is. */
  get path(): string | null {
    return this.file?.path ?? null;
  }

  get hasUnsavedChanges(): boolean {
    return this.made !== this.kept;
  }

  state(): OpenFile | null {
    if (!this.file) return null;
    return {
      name: this.file.name,
      folder: this.file.folder,
      readOnly: this.file.readOnly,
      savedAt: this.savedAt && clockOf(this.savedAt),
      unsaved: this.unsaved && { ...this.unsaved, correlationId: '' },
    };
  }

  /**
   * Opens a file in place of the present one, which stays open when the new one is refused or when it has
   * changes that the disk still refuses.
   */
  async open(path: string): Promise<Result<undefined>> {
    if (path === this.path) return ok();
    return this.replace(() => openSchoolFile(path));
  }

  /**
   * Makes a new file and opens it. When filling or saving fails, no file is left behind.
   * @param fill lays the first data in; they are in the file from its first byte on
   */
  async create(path: string, fill: (database: Database) => void): Promise<Result<undefined>> {
    const made = await this.replace(() => createSchoolFile(path, fill));
    if (made.ok) this.markSaved(0);
    return made;
  }

  read<Value>(query: (database: Database) => Result<Value>): Result<Value> {
    return this.file ? query(this.file.database) : fail('no-file-open', {});
  }

  async readAsync<Value>(query: (database: Database) => Promise<Result<Value>>): Promise<Result<Value>> {
    return this.file ? query(this.file.database) : fail('no-file-open', {});
  }

  /**
   * Runs a change and saves it. A refused change is rolled back and nothing is written. When the change holds
   * but the disk refuses, the change stays in the program and the state says so until a save succeeds.
   */
  async change<Value>(command: (database: Database) => Result<Value>): Promise<Result<Value>> {
    const { file } = this;
    if (!file) return fail('no-file-open', {});
    if (file.readOnly) return fail('file-read-only', { name: file.name });
    const result = file.database.transaction(() => command(file.database));
    if (!result.ok) return result;
    this.made += 1;
    await this.save();
    return result;
  }

  async save(): Promise<Result<undefined>> {
    const { file } = this;
    if (!file) return fail('no-file-open', {});
    const { made } = this;
    const saved = await file.save();
    // Another file may have taken its place meanwhile; its state is not ours to tell.
    if (this.file === file) {
      if (saved.ok) this.markSaved(made);
      else {
        this.unsaved = saved.error;
        this.onChange();
      }
    }
    return saved.ok ? ok() : saved;
  }

  /** Writes the present content, saved or not, as a new file and goes on working in it. */
  async saveCopyAs(path: string): Promise<Result<undefined>> {
    const { file } = this;
    if (!file) return fail('no-file-open', {});
    const copied = await file.copyTo(path);
    return copied.ok ? this.adopt(await openSchoolFile(path)) : copied;
  }

  /** Closes the file once everything is on the disk; refused while it cannot be. */
  async close(): Promise<Result<undefined>> {
    const kept = await this.keepChanges();
    if (!kept.ok) return kept;
    await this.abandon();
    return ok();
  }

  /** Closes the file whether or not its last changes are saved: somebody has decided so. */
  async abandon(): Promise<void> {
    const { file } = this;
    this.forget();
    this.onChange();
    await file?.close();
  }

  private async replace(getNext: () => Promise<Result<SchoolFile>>): Promise<Result<undefined>> {
    const kept = await this.keepChanges();
    if (!kept.ok) return kept;
    return this.adopt(await getNext());
  }

  /** Whatever the previous file holds is on a disk already. */
  private async adopt(next: Result<SchoolFile>): Promise<Result<undefined>> {
    if (!next.ok) return next;
    const { file: previous } = this;
    this.forget();
    this.file = next.value;
    this.onChange();
    await previous?.close();
    return ok();
  }

  private async keepChanges(): Promise<Result<undefined>> {
    return this.hasUnsavedChanges ? this.save() : ok();
  }

  private forget(): void {
    this.file = null;
    this.savedAt = null;
    this.unsaved = null;
    this.made = 0;
    this.kept = 0;
  }

  private markSaved(made: number): void {
    this.savedAt = this.now();
    this.unsaved = null;
    this.kept = Math.max(this.kept, made);
    this.onChange();
  }
}

function clockOf(time: Date): string {
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
}
