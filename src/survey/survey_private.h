/* SPDX-License-Identifier: Apache-2.0 */
/* survey_private - what the two sides of a survey say to each other; for this folder only. */
#ifndef ZICHA_SURVEY_SURVEY_PRIVATE_H
#define ZICHA_SURVEY_SURVEY_PRIVATE_H

#include "base/buf.h"
#include "survey/survey.h"

enum survey_message {
	/* to the role; SURVEY_START is the last, what follows are replies with descriptors */
	SURVEY_TARGET = 1,
	SURVEY_NOW,	/* int64_t */
	SURVEY_TIME,	/* int64_t: milliseconds that it has */
	SURVEY_SETTING, /* "name\0value" */
	SURVEY_WORD,	/* "key\0value" */
	SURVEY_REACH,	/* struct reach_rule */
	SURVEY_FILE,	/* its name */
	SURVEY_WANTED,	/* uint16_t: a table's place */
	SURVEY_GIVEN,	/* rows, see fact/row_wire.h */
	SURVEY_START,	/* uint8_t: enum survey_mode */
	/* from it */
	SURVEY_ROWS,	 /* rows */
	SURVEY_STATUS,	 /* struct survey_verdict, then words */
	SURVEY_PROGRESS, /* words */
	SURVEY_DIAL,	 /* struct dial, one or more */
	SURVEY_OPEN,	 /* uint32_t: a file's number */
	SURVEY_REFUSED,	 /* words */
	SURVEY_ROUND,	 /* all of a round was said, and another begins */
	SURVEY_END,
};

enum survey_mode {
	SURVEY_ONCE,
	SURVEY_DRILL, /* it shall only try what it must not be able to do */
	SURVEY_ROUNDS,
};

struct survey_verdict {
	uint64_t unseen_columns; /* of a partial table that has all its rows */
	uint16_t place;
	uint8_t status; /* enum table_status */
};

enum { SURVEY_MAX_MESSAGE = 4 << 20, SURVEY_MAX_FILES = 4096 };

/* Tries what a confined role must not be able to do; tells the core by SURVEY_PROGRESS. */
int survey_drill(struct survey *s);

const struct survey_setting *survey_kind_setting(const struct survey_kind *k, struct str name);

#endif
