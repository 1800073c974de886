"""The screens used most are loaded by a thread soon after the first one stands, never by the first visit."""

import subprocess
import sys
from pathlib import Path

_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from dpo_desk.ui import warming
from dpo_desk.ui.app import Program, make_application
from dpo_desk.ui.settings import Settings
warming.WARMING_MS = 1
app = make_application(["test"])
program = Program(Settings(Path(sys.argv[1]).with_suffix(".ini"), app), app)
program.begin(sys.argv[1])
before = "dpo_desk.ui.consents.screen" in sys.modules
[warmed] = program.window.findChildren(warming.Warming)
loop = QEventLoop()
look = QTimer(interval=20)
def look_round():
    if warmed.is_idle and "dpo_desk.ui.consents.screen" in sys.modules:
        loop.quit()
look.timeout.connect(look_round)
look.start()
QTimer.singleShot(60_000, loop.quit)
loop.exec()
print(before, "dpo_desk.ui.consents.screen" in sys.modules)
program.window.close()
"""


def test_screens_are_loaded_before_their_first_visit(sqlite_template: Path, tmp_path: Path) -> None:
    place = tmp_path / "desk.sqlite"
    place.write_bytes(sqlite_template.read_bytes())
    ran = subprocess.run([sys.executable, "-c", _WINDOW, str(place)], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False", "True"]
