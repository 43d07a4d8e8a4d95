import type { RepositorySetting } from '../../domain/repository.ts';

/** Where each kind of host answers programs when it is the public one. */
const PUBLIC_API: Readonly<Record<RepositorySetting['backend'], string>> = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com/api/v4',
  gitea: 'https://gitea.com/api/v1',
};

/** Where the editor reads and writes. Without a repository: only in a folder on one's own computer. */
export function backendOf(repository: RepositorySetting | null): Record<string, unknown> {
  // The editor wants a host also when it only works in a folder. This one can't be reached, and the page hides the way to sign in to it.
  if (repository === null) return { name: 'github', repo: 'lokalt/evidenskatalogen', branch: 'main', auth_methods: ['token'] };
  const { backend, name, branch, apiUrl, signInUrl, appId } = repository;
  return {
    name: backend,
    repo: name,
    branch,
    ...(apiUrl === null ? {} : { api_root: apiUrl }),
    ...(signInUrl === null ? { auth_methods: ['token'] } : { base_url: signInUrl }),
    ...(appId === null ? {} : { app_id: appId, ...(backend === 'gitlab' ? { auth_type: 'pkce' } : {}) }),
    commit_messages: { create: 'Ny {{collection}}: {{slug}}', update: 'Ändrar {{collection}}: {{slug}}' },
  };
}

/** The origins that the editor has to reach, and no others. */
export function hostsOf(repository: RepositorySetting | null): string[] {
  if (repository === null) return [];
  return [
    ...new Set(
      [repository.apiUrl ?? PUBLIC_API[repository.backend], ...(repository.signInUrl === null ? [] : [repository.signInUrl])].map(
        (address) => new URL(address).origin,
      ),
    ),
  ];
}
