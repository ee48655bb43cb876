# make demo and make test are all a newcomer needs: each sets up what it lacks.
# What is done already is remembered by stamp files in the environment, which
# are as old as the last change of pyproject.toml at most.

PORT ?= 8000
VENV ?= .venv
JOBS ?= auto
PY = $(VENV)/bin/python
PIP_INSTALL = $(PY) -m pip install --quiet --disable-pip-version-check

export PORT
# An empty address is no address: the settings then choose their SQLite file.
ifneq ($(DATABASE_URL),)
export DATABASE_URL
else
unexport DATABASE_URL
endif

# The driver for the database that DATABASE_URL names.
DRIVER =
ifneq ($(filter postgres%,$(DATABASE_URL)),)
DRIVER = $(VENV)/.installed-postgres
endif
ifneq ($(filter mysql%,$(DATABASE_URL)),)
DRIVER = $(VENV)/.installed-mysql
endif

.DEFAULT_GOAL = help
.PHONY: help demo setup demo-reset test coverage bench lint format docs screenshots wheel clean

help:
	@echo "make demo        the demo council with its Local Offer, served on this machine"
	@echo "make setup       the same without serving it"
	@echo "make demo-reset  throw the demo's data away and begin again"
	@echo "make test        every test, on SQLite"
	@echo "make coverage    the tests without a browser, and the lines they miss"
	@echo "make bench       the directory's time against a bare page's"
	@echo "make lint        code and templates; make format mends what can be mended"
	@echo "make docs        the documentation, in docs/_build"
	@echo "make screenshots the pictures of the README and of the blocks, from the demo"
	@echo "make wheel       build the package and check what is in it"
	@echo "make clean       remove the environment and everything built"
	@echo
	@echo "PORT=8001, DATABASE_URL=postgres://... and PYTHON=python3.13 are honoured."

$(PY):
	@python=$$(PYTHON="$(PYTHON)" sh tools/python.sh) && \
	    echo "Making $(VENV) with $$python" && \
	    "$$python" -m venv $(VENV)

$(VENV)/.installed-%: pyproject.toml | $(PY)
	@echo "Installing what '$*' needs (the first time takes a minute or two)"
	@$(PIP_INSTALL) --editable ".[$*]"
	@touch $@

demo: setup
	@$(PY) tools/welcome.py
	@$(PY) manage.py runserver --noreload 127.0.0.1:$(PORT)

setup: $(VENV)/.installed-demo $(DRIVER)
	@$(PY) manage.py migrate --verbosity 0
	@$(PY) manage.py load_demo

demo-reset: $(VENV)/.installed-demo $(DRIVER)
	@$(PY) tools/forget.py
	@$(MAKE) --no-print-directory setup

test: $(VENV)/.installed-test
	@browser=$$($(PY) tools/browser.py --install) && export LOCALOFFER_BROWSER="$$browser" && \
	    unset DATABASE_URL && \
	    $(PY) tools/manage.py check --fail-level WARNING && \
	    $(PY) -m pytest --numprocesses $(JOBS) --maxprocesses 4 --dist loadgroup

coverage: $(VENV)/.installed-test
	@$(PY) -m coverage run -m pytest -m "not browser"
	@$(PY) -m coverage report

bench: $(VENV)/.installed-demo
	@$(PY) -m benchmarks.run

lint: $(VENV)/.installed-lint
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) tools/templates.py
	@templates=$$($(PY) tools/templates.py --list); test -z "$$templates" || \
	    { $(PY) -m djhtml --check $$templates && $(PY) -m curlylint $$templates; }

format: $(VENV)/.installed-lint
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .
	@templates=$$($(PY) tools/templates.py --list); test -z "$$templates" || \
	    $(PY) -m djhtml $$templates

docs: $(VENV)/.installed-docs
	@$(PY) -m sphinx -nW --keep-going -q -b html docs docs/_build/html
	@echo "docs/_build/html/index.html"

screenshots: $(VENV)/.installed-test
	@$(PY) tools/browser.py --install >/dev/null
	@unset DATABASE_URL && $(PY) tools/screenshots.py

wheel: $(PY)
	@$(PY) tools/wheel.py --keep dist

clean:
	rm -rf $(VENV) .venv-* .ci/logs build dist docs/_build htmlcov .coverage
