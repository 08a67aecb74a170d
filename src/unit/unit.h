/* SPDX-License-Identifier: Apache-2.0 */
/* unit - a unit's database, opened: its kinds of records, its questions, its tables.
 *
 * What a unit has recorded and what its inspections saw are tables like those of a host,
 * and the same checks, guards and queries work over them:
 *
 *     people, assets, …            one table for each kind of record
 *     questions                    what has to be answered, and how often
 *     targets, results, findings   what the latest inspection of each target came to
 *     attempts                     looks that saw nothing, and why
 *     controls                     the clauses of the frameworks
 *     journal                      who changed what
 *     all_users, all_antivirus, …  each table of a host, over all targets, with `target` in front
 */
#ifndef ZICHA_UNIT_UNIT_H
#define ZICHA_UNIT_UNIT_H

#include "check/framework.h"
#include "fact/facts.h"
#include "store/store.h"
#include "unit/kind.h"
#include "unit/question.h"

struct unit_options {
	const char *url; /* of the database, see store.h */
	const char *content_dir;
	const char *who; /* who changes something, for the journal */
	const struct table *const *host_tables;
	size_t n_host_tables;
	int64_t now;
	int64_t zone_seconds; /* by which the unit's clocks are ahead of UTC: see clock_zone() */
	bool is_read_only;
};

struct unit {
	struct unit_options options;
	struct arena arena;
	struct store *store;
	const char *code; /* of the unit itself */
	struct kinds kinds;
	struct questions questions;
	struct frameworks frameworks;
	const struct table **tables; /* everything that SQL can ask */
	size_t n_tables;
	struct facts_source source;    /* of these tables */
	struct target target;	       /* the unit, as facts call it */
	bool is_answering, is_scoring; /* see answering.c, scoring.c */
	/* Of the facts that were opened last: four tables are made of one pass. */
	struct scoring *scoring;
	struct arena scoring_arena;
};

/* Opens a unit's database. 0, STORE_NONE (there is none), or <0. To be closed in all
 * cases; the options must outlive it. */
must_use int unit_open(struct unit *u, const struct unit_options *options, struct err *e);
/* Makes a new database for the unit of this code; no record is in it yet. */
must_use int unit_create(struct unit *u, const struct unit_options *options, const char *code,
			 struct err *e);
void unit_close(struct unit *u);

/* What is declared, without a database: for the documentation, and for checks' fixtures.
 * To be closed as well. */
must_use int unit_declare(struct unit *u, const struct unit_options *options, struct err *e);

/* `now` as the unit's clocks show it: of this are the days and moments that people record. */
static inline int64_t unit_wall(const struct unit *u)
{
	return u->options.now + u->options.zone_seconds;
}

/* Facts over the unit's tables as they are now, uncommitted changes included. */
must_use int unit_facts(struct unit *u, struct facts **ret_facts, struct err *e);

/* The kind whose table this is, or NULL. */
const struct kind *unit_kind_of(const struct unit *u, const struct table *t);

#endif
