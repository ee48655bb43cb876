#!/bin/sh
# Prints the path of a Python this project can use.
#
#   tools/python.sh             the one to work with: $PYTHON, else python3, else the newest
#   tools/python.sh newest      the newest released one on this machine
#   tools/python.sh 3.11        that version, or nothing (exit status 1)
#
# A name on the PATH proves nothing (pyenv puts a stand-in there for versions
# that are switched off), so every candidate is run.
set -u

OLDEST=11
NEWEST=15
want=${1:-default}

# usable COMMAND: prints "MINOR PATH" when it is Python 3.11 or newer.
usable() {
    "$1" -c '
import sys
if sys.version_info[:2] >= (3, '"$OLDEST"') and sys.version_info.releaselevel == "final":
    print(sys.version_info[1], sys.executable)
' 2>/dev/null
}

# by_version MINOR: tries python3.MINOR on the PATH, then pyenv.
by_version() {
    found=$(usable "python3.$1")
    if [ -z "$found" ] && command -v pyenv >/dev/null 2>&1; then
        for full in $(pyenv versions --bare 2>/dev/null | grep "^3\.$1\." | sort -t. -k3 -rn); do
            found=$(usable "$(PYENV_VERSION=$full pyenv which python 2>/dev/null)")
            [ -n "$found" ] && break
        done
    fi
    [ -n "$found" ] && [ "${found%% *}" = "$1" ] && echo "${found#* }"
}

newest() {
    minor=$NEWEST
    while [ "$minor" -ge "$OLDEST" ]; do
        by_version "$minor" && return 0
        minor=$((minor - 1))
    done
    return 1
}

# offer PATH: prints it when it is whole. Debian and Ubuntu ship venv as a package of its own.
offer() {
    if ! "$1" -c 'import ensurepip, venv' 2>/dev/null; then
        echo "$1 cannot make virtual environments." >&2
        echo "On Debian or Ubuntu: apt install python3-venv" >&2
        exit 1
    fi
    echo "$1"
}

case $want in
    default)
        if [ -n "${PYTHON:-}" ]; then
            found=$(usable "$PYTHON")
            if [ -z "$found" ]; then
                echo "PYTHON=$PYTHON is not Python 3.$OLDEST or newer." >&2
                exit 1
            fi
            offer "${found#* }"
            exit
        fi
        found=$(usable python3)
        if [ -n "$found" ]; then
            offer "${found#* }"
        elif found=$(newest); then
            offer "$found"
        else
            echo "Python 3.$OLDEST or newer is needed and was not found." >&2
            echo "Install it (Debian, Ubuntu: apt install python3 python3-venv; macOS: brew install python;" >&2
            echo "others: https://www.python.org/downloads/), or name one: make ... PYTHON=/path/to/python" >&2
            exit 1
        fi
        ;;
    newest) newest ;;
    3.*) by_version "${want#3.}" ;;
    *) echo "usage: $0 [newest | 3.N]" >&2; exit 2 ;;
esac
