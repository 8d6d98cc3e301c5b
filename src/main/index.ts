// Boot of the main process.
import { app, dialog } from 'electron';
import log from 'electron-log/main';
import { registerAppScheme } from './shell/appProtocol';
import { launchOptions } from './shell/launchOptions';
import { startProgram } from './shell/program';

registerAppScheme();
startProgram(launchOptions(process.argv, process.env)).catch((bug: unknown) => {
  // Without a window there is nobody else to say it.
  log.error(bug);
  dialog.showErrorBox(
    'Наставник',
    'Программа не смогла запуститься. Данные школы не тронуты. Перезагрузите компьютер и запустите её снова.',
  );
  app.exit(1);
});
