import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { commandLineIn } from '../../src/wording/command-line.js';

/** Runs a command with every kind of option in French, and returns what it says. */
function say(...args: string[]): string {
  const { help, helpOf, helpStyles, output } = commandLineIn('fr');
  const said: string[] = [];
  const number = (text: string) => {
    if (Number.isNaN(Number(text))) throw new InvalidArgumentError('Il faut un nombre.');
    return Number(text);
  };
  const program = new Command('almanach')
    .helpOption('-h, --help', help)
    .helpCommand('help [command]', helpOf)
    .configureHelp(helpStyles)
    .configureOutput({ ...output, writeOut: (text) => said.push(text), writeErr: (text) => said.push(text) })
    .exitOverride();
  program
    .command('check')
    .description('dit ce qui ne va pas (default: rien)')
    .argument('<folder>', 'le dossier', number)
    .option('--output <folder>', 'où', '.')
    .addOption(new Option('--format <name>', 'comment').choices(['text', 'json']).env('ALMANACH_TEST'))
    .addOption(new Option('--fix', 'corrige').conflicts('output'))
    .addOption(new Option('--color [name]', 'couleur').preset('auto'));
  program.command('stamp').requiredOption('--all', 'tout').addArgument(new Argument('[files...]'));
  try {
    program.parse(args, { from: 'user' });
  } catch {
    // What it says is what counts.
  }
  return said.join('');
}

describe('a command says in French', () => {
  it.each([
    [['chekc'], 'erreur\u00a0: la commande `chekc` est inconnue\n(vouliez-vous dire check\u202f?)\n'],
    [
      ['check', '1', '--outptu'],
      'erreur\u00a0: l’option `--outptu` est inconnue\n(vouliez-vous dire --output\u202f?)\n',
    ],
    [['check'], 'erreur\u00a0: l’argument `dossier` manque\n'],
    [['check', '1', '--output'], 'erreur\u00a0: il manque une valeur à l’option `--output <dossier>`\n'],
    [['stamp'], 'erreur\u00a0: l’option `--all` est obligatoire\n'],
    [
      ['check', '1', '--format', 'xml'],
      'erreur\u00a0: l’option `--format <nom>` n’admet pas `xml`. Valeurs admises\u00a0: text, json.\n',
    ],
    [['check', 'x'], 'erreur\u00a0: `x` ne convient pas à l’argument `dossier`. Il faut un nombre.\n'],
    [['check', '1', '2'], 'erreur\u00a0: trop d’arguments pour `check`\u00a0: 1 au plus, et non 2\n'],
    [
      ['check', '1', '--fix', '--output', 'x'],
      'erreur\u00a0: l’option `--fix` ne va pas avec l’option `--output <dossier>`\n',
    ],
  ])('what is wrong with its arguments: %j', (args, expected) => {
    expect(say(...args)).toBe(expected);
  });

  it('its help, to the names of values, but leaves the words of the program as they are', () => {
    expect(say('check', '--help').replace(/ {2,}|\n +/g, ' ')).toBe(
      [
        'Utilisation\u00a0: almanach check [options] <dossier>\n',
        'dit ce qui ne va pas (default: rien)\n',
        'Arguments\u00a0: dossier le dossier\n',
        'Options\u00a0: --output <dossier> où (par défaut\u00a0: ".") ' +
          '--format <nom> comment (valeurs\u00a0: "text", "json", variable\u00a0: ALMANACH_TEST) ' +
          '--fix corrige --color [nom] couleur (sans valeur\u00a0: "auto") -h, --help affiche cette aide\n',
      ].join('\n'),
    );
    expect(say('help')).toContain('Commandes\u00a0:\n');
    expect(say('help')).toContain('help [commande]');
  });
});

it('leaves what a program says itself as it is', () => {
  const written: string[] = [];
  commandLineIn('fr').output.outputError('Un dossier <file> manque.\n', (text) => written.push(text));
  commandLineIn('en').output.outputError("error: unknown option '--x'\n", (text) => written.push(text));
  expect(written).toEqual(['Un dossier <file> manque.\n', "error: unknown option '--x'\n"]);
});

it('speaks the languages of reports alone', () => {
  // @ts-expect-error: no language of reports.
  expect(() => commandLineIn('de')).toThrow(TypeError);
});
