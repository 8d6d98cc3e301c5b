// Whether a file may be written, before anything is tried.
import { dirname } from 'node:path';
import { systemCode } from './fileFailure';
import type { FileStat, FileSystem } from './fileSystem';

/** What forbids writing: the file itself, or its folder (a write-protected stick, a CD, a colleague's share). */
export type WriteObstacle = 'file' | 'folder';

/**
 * What stands against replacing the file, null when nothing does. A missing file or folder is no obstacle here.
 * The permission bits count even for an administrator, whom the system would let through: who took them
 * away meant it.
 */
export async function writeObstacle(fileSystem: FileSystem, path: string): Promise<WriteObstacle | null> {
  if (!(await mayWrite(fileSystem, path, hasWriteBit))) return 'file';
  // On Windows the bit of a folder says only that it has an icon of its own.
  const folderHasWriteBit = process.platform === 'win32' ? () => true : hasWriteBit;
  return (await mayWrite(fileSystem, dirname(path), folderHasWriteBit)) ? null : 'folder';
}

function hasWriteBit({ mode }: FileStat): boolean {
  return (mode & 0o222) !== 0;
}

async function mayWrite(
  fileSystem: FileSystem,
  path: string,
  allows: (stat: FileStat) => boolean,
): Promise<boolean> {
  try {
    if (!allows(await fileSystem.stat(path))) return false;
    await fileSystem.checkWritable(path);
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return !['EACCES', 'EPERM', 'EROFS'].includes(code);
  }
}
