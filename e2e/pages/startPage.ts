// The first screen: three ways to begin.
import type { Locator, Page } from 'playwright/test';

export class StartPage {
  readonly heading: Locator;
  private readonly window: Page;

  constructor(window: Page) {
    this.window = window;
    this.heading = window.getByRole('heading', { level: 1, name: 'Наставник' });
  }

  /** «Создать программу» for the school year shown; the save dialog follows. */
  async createProgramme(): Promise<void> {
    await this.window.getByRole('button', { name: 'Создать…' }).click();
  }

  /** «Взять дорожную карту из Word»; the open dialog follows. */
  async takeRoadmapFromWord(): Promise<void> {
    await this.window.getByRole('button', { name: 'Выбрать документ…' }).click();
  }

  /** «Открыть файл»; the open dialog follows. */
  async openFile(): Promise<void> {
    await this.window.getByRole('button', { name: 'Открыть…' }).click();
  }
}
