/* SPDX-License-Identifier: Apache-2.0 */
/* compose - a template, asked over a unit's tables, as a document.
 *
 * Each claim's query is asked once; what it leaned on is remembered, so that every sentence
 * can be traced to the tables, and the report can say what it does not know. */
#ifndef ZICHA_REPORT_COMPOSE_H
#define ZICHA_REPORT_COMPOSE_H

#include "fact/facts.h"
#include "report/mask.h"
#include "report/template.h"

enum claim_state {
	CLAIM_STANDS,  /* rows, from tables that were seen whole */
	CLAIM_NONE,    /* no rows: `none` was said */
	CLAIM_PARTLY,  /* rows, but not all was seen, or a blank was NULL */
	CLAIM_UNSEEN,  /* a table could not be seen: not verified */
	CLAIM_MISTAKE, /* its query has a mistake, which was told */
};

struct composed_claim {
	const struct claim *claim;
	enum claim_state state;
	const char *text;      /* of the first row */
	const char *tables;    /* "assets, all_antivirus" */
	const char *sources;   /* the same in the reader's words */
	const char *reason;    /* what was not seen, or NULL */
	size_t n_rows, number; /* in the annex; 0 for what the report does not say */
};

struct composed {
	struct document document;
	struct composed_claim *claims;
	size_t n_claims, claim_capacity;
};

struct compose_options {
	const struct template *template;
	struct facts *facts;
	struct arena *arena;
	struct mistakes *mistakes;
	enum tr_language language;
	const char *own;	     /* the unit's code */
	const char *const *settings; /* NAME=VALUE of parameters */
	size_t n_settings;
	const struct mask *mask; /* or NULL */
	/* A value as people read it: of the column of a table, or NULL to take it as it is. */
	const char *(*shown)(void *arg, const char *table, const char *column, const char *value);
	const char *(*source)(void *arg, const char *table); /* what people call a table */
	/* The bytes of a kept file by its SHA-256, good until the next is asked for: 1 there, 0 not
	 * kept here, <0. */
	int (*kept)(void *arg, const char *hash, struct str *ret, struct err *e);
	void *arg;
	int64_t now, zone_seconds; /* see facts_options */
};

/* <0: a setting names no parameter, or the document is too large. Mistakes in queries are told,
 * and their claims say so. */
must_use int compose_run(struct composed *ret, const struct compose_options *options,
			 struct err *e);

const char *compose_state_name(enum claim_state s);

#endif
