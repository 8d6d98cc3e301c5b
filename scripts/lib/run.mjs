// Running other programs: with their output shown, or with it kept.
import { spawn } from 'node:child_process';

import { projectRoot } from './paths.mjs';

/**
 * Runs a program with our own input and output; resolves to its exit code (1 after a death by signal). A
 * polite end sent to us reaches it first.
 */
export function run(command, args, { env, cwd = projectRoot } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a program and keeps what it says: `{ code, output, stdout }`, `output` being both streams as they
 * came. A program that is not there gives code 127; one that outlives `timeoutMs` is ended with all that
 * it started and gives 124.
 */
export function capture(command, args, { env, cwd = projectRoot, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its own process group, so that ending it ends its children too (xvfb-run passes no signal on).
      detached: process.platform !== 'win32',
    });
    const end = (signal) => endGroup(child, signal);
    process.on('SIGINT', end).on('SIGTERM', end);
    let output = '';
    let stdout = '';
    let timedOut = false;
    const deadline = setTimeout(
      () => {
        timedOut = true;
        end('SIGKILL');
      },
      timeoutMs ?? 2 ** 31 - 1,
    );
    const finish = (code) => {
      clearTimeout(deadline);
      process.off('SIGINT', end).off('SIGTERM', end);
      resolve({ code, output, stdout });
    };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => {
      output += error.message;
      finish(error.code === 'ENOENT' ? 127 : 126);
    });
    child.on('close', (code) => finish(timedOut ? 124 : (code ?? 1)));
  });
}

function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch (error) {
    // It has ended by itself in the meantime.
    if (error.code !== 'ESRCH') throw error;
  }
}
