/* SPDX-License-Identifier: Apache-2.0 */
/* table - what a table is: columns, words, and the function that fills it.
 *
 * A row is a plain C struct. Its columns are declared once, next to it, and the
 * compiler holds the two together: COLUMN() of a misspelt member or of a type
 * that SQL does not know does not compile.
 *
 * Registering a table is one line in src/table/meson.build; documentation,
 * completion, the catalogue and the tests follow from the declaration. */
#ifndef ZICHA_FACT_TABLE_H
#define ZICHA_FACT_TABLE_H

#include "base/err.h"

#include <math.h>

enum column_type { COLUMN_TEXT, COLUMN_INT, COLUMN_REAL, COLUMN_BOOL };

struct column {
	const char *name;
	const char *doc; /* one line, a msgid */
	enum column_type type;
	/* Whatever has such a row has a value here: NULL is what could not be seen, and a survey's
	 * checks that read the column are unknown then. */
	bool is_always_told;
	/* A size, a counter, an age, a process id: it tells how things stand at the moment, and
	 * that it is another one later is no change. */
	bool is_measured;
	size_t offset; /* of the member in the row struct */
};

/* Maps the member's C type to the column's. The inner associations make any
 * other type an error. A NULL pointer, NO_INT and NaN are SQL's NULL; a bool
 * is 0 or 1 and never NULL. */
#define COLUMN_TYPE(T, member) \
	_Generic(((T *)0)->member, const char *: COLUMN_TEXT, int64_t: COLUMN_INT, double: COLUMN_REAL, \
		 bool: COLUMN_BOOL)
#define COLUMN_WITH(T, member, words, ...) \
	{ \
		.name = #member, .doc = (words), .type = COLUMN_TYPE(T, member), \
		.offset = offsetof(T, member), __VA_ARGS__ \
	}
#define COLUMN(T, member, words) COLUMN_WITH(T, member, words, .is_measured = false)
#define COLUMN_MEASURED(T, member, words) COLUMN_WITH(T, member, words, .is_measured = true)
#define COLUMN_TOLD(T, member, words) COLUMN_WITH(T, member, words, .is_always_told = true)
#define COLUMN_TOLD_MEASURED(T, member, words) \
	COLUMN_WITH(T, member, words, .is_always_told = true, .is_measured = true)

enum { TABLE_MAX_COLUMNS = 64 };

#define NO_INT INT64_MIN
#define NO_REAL ((double)NAN)

/* What came of looking at a table. */
enum table_status {
	STATUS_UNSEEN, /* nothing asked for it */
	STATUS_OK,
	STATUS_ABSENT,
	STATUS_PARTIAL,
	STATUS_FAILED,
};

struct scan;
struct walk_entry;

/* Where a table has its rows from; it decides when it can be had. */
enum table_kind {
	TABLE_FILES, /* files below the root: of any host, image, fixture */
	TABLE_LIVE,  /* only a running system has it: absent in a mounted image */
};

/* What kind of target has the table. The tables of one area are filled from one target. */
enum table_area {
	AREA_HOST,
	AREA_NET,    /* net:, isolation:, pcap:, capture: */
	AREA_DEVICE, /* snmp:// */
	AREA_CONFIG, /* config: */
	AREA_WEB,    /* http://, https:// */
	AREA_DB,     /* postgresql://, mysql://, odbc:, dbdump:, dbfacts: */
	AREA_LOG,    /* log: */
	AREA_POWER,  /* ups:// */
	AREAS,
};

struct table {
	const char *name;    /* the SQL name */
	const char *doc;     /* one line, a msgid */
	const char *example; /* one SELECT that runs as it stands */
	const char
		*source; /* the files or the kernel interface it is read from; words are a msgid */
	const char *identity; /* columns that tell one row from another, separated by spaces */
	const struct column *columns;
	size_t n_columns;
	enum table_kind kind;
	enum table_area
		area; /* all but AREA_HOST: filled by a survey, has none of the functions below */

	/* The column that a query must compare with =, LIKE or GLOB (or IN), because
	 * the table is too large to have whole; NULL for all other tables. The scan
	 * finds what was asked with scan_ask(). */
	const char *key;

	/* Of a table of a source that grows with time: the column that is 1 in the rows of the
	 * present. Those of earlier times are taken in with the first query that does not ask
	 * for 1 there: see facts_source. */
	const char *now;

	/* Fills the table: see scan.h for what it may call and return. */
	int (*scan)(struct scan *s, struct err *e);

	/* A table over the file system has these three instead of `scan`: it takes
	 * part in the one walk that serves all such tables. `enters` tells whether a
	 * directory can hold anything for it (of those in the directories that it
	 * entered: none is asked about below one that it did not); `visit` sees each entry of
	 * those, from several threads at once; `finish` (may be NULL) runs when the walk is over.
	 */
	bool (*enters)(struct scan *s, const char *dir);
	int (*visit)(struct scan *s, struct walk_entry *w, struct err *e);
	int (*finish)(struct scan *s, struct err *e);

	/* Limits; 0 takes the default in scan.h. */
	int64_t deadline_ms;
	size_t max_rows, max_bytes;
	bool is_slow;	  /* started first */
	bool walks_alone; /* in a walk of its own: it reads what it finds */
	/* It guesses or takes minutes: only a profile or a query that asks for it gets it, never
	 * a snapshot of everything. */
	bool is_on_request;
	/* Its rows come and go by themselves, or are added as time passes: processes, connections,
	 * sign-ins. That there are others later is no change. */
	bool is_passing;
	/* What it does not name is taken to be away: where some of its rows are lost, a finding
	 * that stands without any row of it is not believed. */
	bool is_inventory;
	/* Of a table of names and values: the names whose `value` is measured, with blanks between.
	 */
	const char *measured_names;
};

/* "host", "net", "device" …: the words of the schema; not translated. */
const char *table_area_name(enum table_area area);

/* Position of the column called `name`, or -1. */
int table_column(const struct table *t, const char *name);

#endif
