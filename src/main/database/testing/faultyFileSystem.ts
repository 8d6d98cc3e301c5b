// The real disk with a fault at a chosen call, to try what a failing disk does at every point of a save.
import { diskFileSystem, type FileSystem, type OpenFile } from '../fileSystem';

export interface Fault {
  /** 1 is the first call of all. */
  readonly atCall: number;
  /** ENOSPC, EIO, … */
  readonly code: string;
  /** `onwards`: from that call on everything fails, as if the stick was pulled out. */
  readonly lasts: 'once' | 'onwards';
}

export interface FaultyFileSystem {
  readonly fileSystem: FileSystem;
  /** The calls made so far, the failed ones too: `open`, `file.write`, … */
  readonly calls: readonly string[];
}

export function faultyFileSystem(fault: Fault | null): FaultyFileSystem {
  const calls: string[] = [];
  const step = (name: string): void => {
    calls.push(name);
    if (!fault) return;
    const fails = fault.lasts === 'once' ? calls.length === fault.atCall : calls.length >= fault.atCall;
    if (fails) throw Object.assign(new Error(`${fault.code}: injected in ${name}`), { code: fault.code });
  };
  const faulty = <Target extends object>(target: Target, prefix: string): Target =>
    new Proxy(target, {
      get: (real, property) => {
        const call: unknown = Reflect.get(real, property);
        if (typeof call !== 'function') return call;
        const name = prefix + String(property);
        return async (...args: unknown[]) => {
          // A close that fails has still given the handle back.
          if (name === 'file.close') await call.apply(real, args);
          step(name);
          if (name === 'file.close') return undefined;
          const value: unknown = await call.apply(real, args);
          return name === 'open' ? faulty(value as OpenFile, 'file.') : value;
        };
      },
    });
  return { fileSystem: faulty(diskFileSystem, ''), calls };
}
