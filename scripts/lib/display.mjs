// The screen a window opens on: the one that is here, or a virtual one.

// The smallest common screen of a school computer; 24-bit colour as on a real one.
const virtualScreen = '-screen 0 1366x768x24';

/** True when windows have somewhere to go without our help (Windows and macOS always do). */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** True when a person can look at the display: it is neither ours nor an xvfb-run around us. */
export function hasVisibleDisplay() {
  return hasDisplay() && !process.env['XAUTHORITY']?.includes('xvfb-run');
}

/** The command line to run so that the program has a display: `[command, args]`. */
export function onDisplay(command, args) {
  if (hasDisplay()) return [command, args];
  return ['xvfb-run', ['--auto-servernum', `--server-args=${virtualScreen}`, command, ...args]];
}

/** The groups of system packages that a window needs here, see systemPackages.mjs. */
export function packagesForWindow() {
  return hasDisplay() ? ['window'] : ['window', 'virtualDisplay'];
}
