"""Prints where the demo is served and who may log in."""

import os
import sys


TEXT = """
  The council's site     http://127.0.0.1:{port}/
  Its Local Offer        http://127.0.0.1:{port}/local-offer/
  The admin              http://127.0.0.1:{port}/admin/

  Log in as              editor    who keeps services and guidance
                         manager   who also sets the Local Offer up
                         admin     who may do everything
  The password           sampleford

  Ctrl-C stops it. If the port is taken: make demo PORT=8001
"""


if __name__ == "__main__":
    sys.stdout.write(TEXT.format(port=os.environ.get("PORT") or "8000") + "\n")
    sys.stdout.flush()
