/**
 * Address of the public repository, from `REPO_URL` or, on GitHub Actions, from its own variables.
 * Undefined where neither is set: pages then point to the guide on how to send a correction.
 */
const repositoryUrl: string | undefined = readRepositoryUrl(process.env);

/** Address at which the source file of a page can be edited, where the repository is known. */
export function editAddress(file: string): string | undefined {
  return repositoryUrl && `${repositoryUrl}/edit/main/${file}`;
}

/** Address at which a file of the repository can be read, where the repository is known. */
export function fileAddress(file: string): string | undefined {
  return repositoryUrl && `${repositoryUrl}/blob/main/${file}`;
}

/** Address at which a change can be read, by the full hash of its commit, where the repository is known. */
export function changeAddress(commit: string): string | undefined {
  return repositoryUrl && `${repositoryUrl}/commit/${commit}`;
}

/** Address of a new report about a page, with title and text filled in, where the repository is known. */
export function reportAddress(title: string, body: string): string | undefined {
  return repositoryUrl && `${repositoryUrl}/issues/new?${new URLSearchParams({ title, body }).toString()}`;
}

function readRepositoryUrl(environment: NodeJS.ProcessEnv): string | undefined {
  const { REPO_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = environment;
  const address =
    REPO_URL ?? (GITHUB_SERVER_URL && GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : undefined);
  return address?.replace(/\/$/, '');
}
