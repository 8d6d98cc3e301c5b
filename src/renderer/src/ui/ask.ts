// A question before something is lost.
import { ElMessageBox } from 'element-plus';

interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

let asked: Promise<boolean> | null = null;

/** True when the person agrees. While a question stands no second one comes: an impatient key means the first. */
export function agrees({ title, text, yes, no }: Question): Promise<boolean> {
  asked ??= ElMessageBox.confirm(text, title, {
    confirmButtonText: yes,
    confirmButtonType: 'danger',
    cancelButtonText: no,
    showClose: false,
    // Enter on an unread question must not lose anything.
    autofocus: false,
  })
    .then(
      () => true,
      () => false,
    )
    .finally(() => (asked = null));
  return asked;
}
