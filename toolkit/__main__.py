"""The command line: a thin layer over the same functions as the notebooks (toolkit/commands, a module a command).

Exit code 0: it did its work, whatever it found. 1: --fail-on found something. 2: it could not, with one sentence on stderr.
Nothing heavy is imported before it is needed.
"""

import argparse
import gc
import sys
from contextlib import suppress
from pathlib import Path

from toolkit import __version__
from toolkit.commands import audit, photos, seasons
from toolkit.commands.refusals import refusal
from toolkit.once import collector_at_rest
from toolkit.words import say

COMMANDS = (audit, photos, seasons)


def main(argv=None):
    """Runs one command and returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError):
            stream.reconfigure(errors="replace")  # a console that knows no Chinese must not end the work
    options = _parser().parse_args(argv)
    try:
        with collector_at_rest():
            return options.run(options) or 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # the outermost edge: a sentence, never a traceback, never anybody's data
        print(_sentence(error, getattr(options, "lang", "zh")), file=sys.stderr)
        return 2


class _Parser(argparse.ArgumentParser):
    def error(self, message):
        self.exit(2, f"{refusal(message)}\n")


def _sentence(error, lang):
    """What went wrong in one sentence: the error's own, or none of its text where it may hold data."""
    if hasattr(error, "sentence"):
        from toolkit.masking import mask_text

        hint = say("command.map", lang) if error.key == "intake.no_header" else ""
        return f"{mask_text(error.sentence(lang))}{'' if lang == 'zh' else ' '}{hint}".strip()
    if isinstance(error, OSError) and error.filename:
        return say("command.file", lang, file=Path(str(error.filename)).name)
    return say("command.unexpected", lang, error=type(error).__name__)


def _parser():
    parser = _Parser(prog="python -m toolkit", description="网报工具箱 Wangbao Toolkit")
    parser.add_argument("--version", action="version", version=__version__)
    parser.set_defaults(run=_workbench)
    names = ",".join(command.NAME for command in COMMANDS)
    commands = parser.add_subparsers(metavar=f"{{{names}}}", title="commands (none: opens the workbench in the browser)")
    for command in COMMANDS:
        command.add(commands.add_parser(command.NAME, help=command.HELP))
    return parser


def _workbench(options):
    from toolkit.lab import open_workbench

    return open_workbench()


if __name__ == "__main__":
    code = main()
    gc.freeze()  # the process ends: nothing is worth collecting any more
    sys.exit(code)
