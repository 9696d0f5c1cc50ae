import { isRelevant } from '../../server/src/corpus/facts/relevance';
import { fileDay } from '../../server/src/corpus/files/fileDay';
import type { CorpusSnapshot } from '../../server/src/corpus/snapshot';
import { analyze } from '../../server/src/recognition/analyze';
import { REQUESTS } from '../bench/articleRequests';
import { CheckedCorpus } from '../corpus/checkedCorpus';
import { type Step, Story } from './story';

type Question = Extract<Step, { kind: 'ask' }>;

const MOST_FILES = 14;

/**
 * Lets so many things happen to a corpus in memory. After each change it is compared with one that is built from
 * scratch. Throws where they differ or a question cannot be answered, with the number of the step.
 * @param told is called after each step.
 */
export function soakCorpus(seed: number, steps: number, told: (step: number) => void = () => undefined): void {
  const corpus = new CheckedCorpus({ accepts: isRelevant });
  let snapshot = corpus.snapshot();
  const story = new Story(seed, MOST_FILES);
  for (let at = 1; at <= steps; at++) {
    const step = story.next();
    try {
      if (step.kind === 'ask') ask(snapshot, step, story);
      else snapshot = changed(corpus, step, story);
    } catch (error) {
      throw new Error(`Step ${at} of seed ${seed}, ${step.kind} of ${step.name}, went wrong.`, { cause: error });
    }
    told(at);
  }
}

function changed(corpus: CheckedCorpus, step: Exclude<Step, Question>, { files }: Story): CorpusSnapshot {
  const uri = uriOf(step.name);
  switch (step.kind) {
    case 'write':
    case 'edit':
      corpus.enter(uri, step.text, analyze(step.text, fileDay(uri)));
      break;
    case 'remove':
      corpus.remove(uri);
      break;
    case 'rename': {
      const text = files.get(step.to)!;
      corpus.remove(uri);
      corpus.enter(uriOf(step.to), text, analyze(text, fileDay(uriOf(step.to))));
    }
  }
  return corpus.snapshot();
}

function ask(snapshot: CorpusSnapshot, { name, dice }: Question, { files }: Story): void {
  const request = REQUESTS[Math.floor(dice * REQUESTS.length)]!;
  request.ask({ uri: uriOf(name), text: files.get(name)!, snapshot });
}

function uriOf(name: string): string {
  return `file:///${encodeURI(name)}`;
}
