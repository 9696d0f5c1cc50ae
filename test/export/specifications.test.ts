import assert from 'node:assert/strict';
import validate from 'validate-web-annotation';
import { brat } from '../../server/src/export/brat';
import { graphml } from '../../server/src/export/graphml';
import { webAnnotation } from '../../server/src/export/webAnnotation';
import { fixtures } from '../properties/fixtures';
import { bratFaults, readBrat } from './bratReader';
import { graphmlFaults } from './graphmlSchema';
import { fileOf, filesOf, TestJob } from './job';
import { collectionFaults } from './webAnnotationModel';

suite('the sample corpus, exported', () => {
  let job: TestJob;
  suiteSetup(() => {
    job = new TestJob(Object.fromEntries(fixtures().map(({ name, text }) => [name, text])));
  });

  test('to brat is as its format and its own configuration have it', async () => {
    const files = await filesOf(brat, job);
    const documents = [...files].filter(([name]) => name.endsWith('.ann'));
    assert.equal(documents.length, job.articles.length);
    for (const [name, annotations] of documents) {
      const document = readBrat(files.get(name.replace(/ann$/u, 'txt')) ?? '', annotations);
      assert.deepEqual(bratFaults(document, files.get('annotation.conf') ?? ''), [], name);
    }
  });

  test('to Web Annotation is as the model has it', async () => {
    const collection = JSON.parse(await fileOf(webAnnotation, job));
    assert.deepEqual(collectionFaults(collection), []);
    for (const annotation of collection.first.items) {
      assert.ok(validate({ '@context': collection['@context'], ...annotation }), annotation.id);
    }
  });

  test('to GraphML is as its schema has it', async () => {
    assert.deepEqual(await graphmlFaults(await fileOf(graphml, job)), []);
  });
});
