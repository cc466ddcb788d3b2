// Loaded into web server and worker: they end when the one that started them is gone, so that no orphan keeps the port.
process.once("disconnect", () => process.exit(0));
