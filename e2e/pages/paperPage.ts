// What a person does with official papers, in the words of the window.
import { expect, type Locator, type Page } from 'playwright/test';
import type { PaperKind } from '../../src/shared/papers/kinds';
import { Frame } from './frame';

export class PaperPage {
  /** Sheets in sight; a long paper has more. */
  readonly pages: Locator;
  readonly panel: Locator;
  readonly missing: Locator;
  /** Beside the title. */
  readonly status: Locator;
  /** Lines of the journal. */
  readonly rows: Locator;

  constructor(private readonly window: Page) {
    this.pages = window.getByTestId('page');
    this.panel = window.getByRole('dialog');
    this.missing = window.getByRole('region', { name: 'Чего не хватает' });
    this.status = window.locator('header .pill');
    this.rows = window.getByTestId('table-row');
  }

  /** A new paper about the programme, from the catalogue. */
  async create(kind: PaperKind): Promise<void> {
    await new Frame(this.window).go('Документы');
    await this.window.getByTestId(`paper-${kind}`).getByRole('button').last().click();
    await expect(this.pages.first()).toBeVisible();
  }

  async journal(): Promise<void> {
    await new Frame(this.window).go('Документы');
    await this.window.getByText('Журнал', { exact: true }).click();
  }

  async openFromJournal(words: RegExp): Promise<void> {
    await this.journal();
    await this.rows.filter({ hasText: words }).getByRole('button').first().click();
    await expect(this.pages.first()).toBeVisible();
  }

  field(label: string): Locator {
    return this.window.getByLabel(label, { exact: true });
  }

  /** A button of the paper's page or of a panel on it. */
  async press(name: string): Promise<void> {
    await this.window.getByRole('button', { name, exact: true }).click();
  }

  /** «Нумерация приказов», «Бланки школы», «Нормативные акты». */
  async settings(name: string): Promise<void> {
    await new Frame(this.window).go('Документы');
    await this.window.getByRole('button', { name: 'Настройка' }).click();
    await this.window.getByRole('menuitem', { name }).click();
  }

  /** Signed on the day and under the number that are proposed. */
  async sign(): Promise<void> {
    await this.press('Отметить подписанным…');
    await this.panel.getByRole('button', { name: 'Отметить подписанным', exact: true }).click();
    await expect(this.panel).toBeHidden();
  }

  /** The first sheet says so: its lines are read as one, with ordinary spaces. */
  async says(words: string): Promise<void> {
    await expect.poll(() => this.text()).toContain(words);
  }

  async text(): Promise<string> {
    const lines = await this.pages.first().locator('svg text').allTextContents();
    return lines.join(' ').replaceAll('\u00A0', ' ').replace(/ {2,}/gu, ' ');
  }
}
