/** Where the catalogue's files are kept, for the editor in the browser. */
export interface RepositorySetting {
  readonly backend: 'github' | 'gitlab' | 'gitea';
  /** Owner and name: "kommunen/evidenskatalogen". */
  readonly name: string;
  /** The branch that the site is published from. */
  readonly branch: string;
  /** Where the host answers programs, for a host of one's own. Null for the public one. */
  readonly apiUrl: string | null;
  /** Where one signs in. Null: only with an access token that each editor makes. */
  readonly signInUrl: string | null;
  /** The site's id at the host, for signing in without a server in between (GitLab and Gitea). */
  readonly appId: string | null;
}
