// `npm start`: the command line from its source; without arguments, the example article.
import { run } from "../src/cli/program.js";

const EXAMPLE = ["--published", "2023-11-14", "--region", "IE", "examples/article.txt"];
const args = process.argv.slice(2);
await run(["extract", ...(args.length > 0 ? args : EXAMPLE)]);
