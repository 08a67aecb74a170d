/* SPDX-License-Identifier: Apache-2.0 */
/* store_migrate - the tables of our database, made and changed by migrations/NNNN-name.sql.
 *
 * Forward only, numbered from 1 without a gap. What was applied is noted in the table
 * zicha_schema with the digest of the file: a migration that changed afterwards would
 * leave databases that look alike and are not. */
#ifndef ZICHA_STORE_STORE_MIGRATE_H
#define ZICHA_STORE_STORE_MIGRATE_H

#include "base/crypto.h"
#include "store/store.h"

enum { STORE_MIGRATE_MAX = 1000 };

struct migration {
	const char *name; /* of the file */
	const char *sql;
	char sha256[CRYPTO_HEX_SIZE];
};

/* The migration of number i + 1 is all[i]. */
struct migrations {
	const struct migration *all;
	size_t n;
};

/* Reads those of `content_dir`; they live in `a`. */
must_use int store_migrate_read(struct arena *a, const char *content_dir, struct migrations *ret,
				struct err *e);

/* Whether the database was made by these: <0 where one was changed since. */
must_use int store_migrate_compare(struct store *s, const struct migrations *m, struct err *e);

/* Applies those that are missing, within the transaction that is open. */
must_use int store_migrate_up(struct store *s, const struct migrations *m, struct err *e);

#endif
