import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { NewsblotterError } from "../index.js";
import { archiveCommand } from "./archive.js";
import { extractCommand } from "./extract.js";
import { fail, UsageError } from "./fail.js";
import { pipeCommand } from "./pipe.js";

/**
 * Runs the command line; what goes wrong is one line on standard error and sets the exit code to 2.
 * @param args what follows the program's name
 */
export async function run(args: readonly string[]): Promise<void> {
  const program = new Command("newsblotter")
    .description("Turns crime-news articles into structured JSON.")
    .version(version)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ outputError: (message) => fail(message.replace("error: ", "")) });
  for (const command of [extractCommand(), archiveCommand(), pipeCommand()])
    program.addCommand(command.copyInheritedSettings(program));
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof UsageError || error instanceof NewsblotterError) fail(error.message);
    else if (!(error instanceof CommanderError)) throw error;
    else if (error.exitCode !== 0) process.exitCode = 2;
  }
}
