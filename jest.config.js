const { jestConfig: lwcConfig } = require('@salesforce/sfdx-lwc-jest/config');

const transform = { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] };
const node = (displayName, folder, more = {}) => ({
    displayName,
    testEnvironment: 'node',
    testMatch: [`<rootDir>/${folder}/**/*.test.ts`],
    modulePathIgnorePatterns: ['<rootDir>/.cache/', '/fixtures/'],
    transform,
    ...more,
});

module.exports = {
    projects: [
        node('codegen', 'codegen'),
        node('salesforce', 'emulators/salesforce'),
        node('zoho-books', 'emulators/zoho-books'),
        node('scripts', 'scripts'),
        node('simulation', 'simulation'),
        node('e2e', 'e2e'),
        {
            ...lwcConfig,
            displayName: 'lwc',
            testMatch: ['<rootDir>/force-app/**/lwc/**/__tests__/**/*.test.ts'],
            modulePathIgnorePatterns: ['<rootDir>/.cache/'],
            moduleNameMapper: {
                ...lwcConfig.moduleNameMapper,
                '^lightning/modal$': '<rootDir>/lwc-support/testing/stubs/modal',
                '^lightning/actions$': '<rootDir>/lwc-support/testing/stubs/actions',
            },
            setupFilesAfterEnv: ['<rootDir>/lwc-support/testing/set-up.js'],
        },
    ],
    testTimeout: 120000,
    // Jest's own choice leaves a core idle: on two cores it runs all suites in one process.
    maxWorkers: '100%',
};
