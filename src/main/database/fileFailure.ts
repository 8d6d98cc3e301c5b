// Turns the system's errors into refusals that a person can act on.
import { basename, dirname } from 'node:path';
import { fail, type Failure } from '../../shared/model/result';

interface Refusal {
  readonly ok: false;
  readonly error: Failure;
}

/** The system error's code, null for anything else (a bug). */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  // System codes are words like ENOSPC; Node's own errors are ERR_…, and those are bugs.
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}

/**
 * Why a file could not be written.
 * @throws the error itself when it is not of the system.
 */
export function writeRefusal(error: unknown, path: string): Refusal {
  const code = systemCode(error);
  const name = basename(path);
  switch (code) {
    case null:
      throw error;
    case 'ENOSPC':
    case 'EDQUOT':
      return fail('disk-full', { name });
    case 'EROFS':
      return fail('file-read-only', { name });
    case 'EACCES':
    case 'EPERM':
      return fail('access-denied', { name });
    case 'EBUSY':
      return fail('file-busy', { name });
    case 'EEXIST':
      return fail('file-exists', { name });
    case 'ENOENT':
    case 'ENOTDIR':
      return fail('folder-missing', { name: basename(dirname(path)) });
    default:
      return fail('save-failed', { name, reason: code });
  }
}

/**
 * Why a file could not be read.
 * @throws the error itself when it is not of the system.
 */
export function readRefusal(error: unknown, path: string): Refusal {
  const code = systemCode(error);
  const name = basename(path);
  switch (code) {
    case null:
      throw error;
    case 'ENOENT':
    case 'ENOTDIR':
      return fail('file-missing', { name });
    case 'EISDIR':
      return fail('file-foreign', { name });
    case 'EBUSY':
      return fail('file-busy', { name });
    case 'EIO':
      // The medium no longer gives its bytes back.
      return fail('file-corrupt', { name });
    default:
      return fail('access-denied', { name });
  }
}
