// The system's own dialogs for files, in Russian.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, shell, type BrowserWindow, type FileFilter as ElectronFilter } from 'electron';
import type { Dialogs, FileFilter } from '../ipc/dialogs';

const filters: Readonly<Record<FileFilter, ElectronFilter>> = {
  school: { name: 'Файл программы «Наставник»', extensions: ['nastavnik'] },
  word: { name: 'Документ Word', extensions: ['docx'] },
  spreadsheet: { name: 'Таблица', extensions: ['xlsx', 'csv', 'tsv', 'txt'] },
  png: { name: 'Картинка', extensions: ['png'] },
  svg: { name: 'Векторная картинка', extensions: ['svg'] },
  pdf: { name: 'Документ PDF', extensions: ['pdf'] },
  picture: { name: 'Картинка', extensions: ['png', 'jpg', 'jpeg'] },
  blank: { name: 'Документ Word', extensions: ['docx'] },
};

const openTitles: Readonly<Record<FileFilter, string>> = {
  school: 'Открыть файл',
  word: 'Дорожная карта в Word',
  spreadsheet: 'Список людей в таблице',
  png: 'Открыть картинку',
  svg: 'Открыть картинку',
  pdf: 'Открыть документ',
  picture: 'Своя картинка для наград',
  blank: 'Бланк школы в Word',
};

/** @param window the window that the dialogs belong to; asked anew each time. */
export function systemDialogs(window: () => BrowserWindow | null): Dialogs {
  let lastFolder: string | null = null;
  const folder = () =>
    lastFolder !== null && existsSync(lastFolder) ? lastFolder : app.getPath('documents');

  return {
    async askOpenPath(filter) {
      const options = {
        title: openTitles[filter],
        buttonLabel: 'Открыть',
        defaultPath: folder(),
        filters: [filters[filter], { name: 'Все файлы', extensions: ['*'] }],
        properties: ['openFile' as const],
      };
      const parent = window();
      const { filePaths } = await (parent
        ? dialog.showOpenDialog(parent, options)
        : dialog.showOpenDialog(options));
      const [path] = filePaths;
      if (path === undefined) return null;
      lastFolder = join(path, '..');
      return path;
    },

    async askSavePath(filter, suggestedName) {
      const [extension = ''] = filters[filter].extensions;
      const options = {
        title: 'Сохранить',
        buttonLabel: 'Сохранить',
        defaultPath: join(folder(), `${suggestedName}.${extension}`),
        filters: [filters[filter]],
        // A school's file is never replaced: the program itself refuses a name that is taken.
        ...(filter === 'school' ? {} : { properties: ['showOverwriteConfirmation' as const] }),
      };
      const parent = window();
      const { filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options));
      if (!filePath) return null;
      lastFolder = join(filePath, '..');
      return filePath.toLowerCase().endsWith(`.${extension}`) ? filePath : `${filePath}.${extension}`;
    },

    async askFolder() {
      const options = {
        title: 'Куда положить документы',
        buttonLabel: 'Выбрать папку',
        defaultPath: folder(),
        properties: ['openDirectory' as const, 'createDirectory' as const],
      };
      const parent = window();
      const { filePaths } = await (parent
        ? dialog.showOpenDialog(parent, options)
        : dialog.showOpenDialog(options));
      const [path] = filePaths;
      if (path === undefined) return null;
      lastFolder = path;
      return path;
    },

    showInFolder: (path) => shell.showItemInFolder(path),

    // The system answers with words where it has no program for the file.
    openFile: async (path) => (await shell.openPath(path)) === '',
  };
}
