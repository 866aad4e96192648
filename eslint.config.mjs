import js from '@eslint/js';
import lwc from '@lwc/eslint-plugin-lwc';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
    {
        ignores: [
            '**/node_modules/**',
            '**/.cache/**',
            'coverage/**',
            // Emitted beside its TypeScript source, which is linted
            'force-app/**/lwc/**/*.js',
            '**/test/fixtures/**',
        ],
    },
    js.configs.recommended,
    ...ts.configs.recommended,
    {
        files: ['**/*.ts'],
        languageOptions: { globals: { ...globals.node } },
        rules: {
            '@typescript-eslint/no-explicit-any': 'error',
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
            'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
            eqeqeq: ['error', 'always', { null: 'ignore' }],
            // Where a module is loaded only when it is needed, or by a path that is known only then
            '@typescript-eslint/no-require-imports': 'off',
        },
    },
    {
        // Written by scripts, one entry per field or view; nobody reads them from top to bottom
        files: ['codegen/schemas/salesforce/custom-objects.ts', 'lwc-support/types/generated/*.d.ts'],
        rules: { 'max-lines': 'off' },
    },
    { files: ['**/*.mjs', '**/*.cjs', '*.js'], languageOptions: { globals: { ...globals.node } } },
    { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
    { files: ['*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
    {
        files: ['force-app/**/lwc/**/*.ts'],
        plugins: { '@lwc/lwc': lwc },
        languageOptions: { globals: { ...globals.browser, ...globals.jest } },
        rules: {
            '@lwc/lwc/no-async-operation': 'error',
            '@lwc/lwc/no-inner-html': 'error',
            '@lwc/lwc/no-document-query': 'error',
            '@lwc/lwc/no-leaky-event-listeners': 'error',
            '@lwc/lwc/no-api-reassignments': 'error',
        },
    },
    {
        files: ['lwc-support/testing/stubs/*.js'],
        languageOptions: { globals: { ...globals.browser, ...globals.jest } },
    },
    { files: ['lwc-support/testing/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
    { files: ['**/*.test.ts', '**/test/**/*.ts', 'jest.config.js'], languageOptions: { globals: { ...globals.jest } } },
);
