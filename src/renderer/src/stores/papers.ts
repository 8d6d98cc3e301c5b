// What papers can be made, and making them.
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import type { FormsOrder, OrderForm, PaperKind } from '../../../shared/contract/papers';
import type { SchoolDetails } from '../../../shared/contract/school';
import { call } from '../api/client';
import { useNotices } from './notices';
import { useSnapshot } from './snapshot';

export const usePapers = defineStore('papers', () => {
  const notices = useNotices();
  // Every change of people or pairs may change what can be printed: asked for only while somebody looks.
  const papers = useSnapshot('papers.list', () => ({}));
  const list = computed(() => papers.value.value ?? []);
  const school = ref<SchoolDetails | null>(null);
  const orderForm = ref<OrderForm | null>(null);
  const formsOrder = ref<FormsOrder | null>(null);

  async function refresh(): Promise<void> {
    const [details, form, forms] = await Promise.all([
      call('school.get', {}),
      call('papers.form', {}),
      call('papers.formsOrder', {}),
      papers.changed(),
    ]);
    school.value = details.ok ? details.value : null;
    orderForm.value = form.ok ? form.value : null;
    formsOrder.value = forms.ok ? forms.value : null;
  }

  async function saveSchool(details: SchoolDetails): Promise<boolean> {
    return notices.valueOf(await call('school.save', details)) !== null;
  }

  async function saveOrderForm(form: OrderForm): Promise<boolean> {
    return notices.valueOf(await call('papers.saveForm', form)) !== null;
  }

  async function saveFormsOrder(form: FormsOrder): Promise<boolean> {
    return notices.valueOf(await call('papers.saveFormsOrder', form)) !== null;
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

  return {
    list,
    show: papers.show,
    school,
    orderForm,
    formsOrder,
    refresh,
    saveSchool,
    saveOrderForm,
    saveFormsOrder,
    exportPaper,
  };
});
