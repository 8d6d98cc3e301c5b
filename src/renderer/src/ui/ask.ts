// A question before something is lost.
import { ElMessageBox } from 'element-plus';

export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

let asked: Promise<boolean> | null = null;

/** True when the person agrees. While a question stands no second one comes: an impatient key means the first. */
export function agrees({ text, yes, no }: Question): Promise<boolean> {
  asked ??= ElMessageBox.confirm(text, {
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
