// What papers can be made, and making them.
import { defineStore } from 'pinia';
import { ref } from 'vue';
import type { OrderForm, PaperKind, PaperList } from '../../../shared/contract/papers';
import type { SchoolDetails } from '../../../shared/contract/school';
import { call } from '../api/client';
import { useNotices } from './notices';

export const usePapers = defineStore('papers', () => {
  const notices = useNotices();
  const list = ref<PaperList>([]);
  const school = ref<SchoolDetails | null>(null);
  const orderForm = ref<OrderForm | null>(null);

  async function refresh(): Promise<void> {
    const [papers, details, form] = await Promise.all([
      call('papers.list', {}),
      call('school.get', {}),
      call('papers.form', {}),
    ]);
    list.value = papers.ok ? papers.value : [];
    school.value = details.ok ? details.value : null;
    orderForm.value = form.ok ? form.value : null;
  }

  async function saveSchool(details: SchoolDetails): Promise<boolean> {
    return notices.valueOf(await call('school.save', details)) !== null;
  }

  async function saveOrderForm(form: OrderForm): Promise<boolean> {
    return notices.valueOf(await call('papers.saveForm', form)) !== null;
  }

  /** Asks where, writes the .docx, says so. */
  async function exportPaper(kind: PaperKind): Promise<boolean> {
    const made = notices.valueOf(await call('papers.export', { kind }));
    if (!made) return false;
    notices.done(`Документ сохранён: ${made.fileName}`, {
      label: 'Показать в папке',
      run: () => void call('papers.showInFolder', { exportId: made.exportId }),
    });
    return true;
  }

  return { list, school, orderForm, refresh, saveSchool, saveOrderForm, exportPaper };
});
