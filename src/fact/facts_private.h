/* SPDX-License-Identifier: Apache-2.0 */
/* facts_private - the inside of the facts, for the fact floor only. */
#ifndef ZICHA_FACT_FACTS_PRIVATE_H
#define ZICHA_FACT_FACTS_PRIVATE_H

#include "base/buf.h"
#include "fact/clock_vfs.h"
#include "fact/facts.h"
#include "fact/id_names.h"
#include "fact/scan_job.h"

#include <sqlite3.h>

/* What SQLite's authorizer and the virtual tables tell about the statement that
 * is prepared or run at the moment. */
struct observation {
	struct table_set tables;
	uint64_t *columns;    /* of each table, the columns that are read */
	bool has_pattern;     /* compares the key of a keyed table with LIKE or GLOB */
	bool reads_catalogue; /* zicha_tables: of all tables how they went */
	bool has_asked_now;   /* this run, what the moment is */
	/* Of keyed tables: the worst answer that this run leaned on. */
	enum table_status worst;
	const struct table *worst_table;
	char worst_detail[512]; /* as it is kept */
};

struct facts {
	const struct target *target;
	const char *name; /* what was inspected */
	enum table_area area;
	int64_t wall; /* `now` as the clocks of a unit show it */
	struct facts_options options;
	struct slot *slots;
	struct map by_name; /* table name → slot */
	struct arena arena; /* of what the queries ask, and of the map */
	struct arena told;  /* of the name that came with what was seen */
	unsigned turn;	    /* counts the targets, from 1 */
	struct buf wire;    /* what the target at hand was told with: see facts_wire_turn() */
	struct sql_clock clock;
	struct id_names names;
	struct shared shared; /* what several scans need */
	sqlite3 *db;
	sqlite3_vfs *vfs;		 /* with our clock, see clock_vfs.h */
	struct observation *observation; /* of the statement at hand, or NULL */
	struct guard *guard;
	struct crew *crew; /* between gather_begin() and the end of gather_run(), or NULL */
	bool is_fixture, is_planning;
	bool is_declaring; /* a virtual table tells SQLite its columns */
};

/* The answer to an ask; STATUS_UNSEEN until somebody answers it. */
struct answered *facts_ask(struct slot *slot, enum ask_kind kind, const char *value);

/* Sets tables that this kind of target cannot have to absent, once its name is known. */
void facts_leave_out_foreign(struct facts *f);

/* Forgets what was seen of one table. */
void facts_clear_slot(struct slot *slot);

/* Adds rows to a slot; of a keyed table only those whose key is new. */
void facts_add_rows(struct slot *slot, struct rows *rows);

/* Sets the status and the words of an answer, translated already. */
void facts_answer(struct slot *slot, struct answered *a, enum table_status status,
		  const char *detail);

/* Registers the virtual tables of all slots (vtab.c) and zicha_tables. */
must_use int vtab_register(struct facts *f, struct err *e);

#endif
