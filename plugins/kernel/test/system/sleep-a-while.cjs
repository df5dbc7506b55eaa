// Run by `medusa exec`: long enough for a relay to deliver something, if one ran.
exports.default = () => new Promise((resolve) => setTimeout(resolve, 1500));
