/* SPDX-License-Identifier: Apache-2.0 */
/* store_private - what the files of src/store/ share: a driver for each kind of database.
 *
 * store.c keeps the statements, their values and the rules (who is in a transaction, what
 * may be written); a driver does as it is told. */
#ifndef ZICHA_STORE_STORE_PRIVATE_H
#define ZICHA_STORE_STORE_PRIVATE_H

#include "base/buf.h"
#include "store/store.h"
#include "store/store_migrate.h"

/* Our files say so in their heads: "zich". */
enum { STORE_APPLICATION_ID = 0x7a696368, STORE_MAX_VALUES = 32 };

enum value_type { VALUE_MISSING, VALUE_NULL, VALUE_TEXT, VALUE_INT, VALUE_REAL, VALUE_BYTES };

struct value {
	enum value_type type;
	int64_t integer;
	double real;
	struct buf bytes; /* of a text, too; with a NUL behind them that does not count */
};

struct statement {
	struct store *store;
	struct statement *next;
	char *sql;
	bool is_writing;
	bool is_running;     /* rows are still to come */
	bool is_transaction; /* it is one by itself */
	const char *mistake; /* of a value that was given to it */
	struct value values[STORE_MAX_VALUES];
	size_t n_values;
	void *handle; /* the driver's */
};

struct store {
	const struct store_driver *driver;
	void *connection; /* the driver's */
	char *name;
	bool is_read_only, is_in_transaction;
	bool is_spoiled; /* something failed in this transaction: it can only be rolled back */
	int64_t version; /* of its tables; 0: has none yet */
	int64_t newest;	 /* that this program knows */
	struct statement *statements;
};

/* Each answers as the function of its name in store.h does; `e` has words then. */
struct store_driver {
	/* Connects to one of our databases. */
	int (*open)(struct store *s, const char *url, struct err *e);
	/* Reads s->version anew; <0 also if it is newer than we are. */
	int (*version)(struct store *s, struct err *e);
	void (*close)(struct store *s);
	/* Makes the empty database, and store_migrate_up() fills it. */
	int (*create)(struct store *s, const char *url, const struct migrations *m, struct err *e);
	int (*begin)(struct store *s, struct err *e);
	int (*commit)(struct store *s, struct err *e);
	void (*rollback)(struct store *s);
	/* Statements without values or rows, one after another. */
	int (*script)(struct store *s, const char *sql, struct err *e);
	/* After each migration, in its transaction: notes the version where the kind of database
	 * has a place for it, and what else is to be done. */
	int (*migrated)(struct store *s, int64_t version, struct err *e);
	int (*check)(struct store *s, struct err *e);

	int (*prepare)(struct statement *q, struct err *e); /* sets handle and n_values */
	void (*discard)(struct statement *q);
	int (*start)(struct statement *q, struct err *e); /* with the values as they are */
	int (*step)(struct statement *q, struct err *e);
	void (*stop)(struct statement *q);

	const char *(*text)(const struct statement *q, int column);
	int64_t (*integer)(const struct statement *q, int column);
	double (*real)(const struct statement *q, int column);
	struct str (*bytes)(const struct statement *q, int column);
	bool (*is_null)(const struct statement *q, int column);
};

/* Whether `url` of a server holds its password, if any, where everybody looks for it. */
bool store_name_is_plain(const char *url);

/* Refuses a version that is newer than this program. */
must_use int store_version_known(struct store *s, int64_t version, struct err *e);

extern const struct store_driver store_sqlite, store_postgresql;

#endif
