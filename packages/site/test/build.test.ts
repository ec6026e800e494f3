import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { config, createProject } from './project.js';

const article = 'fr/journal/marche/index.html';

describe('a build', () => {
  it('that finds errors names all their places, fails, and leaves what was there', async () => {
    const project = createProject({ '_site/fr/index.html': 'old', '_site/own.txt': 'theirs' });
    project.write('content/fr/a.md', '---\ntitle: A\ndate: 2015-02-30\n---\n');
    project.write('content/en/b.md', '---\ntitle: B\n---\n\n[Gone](gone.md)\n');
    const built = await project.run();
    expect(built.code).toBe(1);
    expect(built.output).toContain('content/fr/a.md:3:1 error');
    expect(built.output).toContain('content/en/b.md:5:1 error');
    expect(built.output).toContain('The content has errors: nothing was written');
    expect(built.output).not.toMatch(/\n +at /);
    expect(project.outputs().sort()).toEqual(['fr/index.html', 'own.txt']);
    expect(project.output('fr/index.html')).toBe('old');
  });

  it('whose template fails writes nothing', async () => {
    const project = createProject({
      'eleventy.config.js': config("{ root: '.', theme: 'theme' }"),
      'theme/month.njk': '{{ month.no.such.thing() }}',
    });
    const built = await project.build();
    expect(built.code).toBe(1);
    expect(built.output).toContain('month.njk');
    const ran = await project.run();
    expect(ran.code).toBe(1);
    expect(ran.output).toContain('month.njk');
    expect(existsSync(join(project.folder, '_site'))).toBe(false);
  });

  it('whose templates ask for a message that nobody has names it and fails', async () => {
    const themed = createProject({
      'eleventy.config.js': config("{ root: '.', theme: 'theme' }"),
      'theme/month.njk': "{{ t('archive.moth') }}",
    });
    const built = await themed.build();
    expect(built.code).toBe(1);
    expect(built.output).toContain('asks for the message `archive.moth`, which nobody has');
    expect(existsSync(join(themed.folder, '_site'))).toBe(false);

    const own = createProject({
      'own.njk': "---\npermalink: own.txt\n---\n{{ almanach.locale('fr').t('nope') }}\n",
    });
    const again = await own.run();
    expect(again.code).toBe(1);
    expect(again.output).toContain('rendering njk template ./own.njk');
    expect(again.output).toContain('A template asks for the message `nope`, which nobody has');
  });

  it('removes what an earlier one wrote and it did not, and nothing else', async () => {
    const project = createProject({
      'content/fr/journal/essai.md': '---\ntitle: Essai\ndate: 2015-05-05\ndraft: true\n---\n\nSecret.\n',
      'content/fr/journal/plan.svg': '<svg/>',
      '_site/fr/journal/a-part.txt': 'theirs',
    });
    process.env.ALMANACH_DRAFTS = '1';
    const drafts = await project.build();
    delete process.env.ALMANACH_DRAFTS;
    expect(drafts).toMatchObject({ code: 0 });
    expect(project.output('fr/journal/essai/index.html')).toContain('Secret.');
    expect(project.outputs()).toContain('fr/journal/plan.svg');
    const months = project.outputs().filter((path) => path.includes('2015/05'));
    expect(months.length).toBeGreaterThan(0);

    project.remove('content/fr/journal/plan.svg');
    project.write('own.njk', '---\npermalink: fr/archives/2015/05/index.html\n---\nown\n');
    expect(await project.build()).toMatchObject({ code: 0 });
    const outputs = project.outputs();
    expect(existsSync(join(project.folder, '_site/fr/journal/essai'))).toBe(false);
    expect(outputs).not.toContain('fr/journal/plan.svg');
    expect(outputs).toContain('fr/journal/a-part.txt');
    expect(project.output('fr/archives/2015/05/index.html')).toBe('own\n');
  });

  it('shows the page for unknown addresses where servers look for it', async () => {
    const project = createProject();
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(project.output('404.html')).toBe(project.output('fr/404.html'));
    project.write(
      'site.yaml',
      'url: https://village.example\nlocales: [{ code: fr, prefix: false }, en]\ntitle: V\n',
    );
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(project.output('404.html')).toContain('<html lang="fr"');
    expect(project.outputs()).not.toContain('fr/404.html');
  });

  it('does not trust the record of what it wrote', async () => {
    const project = createProject({ 'precious.txt': 'precious' });
    await project.build();
    project.write('_site/.almanach.json', '["../precious.txt", "/etc/hostname", 7, "fr/../../precious.txt"]');
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(existsSync(join(project.folder, 'precious.txt'))).toBe(true);
    project.write('_site/.almanach.json', '{');
    expect(await project.build()).toMatchObject({ code: 0 });
  });

  it('only tries with --dryrun, and prints pages with --to=json', async () => {
    const project = createProject({ 'media/plan.svg': '<svg/>' });
    expect(await project.run('--dryrun')).toMatchObject({ code: 0 });
    expect(existsSync(join(project.folder, '_site'))).toBe(false);
    const { output } = await project.run('--to=json');
    const pages: { url: string; content: string }[] = JSON.parse(output);
    expect(pages.find(({ url }) => url === '/fr/journal/marche/')?.content).toContain('Des poires');
    expect(existsSync(join(project.folder, '_site'))).toBe(false);
  });
});

