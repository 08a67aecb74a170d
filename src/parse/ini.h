/* SPDX-License-Identifier: Apache-2.0 */
/* ini - lines of php.ini, my.cnf and their like: [section] and name = value.
 *
 * They differ in what begins a comment behind a value and in what quotes mean. */
#ifndef ZICHA_PARSE_INI_H
#define ZICHA_PARSE_INI_H

#include "base/str.h"

enum ini_dialect {
	INI_PHP,   /* ";" begins a comment anywhere, "..." holds escapes, '...' does not */
	INI_MYSQL, /* "#" begins a comment anywhere, "!include FILE" reads another file */
	INI_PLAIN, /* "#" and ";" begin a comment at the front of a line only; no quotes */
};

enum ini_kind { INI_NOTHING, INI_SECTION, INI_SETTING, INI_INCLUDE, INI_MALFORMED };

struct ini_line {
	struct str name; /* of the section or setting; "include" or "includedir" */
	struct str value;
	bool has_value; /* there was a "=" */
	bool is_quoted;
};

/* Reads one line; texts live in `a` or in the line. */
must_use enum ini_kind ini_read(struct str line, enum ini_dialect dialect, struct arena *a,
				struct ini_line *ret);

#endif
