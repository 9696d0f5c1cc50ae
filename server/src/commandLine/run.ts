import { ExportCancelled } from '../export/job';
import { presentation } from '../features/wording/presentation';
import { commandLineMessages } from '../l10n/commandLineMessages';
import { languageOf } from '../l10n/messages';
import { Analysis } from './analysis';
import { exportArticles } from './exporting';
import { complain, type Host } from './host';
import { type Command, languageAskedFor, readCommand } from './options';

/** Exit statuses. */
const FINE = 0;
const SOME_FAILED = 1;
const WRONG_USE = 2;
/** As shells have it for a process that was interrupted. */
const INTERRUPTED = 130;

/** The language of evidence in data where none is asked for: two machines must give the same. */
const LANGUAGE_OF_DATA = 'en';

/**
 * Does what the command line asks for; never rejects.
 * @returns the exit status: 0, 1 where a file could not be read or analysed or nothing went on at all, 2 for wrong use,
 * 130 where the user interrupted it.
 */
export async function run(args: readonly string[], host: Host): Promise<number> {
  const tokens = host.parse(args);
  const asked = languageAskedFor(tokens);
  const language = asked ?? languageOf(host.locale?.replace('_', '-'));
  const words = commandLineMessages(language);
  const wording = {
    commandLine: words,
    shown: presentation(language, false),
    evidence: presentation(asked ?? LANGUAGE_OF_DATA, false),
  };
  const perform = async (command: Command): Promise<number> => {
    switch (command.kind) {
      case 'help':
        await host.write(words.help);
        return FINE;
      case 'version':
        await host.write(`${host.version}\n`);
        return FINE;
      case 'wrong':
        complain(host, command.why(words));
        complain(host, words.seeHelp);
        return WRONG_USE;
      case 'analyze':
        return (await new Analysis(host, wording).print(command)) ? FINE : SOME_FAILED;
      case 'export':
        return (await exportArticles(host, command, wording)) ? FINE : SOME_FAILED;
    }
  };
  try {
    return await perform(readCommand(tokens));
  } catch (error) {
    if (error instanceof ExportCancelled) {
      complain(host, words.interrupted);
      return INTERRUPTED;
    }
    complain(host, words.broken(error instanceof Error ? error.message : String(error)));
    return SOME_FAILED;
  }
}
