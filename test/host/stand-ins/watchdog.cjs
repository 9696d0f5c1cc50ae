exports.start = (parent) => {
  const look = () => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(87);
    }
  };
  setInterval(look, 3000).unref();
};
