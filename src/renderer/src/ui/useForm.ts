// A form: its fields finish reading before it is saved, a wrong one holds it, nothing typed goes without a question.
import { inject, nextTick, onUnmounted, provide, ref, toRef, type InjectionKey, type Ref } from 'vue';
import { agrees } from './ask';
import { fieldTexts as texts } from './fieldTexts';
import { useLeaveGuard } from './leaveGuards';
import { useBusy } from './useBusy';

export interface Field {
  /** `missing`: required and empty; `wrong`: typed, but of no use as it stands. */
  readonly fault: () => 'missing' | 'wrong' | null;
  readonly focus: () => void;
}

interface FormFields {
  readonly readOnly: Readonly<Ref<boolean>>;
  /** Whether empty required fields are marked: only once the whole form was wanted. */
  readonly marksMissing: Readonly<Ref<boolean>>;
  readonly announce: (field: Field) => void;
  /** Runs work after all work asked for before it, when the window already shows that one's result. */
  readonly enqueue: (work: () => void | Promise<void>) => Promise<void>;
}

const formKey: InjectionKey<FormFields> = Symbol('form');

interface FormOptions {
  /** Whether the form says something else than the file. */
  readonly changed: () => boolean;
  readonly readOnly?: () => boolean;
}

export interface Form {
  /** Carries out `action` when every field is read and in order; otherwise goes to the first that is not. */
  readonly submit: (action: () => Promise<void>) => Promise<void>;
  /** The same for a form filled in so far: required fields may be empty. */
  readonly keep: (action: () => Promise<void>) => Promise<void>;
  /** Whether every field could be read; goes to the first that could not. */
  readonly settle: () => Promise<boolean>;
  /** True when nothing would be lost, or the person lets it go. */
  readonly mayLeave: () => Promise<boolean>;
}

/** Makes the component a form: the fields inside it find it by themselves. */
export function useForm({ changed, readOnly = () => false }: FormOptions): Form {
  const fields = new Set<Field>();
  const marksMissing = ref(false);
  let queue = Promise.resolve();
  const { busy, alone } = useBusy();

  function enqueue(work: () => void | Promise<void>): Promise<void> {
    const done = queue.then(work).then(() => nextTick());
    queue = done.catch(() => undefined);
    return done;
  }

  function announce(field: Field): void {
    fields.add(field);
    onUnmounted(() => fields.delete(field));
  }

  /** What is typed counts at once, not only when the field is left. */
  async function takeTyped(): Promise<void> {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      field.blur();
      field.focus({ preventScroll: true });
    }
    let last: Promise<void>;
    do {
      last = queue;
      await last;
    } while (last !== queue);
    await nextTick();
  }

  async function settle(): Promise<boolean> {
    await takeTyped();
    const faulty = [...fields].find((field) => field.fault() !== null);
    faulty?.focus();
    return faulty === undefined;
  }

  async function run(action: () => Promise<void>, wantsAll: boolean): Promise<void> {
    await alone(async () => {
      marksMissing.value = wantsAll;
      if (await settle()) await action();
    });
  }

  async function mayLeave(): Promise<boolean> {
    // Being saved: there is nothing to ask.
    if (busy.value || readOnly()) return true;
    await takeTyped();
    const unsaved = changed() || [...fields].some((field) => field.fault() === 'wrong');
    return !unsaved || agrees(texts.leaving);
  }

  provide(formKey, { readOnly: toRef(readOnly), marksMissing, announce, enqueue });
  useLeaveGuard(mayLeave);
  return {
    submit: (action) => run(action, true),
    keep: (action) => run(action, false),
    settle,
    mayLeave,
  };
}

/** The form that a field stands in. @throws when no component round the field called useForm() */
export function useFormFields(): FormFields {
  const form = inject(formKey);
  if (!form) throw new Error('A field stands outside a form.');
  return form;
}
