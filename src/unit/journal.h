/* SPDX-License-Identifier: Apache-2.0 */
/* journal - who changed what, when, from what to what: append-only, chained by hashes.
 *
 * Each entry's hash is SHA-256 over the hash before it and its own fields, each with its
 * length. So no entry can be changed, taken out or put in without all that follow telling;
 * and the records must be what the last entries say. Who keeps the last hash elsewhere (it is
 * printed on each report) can tell if the end was cut off. */
#ifndef ZICHA_UNIT_JOURNAL_H
#define ZICHA_UNIT_JOURNAL_H

#include "unit/unit.h"

struct journal_entry {
	int64_t number, at;
	const char *who, *action, *kind, *id;
	const char *before, *after; /* JSON objects, or NULL */
};

/* Adds an entry; within a transaction. number, at and who are filled in. */
must_use int journal_add(struct unit *u, struct journal_entry *entry, struct err *e);

/* The number and the hash of the last entry; 0 and "" of an empty journal. */
must_use int journal_head(struct unit *u, int64_t *ret_number, char ret_hash[65], struct err *e);

/* What is wrong, if something is. */
struct journal_fault {
	int64_t number; /* of the first entry that is wrong, or 0 */
	const char *words;
};

/* Proves the chain, the records against it, all kept bytes against their hashes, that the files
 * that records name and the rows that inspections saw are there, and the database file itself. In
 * no transaction. `head` is a hash that the journal must contain, or NULL. 0 all is right; 1 a
 * fault was found; <0 it could not be looked at. */
must_use int journal_verify(struct unit *u, struct arena *a, const char *head,
			    struct journal_fault *ret, struct err *e);

#endif
