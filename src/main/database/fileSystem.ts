// The few file operations that storing needs, as an interface: tests put faults between it and the disk.
import {
  access,
  constants,
  lstat,
  open,
  readFile,
  readdir,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import { resolve } from 'node:path';

export interface FileStat {
  readonly size: number;
  readonly mtimeMs: number;
  readonly mode: number;
}

export interface OpenFile {
  /** Reads at `position` of the file; returns how many bytes came, 0 at the end. */
  read(into: Uint8Array, offset: number, length: number, position: number): Promise<number>;
  /** Writes at the place reached; may take fewer bytes than offered and returns how many it took. */
  write(bytes: Uint8Array, offset: number, length: number): Promise<number>;
  stat(): Promise<FileStat>;
  chmod(mode: number): Promise<void>;
  /** Returns when the bytes are on the medium. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Every call rejects with Node's system errors (`code`: ENOSPC, EBUSY, …). */
export interface FileSystem {
  /** `wx` makes a new file and refuses an existing one; `r+` writes over the bytes of an existing one. */
  open(path: string, flags: 'r' | 'r+' | 'wx'): Promise<OpenFile>;
  readFile(path: string): Promise<Uint8Array>;
  stat(path: string): Promise<FileStat>;
  /** Rejects when this user may not write to the file or the folder. */
  checkWritable(path: string): Promise<void>;
  /** Replaces what stands at `to`. */
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** The names in a folder. */
  list(folder: string): Promise<readonly string[]>;
  /** The absolute path of a file that exists; behind a symbolic link, so that replacing does not replace the link. */
  resolve(path: string): Promise<string>;
}

export const diskFileSystem: FileSystem = {
  open: async (path, flags) => {
    const handle = await open(path, flags);
    return {
      read: async (into, offset, length, position) =>
        (await handle.read(into, offset, length, position)).bytesRead,
      write: async (bytes, offset, length) => (await handle.write(bytes, offset, length)).bytesWritten,
      stat: () => handle.stat(),
      chmod: (mode) => handle.chmod(mode),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  readFile: (path) => readFile(path),
  stat: (path) => stat(path),
  checkWritable: (path) => access(path, constants.W_OK),
  rename,
  unlink,
  list: (folder) => readdir(folder),
  // Asking `realpath` about everything would turn a mapped drive of Windows into its network name.
  resolve: async (path) => ((await lstat(path)).isSymbolicLink() ? realpath(path) : resolve(path)),
};

/** Opens a file for `use` and closes it whatever happens; an error of `use` is the one that is told. */
export async function withOpenFile<Value>(
  fileSystem: FileSystem,
  path: string,
  flags: 'r' | 'r+' | 'wx',
  use: (file: OpenFile) => Promise<Value>,
): Promise<Value> {
  const file = await fileSystem.open(path, flags);
  let value: Value;
  try {
    value = await use(file);
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
  return value;
}

/** Writes all the bytes: one call may take only a part, on a nearly full disk for one. */
export async function writeFully(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const taken = await file.write(bytes, written, bytes.length - written);
    if (taken === 0) throw Object.assign(new Error('the disk takes no more bytes'), { code: 'ENOSPC' });
    written += taken;
  }
}
