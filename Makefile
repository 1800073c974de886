# Two commands do everything on a fresh machine: make run, make test.
PYTHON ?= python3
BIN = .venv/bin

.PHONY: run test setup tour bench build lint clean

setup:
	@$(PYTHON) .ci/prepare.py

run: setup
	@$(BIN)/dpo-desk

test: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n auto --dist loadfile --max-worker-restart 0

tour: setup
	@$(BIN)/dpo-desk tour tour

bench: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks $(SIZES)

build: setup
	@$(BIN)/python -m PyInstaller --noconfirm --log-level WARN build.spec
	@QT_QPA_PLATFORM=offscreen dist/dpo-desk/dpo-desk self-test

lint: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/mypy --platform win32
	@$(BIN)/mypy --platform darwin
	@$(BIN)/lint-imports

clean:
	rm -rf build dist tour .pytest_cache .mypy_cache .ruff_cache