describe('a project', () => {
  it('builds in a folder with spaces and accents, twice', async () => {
    const project = createProject(
      { 'content/fr/journal/l’été à la mer.md': '---\ntitle: L’été\n---\n\nEau.\n' },
      'Mes sites (été)',
    );
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(project.output('fr/journal/l-ete-a-la-mer/index.html')).toContain('Eau.');
    expect(project.output(article)).toContain('Des poires');
  });

  it('may have its input and output elsewhere, with templates of its own', async () => {
    const project = createProject({
      'eleventy.config.js': config("{ root: 'texts' }", {
        returns: "{ dir: { input: 'src', output: 'public' } }",
      }),
      'src/about.md': '# About {{ almanach.locales.length }} languages\n',
      'src/README.md': '{{ no | such }}',
      'src/_includes/frame.njk': '<main>{{ content | safe }}</main>',
      'src/list.njk':
        "---\nlayout: frame.njk\n---\n{% for article in almanach.locale('fr').articles %}{{ article.title }}{% endfor %}\n",
    });
    mkdirSync(join(project.folder, 'texts'));
    for (const name of ['content', 'site.yaml']) project.rename(name, `texts/${name}`);
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(project.outputs('public')).toEqual(
      expect.arrayContaining([article, 'about/index.html', 'list/index.html', 'theme/almanach.css']),
    );
    expect(project.outputs('public')).not.toContain('README/index.html');
    expect(project.outputs('public').filter((path) => path.startsWith('texts/'))).toEqual([]);
  });

  it('may keep its texts beside it', async () => {
    const project = createProject({ 'eleventy.config.js': config("{ root: '../texts' }") });
    const texts = join(dirname(project.folder), 'texts');
    mkdirSync(texts);
    for (const name of ['content', 'site.yaml']) project.rename(name, `../texts/${name}`);
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(project.output(article)).toContain('Des poires');
  });

  it('may write all pages itself', async () => {
    const project = createProject({
      'eleventy.config.js': config("{ root: '.', theme: false }"),
      'media/plan.svg': '<svg/>',
      'article.njk': `---
pagination: { data: almanach.routes, size: 1, alias: route }
permalink: "{{ route.output }}"
---
{{ route.title }}: {{ almanach.locale(route.locale).title if route.locale }}{{ route.item.html | safe if route.item }}
`,
    });
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(project.output(article)).toContain('Le marché: Village<p>Des poires');
    expect(project.outputs()).toContain('media/plan.svg');
    expect(project.outputs().filter((path) => path.startsWith('theme/'))).toEqual([]);
  });

  it('is told which path its links start with where the configuration says another', async () => {
    const project = createProject({
      'site.yaml': 'url: https://village.example/bourg/\nlocales: [fr, en]\ntitle: V\n',
    });
    const built = await project.build({ pathPrefix: '/ville/' });
    expect(built).toMatchObject({ code: 0 });
    expect(built.output).toContain('/ville/');
    expect(project.output(article)).toContain('href="/bourg/fr/"');
    expect((await project.build({ pathPrefix: 'bourg' })).output).not.toContain('pathPrefix');
  });

  it('may use plugins that change every page', async () => {
    const project = createProject({
      'site.yaml': 'url: https://village.example/bourg/\nlocales: [fr, en]\ntitle: V\n',
      'own.njk': '---\npermalink: own.html\n---\n<a href="/fr/">V</a>\n',
      'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }", {
        imports: 'HtmlBasePlugin, I18nPlugin, IdAttributePlugin, InputPathToUrlTransformPlugin, RenderPlugin',
        more: `config.addPlugin(I18nPlugin, { defaultLanguage: 'fr' });
          for (const plugin of [HtmlBasePlugin, IdAttributePlugin, InputPathToUrlTransformPlugin, RenderPlugin])
            config.addPlugin(plugin);`,
        returns: "{ pathPrefix: '/bourg/' }",
      }),
    });
    expect(await project.build()).toMatchObject({ code: 0 });
    const links = [...project.output(article).matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, link]) => link);
    expect(links).toContain('/bourg/fr/journal/');
    expect(links.filter((link) => !/^\/bourg\/(?!bourg)/.test(link ?? ''))).toEqual([]);
    expect(project.output('own.html')).toContain('href="/bourg/fr/"');
  });

  it('hears at once of an option that is misspelt', async () => {
    const project = createProject({ 'eleventy.config.js': config("{ root: '.', themes: 'theme' }") });
    const built = await project.build();
    expect(built.code).toBe(1);
    expect(built.output).toContain('now, not `themes`');
  });
});

