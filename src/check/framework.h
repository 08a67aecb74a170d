/* SPDX-License-Identifier: Apache-2.0 */
/* framework - the clauses that somebody is held to, and their ids.
 *
 *     # title: GB/T 22239-2019, baseline for classified protection
 *     # title[zh_CN]: …
 *     L1  L2  L3  L4  group  group_zh  point  point_zh  requirement  requirement_zh  verify
 *
 * frameworks/NAME.tsv. The columns before `group` are ids, one column a level; a
 * clause that a level does not have is empty there. A check names a clause by any
 * of its ids: `gbt22239:8.1.4.1.a`. Which checks, records, questions and workflows
 * answer a clause is told by them, never here: it cannot drift. Behind `verify` may
 * stand further columns, in any order: see struct clause. */
#ifndef ZICHA_CHECK_FRAMEWORK_H
#define ZICHA_CHECK_FRAMEWORK_H

#include "base/map.h"
#include "check/pack.h"

enum { FRAMEWORK_MAX_LEVELS = 6 };

/* What can answer a clause. */
enum answerer {
	ANSWERER_CHECK,
	ANSWERER_RECORD,
	ANSWERER_QUESTION,
	ANSWERER_WORKFLOW,
	ANSWERER_REPORT, /* a section of a report */
};
enum { ANSWERERS = ANSWERER_REPORT + 1 };

struct clause {
	const char *id[FRAMEWORK_MAX_LEVELS]; /* "" where the level does not have it */
	const char *group[LANGUAGES], *point[LANGUAGES], *requirement[LANGUAGES];
	const char *verify; /* auto, semi, manual, document or workflow */

	/* The further columns; "" where a framework does not have one. unit_LEVEL is the
	 * number of the test unit; a ? behind it: worked out, not read. */
	const char *unit[FRAMEWORK_MAX_LEVELS];
	const char *sag;		   /* S, A or G: which of a system's grades decides */
	const char *weight;		   /* general (also where it is empty), important, key */
	const char *high_risk;		   /* ids of the cases of `highrisk` that it can come to */
	const char *condition[LANGUAGES];  /* where it applies, if not everywhere */
	const char *mitigation[LANGUAGES]; /* what can lower the risk */
	const char *kind;		   /* of the rule: choice, ratio */
	const char *rule[LANGUAGES];  /* choice: "1=…; 0.5=…; 0=…"; ratio: "these / all" */
	double points;		      /* what it is worth at most; 0: not scored by points */
	const char *section;	      /* numbers of the report's sections that answer it */
	const char *later[LANGUAGES]; /* why nothing answers it yet */

	struct check_list answers[ANSWERERS]; /* their ids */
};

struct framework {
	const char *name, *title[LANGUAGES];
	const char *level[FRAMEWORK_MAX_LEVELS];
	size_t n_levels;
	struct clause *clauses;
	size_t n, capacity;
	struct map by_id;
};

struct frameworks {
	struct arena arena;
	struct framework **framework; /* sorted by name */
	size_t n, capacity;
	struct mistakes mistakes;
};

/* Reads all of dir/NAME.tsv. A line with a mistake is left out and told in
 * ret->mistakes. <0: the folder cannot be read. To be freed in both cases. */
must_use int framework_load(struct frameworks *ret, const char *dir, struct err *e);
void framework_free(struct frameworks *f);

/* The framework of this name, or NULL. */
const struct framework *framework_find(const struct frameworks *f, const char *name);

/* Which level's id of the clause counts for a system of this grade: that of S, of A or the
 * system's, by the clause's `sag`. There, from 1 on, the id may be "": then it does not apply. */
int framework_grade_level(const struct clause *c, int level, int s, int a);

/* Remembers that the thing of this id (which outlives f) answers the clause that `control` names,
 * such as "gbt22239:8.1.4.1.a". False: no framework has that clause. */
must_use bool framework_answer(struct frameworks *f, enum answerer kind, const char *id,
			       const char *control);

/* The same for all of a thing's controls; one that no framework has is told in f->mistakes, as
 * standing in that line of the file, or, with line 0, somewhere in it. */
void framework_answer_all(struct frameworks *f, enum answerer kind, const char *id,
			  const struct check_list *controls, const char *path, int line);
void framework_answer_checks(struct frameworks *f, enum answerer kind, const struct pack *p);

/* What the program does by itself, and which records it keeps, stands in a file of stanzas:
 *
 *     workflow: problems               or record: KIND, report: NAME
 *     controls: zicha:RA021 zicha:RA047
 *
 * Its mistakes are told in f->mistakes. <0: it cannot be read. */
must_use int framework_answer_program(struct frameworks *f, const char *path, struct err *e);

/* Whether anything answers the clause, or the framework says why nothing does yet. */
bool framework_is_answered(const struct clause *c);

/* "checks", "records", … */
const char *framework_answerer_name(enum answerer kind);

#endif
