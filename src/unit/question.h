/* SPDX-License-Identifier: Apache-2.0 */
/* question - what no program can see and people must answer.
 *
 *     question: room-floor
 *     title: The machine room is neither on the top floor nor below ground
 *     title[zh_CN]: 机房不设在建筑物顶层或地下室
 *     evidence: photograph; plan of the building
 *     evidence[zh_CN]: 照片；建筑平面图
 *     subject: rooms                    one answer for each record of that kind; none: for the unit
 *     when: SELECT 1 FROM protection WHERE grade_level(grade) >= 3
 *     valid: yearly
 *     who: system_admin                 the duty that may answer
 *     severity: medium
 *     controls: gbt22239:8.1.1.1.b zicha:RB183
 *     fix: Move the room, or protect it against water
 *     fix[zh_CN]: …
 *
 * questions/<area>.questions, one stanza a question. An answer is yes, partly, no or na
 * unless `answer:` says otherwise: `answer: number minutes`, `answer: date`,
 * `answer: choice(own=自有 external=外部 none=无)`; then `conforms:` is the SQL expression over
 * `value` that tells a good answer (`value >= 60`), and `partly:` one that is half good. All may be
 * answered na as well, and a day by no: it never was. */
#ifndef ZICHA_UNIT_QUESTION_H
#define ZICHA_UNIT_QUESTION_H

#include "base/map.h"
#include "unit/kind.h"

enum answer_type { ANSWER_JUDGEMENT, ANSWER_NUMBER, ANSWER_DATE, ANSWER_CHOICE };
enum answer_period {
	ANSWER_ONCE,
	ANSWER_DAILY,
	ANSWER_WEEKLY,
	ANSWER_MONTHLY,
	ANSWER_QUARTERLY,
	ANSWER_HALF_YEARLY,
	ANSWER_YEARLY,
};

struct question {
	const char *id, *area, *path;
	const char *title[LANGUAGES], *evidence[LANGUAGES], *fix[LANGUAGES];
	const char *subject; /* kind of record, a query of ids, or NULL */
	const char *who;
	enum answer_type type;
	const char *measure; /* of a number: "minutes" */
	struct choice *choices;
	size_t n_choices;
	enum answer_period valid;
	enum severity severity;
	struct check_list controls;
	struct str when, conforms, partly; /* SQL, or absent */
	int line, when_line;
};

struct questions {
	struct arena arena;
	struct question **question; /* sorted by area, then as they stand */
	size_t n, capacity;
	struct map by_id;
	struct mistakes mistakes;
};

/* Reads dir/AREA.questions of all areas. One with a mistake is left out and told. <0: the
 * folder cannot be read. To be freed in both cases. */
must_use int question_load(struct questions *ret, const char *dir, struct err *e);
void question_free(struct questions *q);

/* The kind of record that it is answered for one by one: of a query "SELECT id FROM rooms …" and
 * "SELECT system FROM protection …" what its column names. NULL: the unit, or what nobody can tell.
 */
const char *question_subject_kind(const struct question *q, const struct kinds *kinds);
/* Days that an answer stays good; 0: for ever. */
int question_valid_days(const struct question *q);
const char *question_type_name(enum answer_type t);
const char *question_period_name(enum answer_period p);

#endif
