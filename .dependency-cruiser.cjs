// Who may import whom. Each rule has a fixture in scripts/rules-fixtures/<rule name> that breaks it, and
// scripts/rules.test.mjs sees it broken.

// Folders of src/main that are floors of the house; every other folder there is an area (roadmap, papers, …).
const floor = '^src/main/(shell|ipc|database|documents)/';
const testCode = '(\\.test\\.ts$|/testing/|/fixtures/)';
const area = { path: '^src/main/([^/]+)/', pathNot: floor };

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-stands-alone',
      comment:
        'The language both sides speak knows neither Node, nor the DOM, nor Electron, nor either side.',
      severity: 'error',
      from: { path: '^src/shared/', pathNot: testCode },
      to: {
        pathNot:
          '^src/shared/|^resources/[^/]+\\.json$|(^|/)node_modules/(@types/)?(valibot|d3-scale|d3-time)/',
      },
    },
    {
      name: 'window-imports-shared-only',
      comment: 'The window reaches main through the contract, never by import.',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^(src/(?!renderer/|shared/)|resources/)' },
    },
    {
      name: 'window-has-no-node',
      comment: 'The window is sandboxed: there is no Node in it.',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: testCode },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'preload-imports-contract-only',
      comment: 'The preload is a list of channels and a bridge.',
      severity: 'error',
      from: { path: '^src/preload/', pathNot: testCode },
      to: { pathNot: '^src/(preload|shared/contract)/|(^|/)node_modules/electron/' },
    },
    {
      name: 'main-knows-no-window-code',
      comment: 'Main, and the command line beside it, build without the window.',
      severity: 'error',
      from: { path: '^src/(main|cli|shared)/' },
      to: { path: '^src/(renderer|preload)/' },
    },
    {
      name: 'electron-in-shell-only',
      comment: 'Everything under the shell runs on plain Node: in the command line and in tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main/shell/|main/index\\.ts$|preload/)' },
      to: { path: '(^|/)node_modules/electron/' },
    },
    {
      name: 'shell-is-on-top',
      comment: 'Only the boot and the shell itself import the shell; the command line has no window.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/main/(shell/|index\\.ts$)` },
      to: { path: '^src/main/shell/' },
    },
    {
      name: 'areas-know-no-caller',
      comment: 'A use case does not know whether the window or the command line called it.',
      severity: 'error',
      from: area,
      to: { path: '^src/(main/ipc|cli)/' },
    },
    {
      name: 'areas-meet-through-use-cases',
      comment: "An area's tables are its own: others ask its use cases, not its repository.",
      severity: 'error',
      from: { ...area, pathNot: `${floor}|${testCode}` },
      to: { path: '^src/main/[^/]+/repository', pathNot: '^src/main/$1/' },
    },
    {
      name: 'database-and-documents-know-no-area',
      comment: 'The file and the Word engine serve every area and depend on none.',
      severity: 'error',
      from: { path: '^src/main/(database|documents)/', pathNot: testCode },
      to: { path: '^src/main/', pathNot: '^src/main/(database|documents)/' },
    },
    {
      name: 'parts-know-no-store',
      comment: 'ui/ and the Gantt take what they show as properties and say what happened as events.',
      severity: 'error',
      from: { path: '^src/renderer/src/(ui|gantt)/', pathNot: testCode },
      to: { path: '^src/renderer/src/(stores|features|api|router)/|(^|/)node_modules/(pinia|vue-router)/' },
    },
    {
      name: 'stores-know-no-component',
      comment: 'A store holds what was fetched; it outlives every screen.',
      severity: 'error',
      from: { path: '^src/renderer/src/stores/', pathNot: testCode },
      to: { path: '^src/renderer/src/(features|ui)/|\\.vue$' },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-test-code-in-product',
      comment: 'What is shipped does not lean on tests, their helpers or their data.',
      severity: 'error',
      from: { path: '^src/', pathNot: testCode },
      to: { path: testCode },
    },
    {
      name: 'no-dev-dependency-in-product',
      comment: 'What the program imports is in "dependencies". Electron is there at run time by itself.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${testCode}|\\.d\\.ts$` },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(electron|@types)/',
      },
    },
    {
      name: 'no-unlisted-dependency',
      comment: 'A package that package.json does not name is there by chance.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-broken-import',
      comment: 'Every import leads to a file.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    // Types count too: an import for a type is knowledge of the other side all the same.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.vue', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
