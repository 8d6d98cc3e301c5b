// The composition root: makes the parts, joins them, opens the window, and sees to a safe end.
import { join, resolve } from 'node:path';
import { app, dialog, Menu, type BrowserWindow } from 'electron';
import log from 'electron-log/main';
import type { Area, Call } from '../../shared/contract/call';
import type { ChannelName } from '../../shared/contract/channels';
import { contract } from '../../shared/contract/contract';
import type { AppError } from '../../shared/model/errors';
import { plainDateOfLocalTime } from '../../shared/model/plainDate';
import { errorLine } from '../../shared/texts/errors';
import { runDemo, type DemoSurroundings } from '../demo/demo';
import { renderInWorker } from '../documents/renderDocx/renderInWorker';
import { Exports } from '../ipc/exports';
import { createHandlers } from '../ipc/handlers';
import { createRouter } from '../ipc/router';
import { matchInWorker } from '../pairs/matchInWorker';
import { pairsPainter } from '../pairs/picture';
import { roadmapPainter } from '../roadmap/picture';
import { Preferences } from '../school/preferences';
import { Workspace } from '../school/workspace';
import { serveApp } from './appProtocol';
import { listenToWindow, pushTo } from './ipcTransport';
import type { LaunchOptions } from './launchOptions';
import { lockDown } from './lockdown';
import { buildMenu } from './menu';
import { systemDialogs } from './systemDialogs';
import { claimInstance } from './singleInstance';
import { createWindow, pdfOf } from './window';

const texts = {
  title: 'Наставник',
  notSaved: 'Последние изменения не записаны на диск.',
  stay: 'Вернуться',
  leave: 'Закрыть без них',
} as const;

export async function startProgram(options: LaunchOptions): Promise<void> {
  startLog();
  let window: BrowserWindow | null = null;
  const openLater = (path: string) => void showFile(path);
  if (options.demoFolder === null && !claimInstance(() => window, openLater)) {
    app.quit();
    return;
  }
  await app.whenReady();
  lockDown();
  serveApp(join(__dirname, '../renderer'));

  const today = () => options.today ?? plainDateOfLocalTime(new Date());
  const resourcesFolder = join(app.getAppPath(), 'resources');
  const workspace = new Workspace(
    () => new Date(),
    () => pushTo(window, 'changed', ['file']),
  );
  const drawRoadmap = roadmapPainter(resourcesFolder);
  const drawPairs = pairsPainter(resourcesFolder);

  if (options.demoFolder !== null) {
    const code = await demonstrate(resolve(options.demoFolder), {
      workspace,
      drawRoadmap,
      drawPairs,
      resourcesFolder,
      today: today(),
    });
    if (code !== 0 || !options.stay) {
      await workspace.abandon();
      app.exit(code);
      return;
    }
  }

  const preferences = new Preferences(app.getPath('userData'));
  // The page loads while the file is read; its first question waits for the answer.
  const reopening = workspace.path === null ? reopen(workspace, preferences, options.file) : null;
  const showFile = async (path: string): Promise<void> => {
    const opened = await workspace.open(resolve(path));
    if (opened.ok) await preferences.opened(resolve(path));
    else dialog.showErrorBox(texts.title, errorLine(opened.error));
  };
  const dialogs = systemDialogs(() => window);
  const handlers = createHandlers({
    workspace,
    preferences,
    dialogs,
    exports: new Exports(dialogs),
    today,
    drawRoadmap,
    drawPairs,
    printToPdf: () => pdfOf(window),
    renderFiles: renderInWorker(join(__dirname, 'renderWorker.cjs')),
    match: matchInWorker(join(__dirname, 'matchingWorker.cjs')),
    reopenError: async () => {
      const error = await reopening;
      return workspace.path === null ? error : null;
    },
  });
  const answer = createRouter(handlers, {
    log: ({ stack, ...entry }) => (stack === undefined ? log.info(entry) : log.error(entry, stack)),
    checkOutput: options.checkOutput,
  });
  listenToWindow(
    async (channel, input, ours) => {
      const result = await answer(channel, input, ours);
      const touched = touchedBy(channel);
      if (result.ok && touched.length > 0) pushTo(window, 'changed', touched);
      return result;
    },
    () => window,
  );

  Menu.setApplicationMenu(buildMenu((action) => pushTo(window, 'menu', action)));
  window = createWindow({ show: true });
  keepUnsavedWork(window, workspace);
  app.on('window-all-closed', () => {
    void workspace.abandon().then(() => app.quit());
  });
}

/** Prints where everything is, or why not, as one line of JSON. @returns the exit code */
async function demonstrate(folder: string, surroundings: DemoSurroundings): Promise<number> {
  const print = (answer: object) => process.stdout.write(`${JSON.stringify(answer)}\n`);
  try {
    const made = await runDemo(folder, surroundings);
    print(made.ok ? { demo: made.value } : { refused: errorLine(made.error) });
    return made.ok ? 0 : 1;
  } catch (bug) {
    // Nobody sees a window here: what went wrong must be said where the command was given.
    log.error(bug);
    print({ refused: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) });
    return 1;
  }
}

/** Opens the file asked for, or the last one; answers why it did not open. */
async function reopen(
  workspace: Workspace,
  preferences: Preferences,
  asked: string | null,
): Promise<AppError | null> {
  const path = asked === null ? preferences.lastPath() : resolve(asked);
  if (path === null) return null;
  const opened = await workspace.open(path);
  if (!opened.ok) return { ...opened.error, correlationId: '' };
  await preferences.opened(path);
  return null;
}

/** Which snapshots of the window a call makes stale; the contract says it of every command. */
function touchedBy(channel: ChannelName): readonly Area[] {
  const call: Call = contract[channel];
  return call.kind === 'command' ? call.touches : [];
}

/** Closing asks first while something is only in memory. */
function keepUnsavedWork(window: BrowserWindow, workspace: Workspace): void {
  let leaving = false;
  window.on('close', (event) => {
    if (leaving || !workspace.hasUnsavedChanges) return;
    event.preventDefault();
    void workspace.save().then(async (saved) => {
      leaving = saved.ok || (await leaveUnsaved(window, errorLine(saved.error)));
      if (leaving) window.close();
    });
  });
}

async function leaveUnsaved(window: BrowserWindow, reason: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: texts.title,
    message: texts.notSaved,
    detail: reason,
    buttons: [texts.stay, texts.leave],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** Codes and stacks go to the log; what people typed does not. */
function startLog(): void {
  log.transports.console.level = false;
  log.transports.file.level = 'info';
  log.transports.file.maxSize = 1_000_000;
  process.on('uncaughtException', (error) => log.error(error));
  process.on('unhandledRejection', (reason) => log.error(reason));
}
