/* SPDX-License-Identifier: Apache-2.0 */
/* db_dump_folder - a folder that pg_dump wrote (--format=directory). */
#include "survey/db/db_dump_folder.h"

#include <stdio.h>
#include <string.h>

static const char list_name[] = "toc.dat";

/* The place of a file of that name, packed or not, in the folder of `path`; <0: it is not there. */
static int64_t beside(const struct survey *s, const char *path, const char *name)
{
	static const char *const packings[] = { "", ".gz", ".lz4", ".zst" };
	size_t n_folder = (size_t)(str_file_name(path) - path), n_name = strlen(name);
	for (size_t i = 0; i < survey_n_files(s); i++) {
		const char *other = survey_file_name(s, i), *base = str_file_name(other);
		if ((size_t)(base - other) != n_folder || strncmp(other, path, n_folder) != 0 ||
		    strncmp(base, name, n_name) != 0)
			continue;
		for (size_t p = 0; p < N(packings); p++)
			if (strcmp(base + n_name, packings[p]) == 0)
				return (int64_t)i;
	}
	return -1;
}

static bool is_of_rows(const char *base)
{
	size_t digits = strspn(base, "0123456789");
	return digits && strncmp(base + digits, ".dat", 4) == 0;
}

bool db_dump_folder_has(const struct survey *s, size_t n)
{
	const char *path = survey_file_name(s, n), *base = str_file_name(path);
	return (is_of_rows(base) || strncmp(base, "blob", 4) == 0) &&
	       beside(s, path, list_name) >= 0;
}

bool db_dump_folder_is_whole(const char *path, const struct backup_stream *stream)
{
	return !is_of_rows(str_file_name(path)) ||
	       str_ends((struct str){ stream->tail, stream->n_tail }, "\\.\n\n\n");
}

int64_t db_dump_folder_judge(const struct survey *s, size_t n, const struct pg_archive *list,
			     const int64_t *is_whole, const char **ret_missing)
{
	const char *path = survey_file_name(s, n);
	int64_t verdict = 1;
	/* Of a target that is the list itself nobody handed over the rest. */
	if (list->n_files && str_ends(str_of(survey_target(s)), path))
		return NO_INT;
	for (size_t i = 0; i < list->n_files; i++) {
		int64_t place = beside(s, path, list->files[i]);
		if (place < 0 || ((size_t)place < n && is_whole[place] == 0)) {
			*ret_missing = list->files[i];
			return 0;
		}
		if ((size_t)place > n || is_whole[place] == NO_INT)
			verdict = NO_INT;
	}
	return verdict;
}
