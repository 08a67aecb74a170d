/* SPDX-License-Identifier: Apache-2.0 */
/* db_dump_folder - a folder that pg_dump wrote (--format=directory): toc.dat lists what is in it,
 * and the data of each table stand in a file of their own beside it.
 *
 * The list alone is no backup: it is whole if each file that it names is there and whole. */
#ifndef ZICHA_SURVEY_DB_DB_DUMP_FOLDER_H
#define ZICHA_SURVEY_DB_DB_DUMP_FOLDER_H

#include "parse/backup_stream.h"
#include "parse/pg_archive.h"
#include "survey/survey.h"

/* Whether the nth file is one of data, beside a list that was handed over, too. */
bool db_dump_folder_has(const struct survey *s, size_t n);
/* Of one of data, after its last byte: rows of a table end with a line that says so. */
bool db_dump_folder_is_whole(const char *path, const struct backup_stream *stream);

/* Of a list, the nth file: 1: all that it names is there; 0: *ret_missing is not, or is damaged by
 * is_whole[] of the files before it (1, 0, NO_INT); NO_INT: only the list was handed over. */
int64_t db_dump_folder_judge(const struct survey *s, size_t n, const struct pg_archive *list,
			     const int64_t *is_whole, const char **ret_missing);

#endif
