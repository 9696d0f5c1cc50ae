// Loaded into a server before its own code: its disk fails as the variable says, «CODE after BYTES»; half of what does
// not fit any more is written.
const { promises: fs } = require('node:fs');

const [code, bytes] = process.env.FAULTY_DISK.split(' after ');
const { writeFile } = fs;
let room = Number(bytes);

fs.writeFile = async (file, content, ...more) => {
  room -= content.length;
  if (room >= 0) return writeFile(file, content, ...more);
  room = 0;
  await writeFile(file, content.subarray(0, content.length >> 1), ...more);
  throw Object.assign(new Error(`${code}: the disk fails`), { code });
};
