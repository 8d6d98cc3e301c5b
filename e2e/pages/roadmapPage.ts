// What a person does on the roadmap and on the way to it, in the words of the window.
import { expect, type Locator, type Page } from 'playwright/test';

export class RoadmapPage {
  constructor(private readonly window: Page) {}

  /** «Взять дорожную карту из Word»; the dialogs must be answered already. */
  async chooseWordRoadmap(): Promise<void> {
    await this.window.getByRole('button', { name: 'Выбрать документ…' }).click();
    await expect(this.importRows().first()).toBeVisible();
  }

  importRows(): Locator {
    return this.window.getByTestId('import-row');
  }

  async take(): Promise<void> {
    await this.window.getByRole('button', { name: /^Взять \d+/ }).click();
    await expect(this.window.getByRole('treegrid')).toBeVisible();
  }

  /** The row of the Gantt that names an activity. */
  row(activity: RegExp): Locator {
    return this.window.getByRole('row').filter({ hasText: activity });
  }

  /** The activity's bar of the year shown. */
  bar(activity: RegExp): Locator {
    return this.row(activity).locator('[data-bar]').first();
  }

  panel(): Locator {
    return this.window.getByRole('dialog');
  }

  async openRow(activity: RegExp): Promise<void> {
    await this.row(activity).getByText(activity).first().dblclick();
    await expect(this.panel()).toBeVisible();
  }

  field(label: string): Locator {
    return this.panel().getByLabel(label, { exact: true });
  }

  async savePanel(): Promise<void> {
    await this.panel().getByRole('button', { name: 'Сохранить', exact: true }).click();
    await expect(this.panel()).toBeHidden();
  }

  saveState(): Locator {
    return this.window.getByTestId('save-state');
  }
}