describe('the files beside the documents', () => {
  it('are published where they are media, or where a document links to them', async () => {
    const project = createProject({
      'content/fr/journal/plan.PNG': 'x',
      'content/fr/journal/programme.pdf': 'x',
      'content/fr/journal/prix de l’été.json': '{}',
      'content/fr/journal/marche.md': '---\ntitle: M\n---\n\n[Prix](<prix de l’été.json>)\n',
      'content/fr/journal/brouillon.json': '{}',
      'content/fr/journal/build.js': 'x',
      'content/fr/.env': 'KEY=secret',
      'content/fr/node_modules/x/logo.svg': '<svg/>',
      'content/fr/page.html': '<script>',
      'media/.htpasswd': 'x',
      'media/app.webmanifest': '{}',
      'content/robots.txt': 'Disallow: /',
      'content/CNAME': 'village.example',
    });
    symlinkSync('plan.PNG', join(project.folder, 'content/fr/journal/inside.png'));
    expect(await project.build()).toMatchObject({ code: 0 });
    const files = project
      .outputs()
      .filter(
        (path) =>
          !/\.(?:html|css|xml)$|feed\.json$|redirects|headers|^(?:theme|pagefind|pictures)\//.test(path),
      );
    expect(files.sort()).toEqual([
      '.almanach.json',
      'CNAME',
      'fr/journal/inside.png',
      'fr/journal/plan.PNG',
      'fr/journal/prix de l’été.json',
      'fr/journal/programme.pdf',
      'manifest.webmanifest',
      'media/app.webmanifest',
      'robots.txt',
    ]);
    expect(project.output('robots.txt')).toBe('Disallow: /');
  });

  it('stay private where a text only speaks of them', async () => {
    const project = createProject({
      'content/fr/journal/secret.key': 'x',
      'content/fr/journal/notes.ini': 'x',
      'content/fr/journal/shown.ini': 'x',
      'content/fr/journal/marche.md': [
        '---\ntitle: M\n---\n',
        'Write `href="secret.key"` or &lt;a href="secret.key"&gt;, never [that](shown.ini).\n',
        '<!-- <a href="notes.ini"> -->\n',
      ].join('\n'),
    });
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(project.outputs().filter((path) => /\.(?:key|ini)$/.test(path))).toEqual(['fr/journal/shown.ini']);
  });

  it('never take the place of a page', async () => {
    const project = createProject({
      'content/index.html': '<script>',
    });
    const built = await project.build();
    expect(built.code).toBe(1);
    expect(built.output).toContain(
      'content/index.html:1:1 error A file at the address of a page, /index.html',
    );
    expect(existsSync(join(project.folder, '_site'))).toBe(false);
  });

  it('stay where they are if they are links that lead out of the project', async () => {
    const project = createProject();
    writeFileSync(join(dirname(project.folder), 'secret.png'), 'secret');
    symlinkSync('../../../../secret.png', join(project.folder, 'content/fr/journal/outside.png'));
    const built = await project.build();
    expect(built.code).toBe(1);
    expect(built.output).toContain('content/fr/journal/outside.png:1:1 error');
  });
});
