/* SPDX-License-Identifier: Apache-2.0 */
/* log_archive - what the records of an archive of logs come to: spans, gaps, sign-ins, events.
 *
 * Records are not kept. A log keeps when it has some (log_cover), and what is told of people is
 * counted under who, where and how. */
#ifndef ZICHA_SURVEY_LOG_LOG_ARCHIVE_H
#define ZICHA_SURVEY_LOG_LOG_ARCHIVE_H

#include "base/buf.h"
#include "base/map.h"
#include "parse/sign_in.h"
#include "survey/log/log_cover.h"
#include "survey/survey.h"

struct log_archive_source;

struct log_archive {
	struct survey *survey;
	struct tzif zone;
	int64_t work_from, work_to; /* hours of the day */
	struct log_archive_source **source;
	size_t n_sources, source_capacity;
	struct log_archive_sight **sight;
	size_t n_sights, sight_capacity;
	struct map by_name, by_key;
	struct log_cover cover; /* of the file that is read */
	bool is_full;
	int64_t n_damaged; /* parts of files that are */
};

/* One file of a log, while it is read. */
struct log_archive_file {
	struct log_archive_source *source;
	int64_t previous, records, undated, misdated;
	/* Records that are older than the one before them, and younger; and such by more than
	 * clocks differ, with the time before the first of these. */
	struct log_archive_steps {
		int64_t n, jumps, jump_at;
	} back, forth;
	bool is_unread; /* from here on: the disk does not give it back */
};

void log_archive_begin(struct log_archive *a, struct survey *s);

/* Begins with a file; its log is found by its path and the day of its first record (see
 * log_path.h). */
struct log_archive_file log_archive_open(struct log_archive *a, const char *path, const char *kind,
					 int64_t bytes, int64_t first_day);
/* A record of that time (since 1970). False: no clock that is right can have shown it, which is
 * counted, and the record tells nothing of when anything was. */
must_use bool log_archive_record(struct log_archive *a, struct log_archive_file *f, int64_t time);
/* All records so far were that many seconds earlier. */
void log_archive_earlier(struct log_archive *a, struct log_archive_file *f, int64_t seconds);
/* Which host a record names. */
void log_archive_host(struct log_archive *a, struct log_archive_file *f, struct str host);
/* What it tells of people. */
void log_archive_tell(struct log_archive *a, struct log_archive_file *f, struct str host,
		      const struct sign_in *what, int64_t time);
/* Some of the file is not as it was written: told, and the table is partial. Behind what could not
 * be read, where all seems cut short, nothing is. */
void log_archive_damaged(struct log_archive *a, struct log_archive_file *f, const char *path,
			 const char *words);
/* It could not be read on: by the kind of failure it is damaged, or only unread. */
void log_archive_failed(struct log_archive *a, struct log_archive_file *f, const char *path,
			const struct err *e);
/* A log may be in it, in a form that is not read here: the tables are partial, nothing is damaged.
 */
void log_archive_unread(struct log_archive *a, const char *path, const char *words);
/* What such a file tells of people is not read here. */
void log_archive_people_unread(struct log_archive *a, const char *path);
/* What follows in the file is older than what came: it is a ring, or has run for years. */
void log_archive_turn(struct log_archive *a, struct log_archive_file *f);
void log_archive_close(struct log_archive *a, struct log_archive_file *f);

/* Gives all rows. */
void log_archive_end(struct log_archive *a);

#endif
