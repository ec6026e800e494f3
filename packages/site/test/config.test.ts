import { describe, expect, it } from 'vitest';
import { createProject } from './project.js';

const loud =
  'export default () => (tree) => { for (const { children = [] } of tree.children) for (const node of children) if (node.value) node.value += " (relu)"; };';
const article = 'fr/journal/marche/index.html';

describe('almanach.config.js of a project', () => {
  it('brings plugins, and says which frames a page may show, in its text and its policy', async () => {
    const project = createProject({
      'almanach.config.js':
        "export default { markdown: { remark: ['./loud.js'] }, allow: { iframes: ['www.youtube-nocookie.com'] } };",
      'loud.js': loud,
      'content/fr/journal/marche.md':
        '---\ntitle: M\ndate: 2015-04-01\n---\n\nDes poires\n\n<iframe src="https://www.youtube-nocookie.com/embed/x" title="Film"></iframe>\n',
    });
    const { code, output } = await project.build();
    expect(code, output).toBe(0);
    const html = project.output(article);
    expect(html).toContain('Des poires (relu)');
    expect(html).toMatch(/<iframe [^>]*src="https:\/\/www\.youtube-nocookie\.com\/embed\/x"/);
    expect(html).toContain("; frame-src 'self' https://www.youtube-nocookie.com; object-src 'none'");
  });

  it('that is wrong stops a build, and is named', async () => {
    const project = createProject({ 'almanach.config.js': 'export default { markdwon: {} };' });
    const { code, output } = await project.build();
    expect(code).toBe(1);
    expect(output).toContain('almanach.config.js:1:1 error Setting `markdwon` of almanach.config.js');
  });
});
