// The catalogue of papers, the register and the school's details as main last told them, and what is done with papers.
import { defineStore } from 'pinia';
import { ref } from 'vue';
import type { ArgumentOf, OutputOf } from '../../../shared/contract/contract';
import type { OpenedPaper, PaperDraft } from '../../../shared/contract/papers';
import type { SchoolDetails } from '../../../shared/contract/school';
import type { PaperKind } from '../../../shared/papers/kinds';
import { call } from '../api/client';
import { exportedActions } from './exported';
import { useNotices } from './notices';
import { useSnapshot } from './snapshot';

type Command =
  | 'papers.save'
  | 'papers.remove'
  | 'papers.printed'
  | 'papers.cancel'
  | 'papers.saveNumbering'
  | 'papers.askAcquaintance'
  | 'papers.acquaint'
  | 'papers.saveTexts'
  | 'papers.saveActs'
  | 'papers.addTemplate'
  | 'papers.saveTemplate'
  | 'papers.removeTemplate'
  | 'papers.addPicture'
  | 'papers.removePicture'
  | 'papers.startPack'
  | 'papers.cancelPack';

type Question =
  | 'papers.start'
  | 'papers.get'
  | 'papers.nextNumber'
  | 'papers.numbering'
  | 'papers.acquaintances'
  | 'papers.texts'
  | 'papers.templateFields'
  | 'papers.packContents'
  | 'papers.packState';

/** Those that write a file, asking where. */
type Export =
  | 'papers.export'
  | 'papers.exportPdf'
  | 'papers.exportJournal'
  | 'papers.exportTemplateSample'
  | 'papers.exportExampleTemplate';

export const usePapers = defineStore('papers', () => {
  const notices = useNotices();
  // Every change of people or pairs may change what can be printed: asked for only while somebody looks.
  const catalogue = useSnapshot('papers.catalogue', () => ({}));
  const register = useSnapshot('papers.list', () => ({}));
  const templates = useSnapshot('papers.templates', () => ({}));
  const acts = useSnapshot('papers.acts', () => ({}));
  const pictures = useSnapshot('papers.pictures', () => ({}));
  const school = ref<SchoolDetails | null>(null);
  /** Grows with every change that papers may show: what was laid out before may be another now. */
  const version = ref(0);

  async function refresh(): Promise<void> {
    const [details] = await Promise.all([
      call('school.get', {}),
      ...[catalogue, register, templates, acts, pictures].map((snapshot) => snapshot.changed()),
    ]);
    school.value = details.ok ? details.value : null;
    version.value += 1;
  }

  async function saveSchool(details: SchoolDetails): Promise<boolean> {
    return notices.valueOf(await call('school.save', details)) !== null;
  }

  /** Asks, or carries out, and answers what it gave; null when it was refused, and the person has been told. */
  async function run<Name extends Command | Question>(
    name: Name,
    input: ArgumentOf<Name>,
  ): Promise<OutputOf<Name> | null> {
    return notices.valueOf(await call(name, input));
  }

  /** Asks where, writes the file, says so. False when the person thought better of it, or it was refused. */
  async function exportFile<Name extends Export>(name: Name, input: ArgumentOf<Name>): Promise<boolean> {
    const made = notices.valueOf(await call(name, input)) as OutputOf<Export>;
    if (made) notices.done(`Документ сохранён: ${made.fileName}`, ...exportedActions(made));
    return made !== null;
  }

  /** One Word file with all papers of this draft. */
  function exportDraft(draft: PaperDraft): Promise<boolean> {
    return exportFile('papers.export', { ...draft, separate: false, markIssued: false });
  }

  /** A paper about the whole programme, made of what the file knows. */
  async function exportPaper(kind: PaperKind): Promise<boolean> {
    const opened = await run('papers.start', { kind, ids: [], roundId: null });
    return opened !== null && exportDraft(opened.draft);
  }

  /** A new paper with the values of an old one, to be dated and numbered anew. */
  async function startLike(id: number): Promise<OpenedPaper | null> {
    const opened = await run('papers.get', { id });
    return opened && { draft: { ...opened.draft, id: null, date: null, number: '' }, record: null };
  }

  return {
    catalogue: catalogue.value,
    showCatalogue: catalogue.show,
    register: register.value,
    showRegister: register.show,
    templates: templates.value,
    showTemplates: templates.show,
    acts: acts.value,
    showActs: acts.show,
    pictures: pictures.value,
    showPictures: pictures.show,
    school,
    version,
    refresh,
    saveSchool,
    run,
    exportFile,
    exportDraft,
    exportPaper,
    startLike,
  };
});
