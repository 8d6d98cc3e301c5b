// Light or dark: the system's choice until the person makes their own.
const STORAGE_KEY = 'theme';

type Theme = 'light' | 'dark';

export function applyStoredTheme(): void {
  apply(storedTheme() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
}

export function toggleTheme(): void {
  const next: Theme = document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark';
  localStorage.setItem(STORAGE_KEY, next);
  apply(next);
}

function storedTheme(): Theme | null {
  const stored = localStorage.getItem(STORAGE_KEY);
  return stored === 'light' || stored === 'dark' ? stored : null;
}

function apply(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}
