/* SPDX-License-Identifier: Apache-2.0 */
/* facts - the tables of one target at one moment, and SQL over them.
 *
 * An inspection opens its facts, prepares all its queries (which shows what
 * tables they read), gathers those tables once, side by side (some of them while it
 * still prepares: gather_begin()), and then asks:
 *
 *     facts_open → query_prepare, query_plan … → gather_run → query_step …
 *
 * so that all queries see one moment. See query.h and gather.h. */
#ifndef ZICHA_FACT_FACTS_H
#define ZICHA_FACT_FACTS_H

#include "base/map.h"
#include "fact/rows.h"
#include "fact/scan.h"
#include "fact/table.h"
#include "fact/target.h"

#include <signal.h>

enum { FACTS_MAX_TABLES = 512 };

/* Which tables, by their position in the register. */
struct table_set {
	uint64_t bits[FACTS_MAX_TABLES / 64];
};

static inline void table_set_add(struct table_set *s, size_t table)
{
	s->bits[table / 64] |= UINT64_C(1) << table % 64;
}

static inline bool table_set_has(const struct table_set *s, size_t table)
{
	return s->bits[table / 64] >> table % 64 & 1;
}

/* The first one from `table` on, or FACTS_MAX_TABLES. */
static inline size_t table_set_next(const struct table_set *s, size_t table)
{
	while (table < FACTS_MAX_TABLES) {
		uint64_t bits = s->bits[table / 64] >> table % 64;
		if (bits)
			return table + (size_t)__builtin_ctzll(bits);
		table = (table / 64 + 1) * 64;
	}
	return FACTS_MAX_TABLES;
}
/* `i` is a name to declare. NOLINTBEGIN(bugprone-macro-parentheses) */
#define table_set_each(s, i) \
	for (size_t i = table_set_next(s, 0); i < FACTS_MAX_TABLES; i = table_set_next(s, i + 1))
/* NOLINTEND(bugprone-macro-parentheses) */

/* One question put to a keyed table, with what came of it. The rows that it
 * brought are among the table's rows. */
struct answered {
	struct ask ask;
	enum table_status status;
	const char *detail;
};

/* One table of one inspection. */
struct slot {
	struct facts *facts;
	const struct table *table;
	enum table_status status;
	char detail[400]; /* in the user's language */
	char said[512];	  /* the same in none, as it is kept: tr_said() */
	double ms;
	bool is_wanted;
	bool is_hidden;	 /* queries find no row: what would it be without? */
	bool is_foreign; /* of another area than the target's: absent, and no part of a snapshot */
	/* Of a partial table: the columns whose values could not be found out, and
	 * whether that is all that is missing. */
	uint64_t unseen_columns;
	bool has_all_rows;
	/* Of a table with `now`: a query asks for the rows of earlier times; they are here. */
	bool wants_earlier, has_earlier;
	/* Columns that the table has here and a snapshot of it has not. */
	uint64_t missing_columns;
	struct rows rows;
	/* Where facts hold one target after another: the first of them with the status, the words,
	 * the answers and as many rows as now, and for each column the first with its values now;
	 * see facts_wire_turn(). */
	unsigned since, column_since[TABLE_MAX_COLUMNS];
	unsigned changed_at;   /* the newest of them */
	bool is_altered;       /* by what a query asked after it was told */
	struct str told_bytes; /* on the wire, as long as facts_wire_turn() keeps them */
	struct arena told;     /* of what came with it: words and asks */
	/* Of a keyed table: what was asked, what the queries' plans ask first. The maps lead from
	 * its kind and value here. */
	struct answered **answered;
	size_t n_answered, answered_capacity;
	struct map planned, answered_map;
};

struct facts;

/* Whether somebody looked, and could have: what snapshots and reports tell of. */
static inline bool slot_is_told(const struct slot *slot)
{
	return slot->status != STATUS_UNSEEN && !slot->is_foreign;
}

/* Fills the tables of a target that is no host: what people recorded, what was seen
 * before. Called once for each table that is wanted. Returns how it went, with words for
 * all but STATUS_OK. */
struct facts_source {
	/* Called once before all others, when it is known which slots are wanted; may be NULL. */
	void (*begin)(void *arg, struct facts *f);
	enum table_status (*fill)(void *arg, const struct table *table, struct rows *rows,
				  char *ret_words, size_t words_size);
	/* Adds the rows of earlier times to a table with `now`, which fill() leaves out. NULL if
	 * there is no such table. */
	enum table_status (*fill_earlier)(void *arg, const struct table *table, struct rows *rows,
					  char *ret_words, size_t words_size);
	void *arg;
};

struct facts_options {
	const struct table *const *tables;
	size_t n_tables;
	int64_t now; /* the moment of the inspection; what 'now' means in SQL */
	/* For records of people, whose moments are what their clocks showed: by how much these are
	 * ahead of UTC; 'now' in SQL is, too. */
	int64_t zone_seconds;
	const volatile sig_atomic_t *stop; /* set by the user's interrupt */
	const char *trusted_key; /* PEM file: a snapshot must be signed with it; or NULL */
	const char *baseline; /* the file to compare with, instead of the target's own; or NULL */
	const struct facts_source *source; /* of a target that is elsewhere; or NULL */
	/* Of one whose name is not known yet: 1 << enum table_area for each kind that it can be;
	 * 0: any. */
	unsigned areas;
};

/* Opens facts over a target that outlives them. For a snapshot the tables are
 * filled from the file. 0 or <0. */
must_use int facts_open(struct facts **ret_facts, const struct target *target,
			const struct facts_options *options, struct err *e);

/* Facts whose tables are ordinary SQL tables to INSERT into: for fixtures. All
 * are STATUS_OK and empty at first. */
must_use int facts_open_fixture(struct facts **ret_facts, const struct facts_options *options,
				struct err *e);
/* Empties all tables of such facts and sets them to STATUS_OK. */
must_use int facts_fixture_clear(struct facts *f, struct err *e);
/* Runs INSERT statements (nothing else) into the tables of such facts. */
must_use int facts_fixture_insert(struct facts *f, const char *sql, struct err *e);

/* Facts that hold rows for another process: nothing can be asked of them. */
struct facts *facts_open_bare(const struct target *target, const struct facts_options *options);

void facts_close(struct facts *f);

/* Forgets all that was seen, as if nothing had been gathered yet: what was prepared over the facts
 * is ready for another target. */
void facts_clear(struct facts *f);

/* Which target they hold, counted from 1. */
unsigned facts_turn(const struct facts *f);

size_t facts_n_tables(const struct facts *f);
struct slot *facts_slot(struct facts *f, size_t table);
/* Words about a table, kept by tr_keep() or plain English. */
void facts_say(struct slot *slot, const char *said);
/* Its position in the register. */
size_t facts_position(const struct slot *slot);
/* Position of the table called `name`, or -1. */
int facts_find(const struct facts *f, const char *name);
int64_t facts_now(const struct facts *f);
/* Which tables the target can have; the others are foreign. */
enum table_area facts_area(const struct facts *f);
/* What was inspected; of a snapshot what it was taken from. */
const char *facts_target_name(const struct facts *f);
/* Calls it as the user does, whatever a snapshot says. */
void facts_rename(struct facts *f, const char *name);
/* Says that the inspection was at this moment. */
void facts_date(struct facts *f, int64_t now);

/* "ok", "absent", … the words of the schema; not translated. */
const char *facts_status_name(enum table_status status);

#endif
