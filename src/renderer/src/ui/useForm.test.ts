import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import type { PlainDate } from '../../../shared/model/plainDate';
import DateField from './DateField.vue';
import { mayLeave } from './leaveGuards';
import TextField from './TextField.vue';
import { useForm, type Form } from './useForm';

const late = () => new Promise((resolve) => setTimeout(resolve, 5));
const date = ref<PlainDate | null>(null);
const name = ref('');
let form: Form;
let saved: (PlainDate | null)[] = [];
let shown: VueWrapper;

function show(changed = false): void {
  date.value = null;
  name.value = '';
  saved = [];
  const Example = defineComponent({
    setup() {
      form = useForm({ changed: () => changed });
      return () => [
        h(DateField, {
          modelValue: date.value,
          label: 'День',
          read: async (text: string) => (
            await late(),
            text === 'завтра' ? ('2021-10-05' as PlainDate) : null
          ),
          'onUpdate:modelValue': (value: PlainDate | null) => (date.value = value),
        }),
        h(TextField, { modelValue: name.value, label: 'Имя', required: true }),
      ];
    },
  });
  shown = mount(Example, { attachTo: document.body });
}
afterEach(() => shown.unmount());

const dayInput = () => shown.findAll('input')[0]?.element;
const save = async () => {
  await late();
  saved.push(date.value);
};

describe('a form', () => {
  it('waits for a field that is still being read', async () => {
    show();
    await shown.get('input').setValue('завтра');
    await form.keep(save);
    expect(saved).toEqual(['2021-10-05']);
  });

  it('does not save a field that cannot be read, and goes to it', async () => {
    show();
    await shown.get('input').setValue('чепуха');
    await form.keep(save);
    expect(saved).toEqual([]);
    expect(document.activeElement).toBe(dayInput());
  });

  it('wants required fields only when the whole of it is wanted', async () => {
    show();
    await form.submit(save);
    expect(saved).toEqual([]);
    expect(shown.get('[role=alert]').text()).toBe('Заполните это поле.');
    await form.keep(save);
    expect(saved).toEqual([null]);
  });

  it('saves once however often it is asked meanwhile', async () => {
    show();
    await Promise.all([form.keep(save), form.keep(save)]);
    expect(saved).toHaveLength(1);
  });

  it('lets itself be left without a question while nothing is changed', async () => {
    show();
    await expect(mayLeave()).resolves.toBe(true);
  });

  it('asks before a change is dropped, once for any number of keys', async () => {
    show(true);
    const answers = Promise.all([mayLeave(), mayLeave()]);
    await late();
    await flushPromises();
    const boxes = document.querySelectorAll<HTMLElement>('.el-message-box');
    expect(boxes).toHaveLength(1);
    const [stay] = [...(boxes[0]?.querySelectorAll('button') ?? [])].filter(
      (b) => b.textContent === 'Вернуться',
    );
    stay?.click();
    await expect(answers).resolves.toEqual([false, false]);
  });
});
