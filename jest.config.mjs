export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: [],
  transform: {
    '\\.m?[tj]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  // Packages published as ES modules only are compiled for the test runner.
  transformIgnorePatterns: ['/node_modules/(?!(cac|entities|get-east-asian-width|parse5|pdfjs-dist)/)'],
  // A guard against what hangs, not a measure: three sample rounds of filled workbooks are written and read on slow machines too.
  testTimeout: 240_000,
  // On two cores jest would take one worker; browsers and LibreOffice leave room for two.
  maxWorkers: '100%',
};
