// Types are checked by tsc and vue-tsc, style by prettier; eslint looks for what neither sees.
import prettier from 'eslint-config-prettier';
import vue from 'eslint-plugin-vue';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typedFiles = ['src/**/*.ts', 'e2e/**/*.ts', 'bench/*.ts', '*.config.ts'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name what you export: one name on both sides of the import.',
};

export default defineConfig(
  globalIgnores(['out/', 'demo/', 'dist/', 'test-results/', 'bench/out/', 'scripts/rules-fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: [...typedFiles, 'src/**/*.vue', 'scripts/**/*.mjs'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      // `type` reads the same for objects, unions and functions; the project uses one word.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: typedFiles,
    extends: [tseslint.configs.strictTypeCheckedOnly, tseslint.configs.stylisticTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Record<never, never> says "nothing at all" on purpose.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Spread gives a text's code points, which is what is wanted.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // An empty text falls through `||`, and is meant to.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // It asks for `!`, which the strict set forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    // What a component is, vue-tsc knows; here it has no type.
    files: ['src/renderer/src/main.ts', 'src/renderer/src/router/*.ts', 'src/renderer/**/*.test.ts'],
    rules: { '@typescript-eslint/no-unsafe-argument': 'off' },
  },
  {
    files: ['src/**/*.vue'],
    // Templates are read by vue-tsc, which knows their types; here only what needs none.
    extends: [vue.configs['flat/recommended']],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      // A single-word name is clear inside its own folder (ui/, features/…).
      'vue/multi-word-component-names': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'e2e/**/*.ts', 'scripts/**/*.mjs'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.vue'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '(^|/)index$', message: 'No barrel files: import from the file that has it.' },
            { regex: '^\\.{1,2}/.*\\.(ts|js)$', message: 'Relative imports carry no extension.' },
          ],
        },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // The command line speaks on the console.
    files: ['src/cli/**/*.ts', 'src/**/testing/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  prettier,
);
