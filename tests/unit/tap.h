/* SPDX-License-Identifier: Apache-2.0 */
/* tap - unit tests that state facts: ok(condition, "a failed scan is not a pass").
 *
 * Prints the Test Anything Protocol, which Meson reads. One file per module, whose
 * main() ends with return done(). */
#ifndef ZICHA_TESTS_TAP_H
#define ZICHA_TESTS_TAP_H

#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int tap_run, tap_failed;

static inline bool tap_ok(bool is_true, const char *fact, const char *file, int line)
{
	printf("%sok %d - %s\n", is_true ? "" : "not ", ++tap_run, fact);
	if (!is_true) {
		tap_failed++;
		printf("# at %s:%d\n", file, line);
	}
	return is_true;
}
#define ok(condition, fact) tap_ok((condition), (fact), __FILE__, __LINE__)

static inline bool tap_text(const char *got, const char *want, const char *fact, const char *file,
			    int line)
{
	bool same = got == want || (got && want && strcmp(got, want) == 0);
	tap_ok(same, fact, file, line);
	if (!same)
		printf("# got:  %s\n# want: %s\n", got ? got : "(null)", want ? want : "(null)");
	return same;
}
#define is_text(got, want, fact) tap_text((got), (want), (fact), __FILE__, __LINE__)

static inline bool tap_int(int64_t got, int64_t want, const char *fact, const char *file, int line)
{
	tap_ok(got == want, fact, file, line);
	if (got != want)
		printf("# got %" PRId64 ", want %" PRId64 "\n", got, want);
	return got == want;
}
#define is_int(got, want, fact) tap_int((got), (want), (fact), __FILE__, __LINE__)

/* This test's own, empty at its beginning and gone after its end. */
static inline const char *tap_folder(void)
{
	return getenv("TAP_FOLDER");
}

static inline int done(void)
{
	printf("1..%d\n", tap_run);
	return tap_failed != 0;
}

#endif
