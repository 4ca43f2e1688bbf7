"""A child that starts a child of its own, writes down both, and sleeps."""

import os
import subprocess
import sys
import time
from pathlib import Path

folder = Path(sys.argv[1])
inner = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
with (folder / "pids").open("a") as file:
    file.write(f"{os.getpid()}\n{inner.pid}\n")
time.sleep(60)
