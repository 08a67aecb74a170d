/* SPDX-License-Identifier: Apache-2.0 */
/* record - what people entered: checked, written, and remembered in the journal.
 *
 * Changes come in batches: all of a batch is done or nothing. A batch is checked value by
 * value (types, choices, references), then by the rules of the kinds, over the tables as they
 * would be; whatever is wrong is told, all at once, with the change and the field. */
#ifndef ZICHA_UNIT_RECORD_H
#define ZICHA_UNIT_RECORD_H

#include "base/buf.h"
#include "unit/unit.h"

enum change_action {
	CHANGE_ADD,    /* there must be none of this id */
	CHANGE_SET,    /* there must be one: the values given take the place of the old */
	CHANGE_PUT,    /* either, but no id twice in a batch */
	CHANGE_REMOVE, /* there must be one that nothing refers to */
};

struct change {
	enum change_action action;
	const struct kind *kind;
	const char *id;	     /* of SET and REMOVE; of ADD and PUT it follows from the key */
	const char **values; /* one for each field: as the user wrote it; "" takes a value away,
			      * NULL leaves the old one */
	const char *place;   /* for complaints: "people!C7", "line 12"; or NULL */
	const char **places; /* of each field, or NULL */
	bool is_following; /* only what it names has another name: its rules stand as they stood */
};

struct complaint {
	size_t change;
	int field; /* or -1 */
	const char *place, *words;
};

/* What came of a batch. */
struct complaints {
	struct arena *arena;
	struct complaint *complaint;
	size_t n, capacity;
	size_t n_added, n_changed; /* of what was done; the others were so already */
	bool has_missing;	   /* something names a record that there is not */
};

/* Says something against a change, or (from 0 on) one of its fields. The words are copied. */
void record_complain(struct complaints *all, const struct change *c, size_t change, int field,
		     const char *words);

/* Says something against what stands at a place and makes no change. */
void record_complain_at(struct complaints *all, const char *place, const char *format, ...)
	printf_like(3, 4);

/* A change of a kind, all values NULL. */
struct change *record_change(struct arena *a, enum change_action action, const struct kind *k);
/* Sets a field by name; false if there is none of that name. */
bool record_set(struct change *c, const char *field, const char *value);

/* Does them all in one transaction. 0 done; 1: nothing was done, the complaints say why;
 * 2: all changes without complaints were done (only if is_partial); STORE_BUSY: another process
 * writes; <0. What was returned as done survives a kill. */
enum { RECORD_REFUSED = 1, RECORD_BUSY = STORE_BUSY, RECORD_PARTLY = 3 };
must_use int record_apply(struct unit *u, const struct change *const *changes, size_t n,
			  bool is_partial, struct complaints *ret, struct err *e);

/* The same within a transaction that is open already; commits nothing. */
must_use int record_apply_within(struct unit *u, const struct change *const *changes, size_t n,
				 struct complaints *ret, struct err *e);

/* The value of a record's field as the store has it; in `a`, NULL if it is empty. `values`
 * has one for each field. 0, 1: no such record, <0. */
must_use int record_read(struct unit *u, const struct kind *k, const char *id, struct arena *a,
			 const char ***ret_values, struct err *e);

/* The id of a record of these values in their stored form: those of its key. */
const char *record_id(struct arena *a, const struct kind *k, const char *const *values);
/* Checks one value and gives it its stored form; NULL and words if it is none. "" gives "". */
const char *record_value(struct arena *a, const struct field *f, const char *text,
			 const char **ret_words);
/* A stored value as a person reads it, in the chosen language. */
const char *record_shown(struct arena *a, const struct field *f, const char *value);

/* Keeps a file's bytes and tells their hash. */
must_use int record_keep_bytes(struct unit *u, struct str bytes, char ret_hash[65], struct err *e);
/* The bytes of a kept file by its hash, behind what `ret` holds. 1; 0: none of this hash is kept;
 * <0. */
must_use int record_kept_bytes(struct unit *u, const char *hash, struct buf *ret, struct err *e);

#endif
