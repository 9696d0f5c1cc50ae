// Loaded into a server before its own code, with --expose-gc: tells how much of the heap is in use, without the waste.
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('message', () => {
    globalThis.gc();
    globalThis.gc();
    process.send(process.memoryUsage().heapUsed);
  });
  // nobody's questions are waited for at the end
  process.channel.unref();
}
