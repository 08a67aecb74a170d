/* SPDX-License-Identifier: Apache-2.0 */
/* survey_plan_private - the inside of a plan; for this folder only. */
#ifndef ZICHA_SURVEY_SURVEY_PLAN_PRIVATE_H
#define ZICHA_SURVEY_SURVEY_PLAN_PRIVATE_H

#include "fact/target.h"
#include "survey/survey_plan.h"
#include "survey/survey_run.h"

/* The key of words that say which folder below a planned one could not be read. */
#define SURVEY_UNREAD "unread"

struct survey_pair {
	const char *key, *value;
};

struct survey_pairs {
	struct survey_pair *pair;
	size_t n, capacity;
};

struct survey_file {
	const char *name;
	int fd; /* -1: opened when it is asked for, below the folder */
	int folder;
};

struct survey_plan {
	const struct survey_kind *kind;
	const char *target;
	struct arena arena;
	struct survey_pairs settings, words;
	struct reach reach;
	bool (*ask)(void *arg, const char *whose, char *ret_answer);
	void *ask_arg;
	struct survey_file *files;
	size_t n_files, file_capacity;
	int folders[16]; /* open as long as the plan is */
	size_t n_folders;
	const struct survey_given_rows *given; /* the options' own */
	size_t n_given;
};

/* Opens a file of the plan once more: the descriptor, or <0 with errno. */
int survey_plan_open(const struct survey_file *f);

void survey_pairs_add(struct survey_pairs *l, struct arena *a, const char *key, const char *value);
/* The nth value of the key, or NULL. */
const char *survey_pairs_find(const struct survey_pairs *l, const char *key, size_t nth);

#endif
