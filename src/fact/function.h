/* SPDX-License-Identifier: Apache-2.0 */
/* function - what SQL lacks for checks: versions, networks, patterns, days.
 *
 * NULL in, NULL out. Any other argument that cannot be understood is an error of
 * the query, never NULL: a check must not pass because of a value that nobody
 * could read. */
#ifndef ZICHA_FACT_FUNCTION_H
#define ZICHA_FACT_FUNCTION_H

#include "base/err.h"
#include "fact/clock_vfs.h"

#include <sqlite3.h>

struct function {
	const char *name;
	const char *arguments; /* as the documentation shows them */
	const char *doc;       /* a msgid */
	const char *example;   /* an expression … */
	const char *gives;     /* … and its value as text; the tests run it */
	int n_arguments;
	void (*call)(sqlite3_context *context, int argc, sqlite3_value **argv);
};

extern const struct function function_register_all[];
extern const size_t function_register_n;

/* Adds all functions to a connection, which the clock must outlive. */
must_use int function_register(sqlite3 *db, struct sql_clock *clock, struct err *e);

#endif
