const path = require('node:path');

exports.rgPath = path.join(__dirname, 'bin', 'rg');
