#!/usr/bin/env node
import { run } from "./program.js";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // the reader has gone (`| head`): nothing more to say
  if (error.code === "EPIPE") process.exit();
  throw error;
});
await run(process.argv.slice(2));
