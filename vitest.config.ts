import { defineConfig } from 'vitest/config';

/** Everything that needs no browser. The built site is tested by Playwright, in tests/site. */
export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/site/**', 'node_modules/**'], environment: 'node', testTimeout: 120_000 },
});
