module.exports = async () => {
  await globalThis.__house?.close();
};
