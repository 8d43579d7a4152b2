// Who may import whom. Everything here is an error: a wrong import fails `npm run lint:imports`.
// Modules stand on tiers; a module imports only from lower ones. Effects between neighbours and upwards travel as events.
const TIERS = [
  ['user', 'settings', 'timeline', 'mail'],
  ['setup', 'notification'],
  ['company', 'network'],
  ['contact'],
  ['site', 'signal', 'commitment', 'followUp'],
  ['visit', 'siteRequest', 'retentionCase'],
  ['attention', 'matching'],
  ['offer'],
  ['search', 'importing', 'alert', 'report', 'privacy', 'today'],
];
const TESTS = '\\.(test|e2e)\\.tsx?$|/testing/';
const group = (names) => `(?:${names.join('|')})`;

/** A module must not import from its own tier (other than itself) or from a higher one. */
const tierRules = TIERS.flatMap((tier, index) =>
  tier.map((name) => {
    const forbidden = TIERS.slice(index)
      .flat()
      .filter((other) => other !== name);
    return {
      name: `tier-${name}`,
      comment: `${name} may import lower modules only; towards neighbours and upwards use an event.`,
      severity: 'error',
      from: { path: `^shared/src/modules/${name}/`, pathNot: TESTS },
      to: { path: `^shared/src/modules/${group(forbidden)}/` },
    };
  }),
).filter((rule) => !rule.to.path.endsWith('(?:)/'));

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      comment: 'Every import must lead somewhere.',
      severity: 'error',
      from: { pathNot: 'node_modules' },
      to: {
        couldNotResolve: true,
        pathNot: [
          '\\.css$',
          '\\.svg$',
          '\\.png$',
          '\\.graphql$',
          '[?]',
          '__generated__',
          '^geojson$',
          '^@graphql-typed-document-node/core$',
          '^pdfmake/interfaces$',
        ],
      },
    },
    {
      name: 'isomorphic-stays-pure',
      comment: 'The isomorphic half of shared runs in the browser: no server code, no Node, no database, no queue, no React.',
      severity: 'error',
      from: { path: '^shared/src/', pathNot: `/server/|^shared/src/(testing|seed)/|${TESTS}` },
      to: {
        path: '/server/|node_modules/(mongoose|mongodb|bullmq|ioredis|pino|react|react-dom|@casl/mongoose)/|^(api|workers|client|embedded|start)/',
        pathNot: TESTS,
      },
    },
    {
      name: 'isomorphic-no-node',
      severity: 'error',
      from: { path: '^shared/src/', pathNot: `/server/|^shared/src/(testing|seed)/|${TESTS}` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-knows-no-door',
      comment: 'api, workers and client are adapters around shared, never the other way round.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(api|workers|client|embedded|start)/' },
    },
    {
      name: 'kernel-knows-no-module',
      severity: 'error',
      from: { path: '^shared/src/(kernel|i18n)/', pathNot: TESTS },
      to: { path: '^shared/src/(modules|access)/', pathNot: '^shared/src/access/(actor|role|ability|grants|index)\\.ts$' },
    },
    {
      name: 'modules-meet-at-their-faces',
      comment: 'Another module is reached through its index.ts or server/index.ts, never through its files or its Model.',
      severity: 'error',
      from: { path: '^shared/src/modules/([^/]+)/', pathNot: TESTS },
      to: { path: '^shared/src/modules/([^/]+)/', pathNot: '^shared/src/modules/($1/|[^/]+/(server/)?index\\.ts$)' },
    },
    {
      name: 'not-through-your-own-face',
      comment: 'Inside a module import the file: going through index.ts makes cycles.',
      severity: 'error',
      from: { path: '^shared/src/modules/([^/]+)/', pathNot: TESTS },
      to: { path: '^shared/src/modules/$1/(server/)?index\\.ts$' },
    },
    ...tierRules,
    {
      name: 'api-modules-are-thin',
      comment: 'Resolvers call commands and queries of shared; the database and the queue are not theirs.',
      severity: 'error',
      from: { path: '^api/src/modules/', pathNot: TESTS },
      to: { path: 'node_modules/(mongoose|mongodb|bullmq)/|^workers/|^client/|^embedded/|^start/' },
    },
    {
      name: 'api-modules-compose-in-sdl',
      severity: 'error',
      from: { path: '^api/src/modules/([^/]+)/' },
      to: { path: '^api/src/modules/([^/]+)/', pathNot: '^api/src/modules/$1/' },
    },
    { name: 'api-knows-no-other-door', severity: 'error', from: { path: '^api/', pathNot: TESTS }, to: { path: '^(workers|client|embedded|start)/' } },
    {
      name: 'workers-know-no-http',
      severity: 'error',
      from: { path: '^workers/', pathNot: TESTS },
      to: { path: '^(api|client|embedded|start)/|node_modules/(express|@apollo/server|graphql)/' },
    },
    {
      name: 'client-stays-in-the-browser',
      comment: 'The client reads only the isomorphic faces of shared.',
      severity: 'error',
      from: { path: '^client/src/' },
      to: { path: '^(api|workers|embedded|start)/|^shared/src/.*/server/|^shared/src/(testing|seed)/' },
    },
    {
      name: 'features-meet-at-their-routes',
      severity: 'error',
      from: { path: '^client/src/features/([^/]+)/', pathNot: TESTS },
      to: { path: '^client/src/features/([^/]+)/', pathNot: '^client/src/features/($1/|[^/]+/(routes\\.tsx|parts\\.ts)$)' },
    },
    {
      name: 'ui-is-product-neutral',
      severity: 'error',
      from: { path: '^client/src/ui/', pathNot: TESTS },
      to: { path: '^client/src/(features|apollo|graphql)/|node_modules/@apollo/|^shared/src/modules/' },
    },
    { name: 'embedded-stands-alone', severity: 'error', from: { path: '^embedded/' }, to: { path: '^(shared|api|workers|client|start)/' } },
    { name: 'nothing-imports-start', severity: 'error', from: { pathNot: '^start/' }, to: { path: '^start/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|\\.cache)/|^data/' },
    tsPreCompilationDeps: true,
    preserveSymlinks: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
