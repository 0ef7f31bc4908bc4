// Loaded first into a process of Next.js (node --import): a parent that is killed cannot stop its children, and an
// abandoned server would keep the port from the next start. Next.js hands it on to processes of its own, which it
// ends itself: those have another parent than the one named here.
if (process.env["EXIT_WITH_PARENT"] === String(process.ppid)) {
  process.on("disconnect", () => process.exit(1));
  process.channel?.unref();
}
