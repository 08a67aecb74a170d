# zicha - the front door. `make run` and `make check` are all that one must know.
#
#   make            builds build/zicha, which runs from here
#   make run        installs what is missing, builds, inspects this machine, writes the report
#   make readers    the static readers for x86_64 and aarch64
#   make packages   .deb, .rpm and a static .tar.gz
#   make check      everything a contributor must pass
#   make deps       installs what is missing from Debian's packages (as root or through sudo)
#   make asan tsan valgrind tidy cover fuzz bench     the same code under other eyes
#   make hostile    breaks 10,000 files that tables read, in a hundred ways
#   make demo       a county hospital with a year of records and 71 hosts, in build/demo/zicha.db
#   make golden docs po      rewrites expected output, generated documents, the catalogue
#   make install    honours DESTDIR and PREFIX
SHELL := /bin/bash
PREFIX ?= /usr/local
BUILD ?= build
CC ?= cc
FUZZ_SECONDS ?= 120

.PHONY: all build readers packages packages-check deps run check asan tsan valgrind tidy cover fuzz hostile bench demo golden docs po install clean

all: build

$(BUILD)/build.ninja:
	@tools/deps build
	meson setup $(BUILD) --prefix=$(PREFIX) $(MESON_OPTIONS)

build: $(BUILD)/build.ninja
	ninja -C $(BUILD)

# For inspecting hosts of both kinds over SSH; needs no root.
readers: build
	@tools/deps build readers
	tools/reader x86_64 $(BUILD)/readers/zicha-reader-x86_64
	tools/reader aarch64 $(BUILD)/readers/zicha-reader-aarch64

# .deb, .rpm and a static .tar.gz in dist/
packages:
	@tools/deps build readers packages
	tools/packages dist $(BUILD)-packages

packages-check: packages
	tools/packages $(BUILD)-packages/again $(BUILD)-packages/other >/dev/null
	tests/packages dist $(BUILD)-packages/again

deps:
	tools/deps build test

run:
	@tools/deps build
	@$(MAKE) --no-print-directory build
	tools/run $(BUILD)/zicha

check:
	@tools/deps build test
	@$(MAKE) --no-print-directory build
	tools/check $(BUILD)

# The same tests in another build, by the other compiler: make asan, make tsan. The static reader is
# the same in each. What a sanitizer finds ends the program by a signal, which is no verdict; and what was
# freed is kept from use up to 16 MiB a process: more takes fresh pages, and a third of the time. At a fixed
# address it starts in two thirds of the time: a third of a million places need not be relocated. Where libraries
# that were loaded later keep what threads have of their own, clang 14 guesses from bytes that are none of its.
asan:
	@CC=clang ASAN_OPTIONS=abort_on_error=1:quarantine_size_mb=16:intercept_tls_get_addr=0 UBSAN_OPTIONS=halt_on_error=1:abort_on_error=1 LSAN_OPTIONS=suppressions=$(CURDIR)/tools/lsan.supp:print_suppressions=0 $(MAKE) --no-print-directory other OTHER=asan OPTIONS="-Db_sanitize=address,undefined -Db_lundef=false -Db_pie=false -Dc_args=-g1 -Dc_link_args=-no-pie"
tsan:
	@CC=clang $(MAKE) --no-print-directory other OTHER=tsan OPTIONS="-Db_sanitize=thread -Db_lundef=false"

.PHONY: other
other:
	@tools/deps build test
	@[ -f $(BUILD)-$(OTHER)/build.ninja ] || CC=$(CC) meson setup $(BUILD)-$(OTHER) $(OPTIONS)
	READER_BUILDS=$(abspath $(BUILD)) ninja -C $(BUILD)-$(OTHER)
	tools/check $(BUILD)-$(OTHER)

VALGRIND = valgrind -q --error-exitcode=99 --leak-check=full --suppressions=$(CURDIR)/tools/valgrind.supp
valgrind: build
	@tools/deps build test tools
	meson test -C $(BUILD) --wrap='$(VALGRIND)' --suite unit --suite check --timeout-multiplier 20 --print-errorlogs
	ZICHA_CONTENT=$(CURDIR) $(VALGRIND) $(BUILD)/zicha inspect --profile quick >/dev/null; [ $$? -le 2 ]

tidy:
	@tools/deps build tools
	@[ -f $(BUILD)-tidy/build.ninja ] || CC=clang meson setup $(BUILD)-tidy -Db_pch=false >/dev/null
	@ninja -C $(BUILD)-tidy build.ninja >/dev/null
	tools/tidy $(BUILD)-tidy

cover:
	@tools/deps build test tools
	@[ -f $(BUILD)-cover/build.ninja ] || meson setup $(BUILD)-cover -Db_coverage=true -Dc_args=-fprofile-update=atomic
	ninja -C $(BUILD)-cover
	tools/check $(BUILD)-cover
	tools/cover $(BUILD)-cover

fuzz:
	@tools/deps build tools
	@[ -f $(BUILD)-fuzz/build.ninja ] || CC=clang meson setup $(BUILD)-fuzz -Dfuzz=true -Db_sanitize=address,undefined -Db_lundef=false
	ninja -C $(BUILD)-fuzz
	tools/fuzz $(BUILD)-fuzz $(FUZZ_SECONDS)

# With BUILD=build-asan under the sanitizers.
hostile: build
	@tools/deps build test
	tests/hostile_test.py $(BUILD)/zicha --files 10000

bench: build
	@tools/deps build bench
	bench/inspect $(BUILD)/zicha
	[ "$$(id -u)" -ne 0 ] || bench/ssh $(BUILD)/zicha

demo: build
	@tools/demo/build $(BUILD)/zicha $(BUILD)/demo

golden: build
	tests/table_test.py $(BUILD)/zicha --golden
	tests/report_claims_test.py $(BUILD)/zicha --golden

docs: build
	tools/docs $(BUILD)/zicha

po:
	tools/po

install: $(BUILD)/build.ninja
	meson configure $(BUILD) --prefix=$(PREFIX)
	ninja -C $(BUILD)
	DESTDIR=$(DESTDIR) meson install -C $(BUILD) --no-rebuild

clean:
	rm -rf $(BUILD) $(BUILD)-asan $(BUILD)-tsan $(BUILD)-tidy $(BUILD)-cover $(BUILD)-fuzz $(BUILD)-packages dist
