/* SPDX-License-Identifier: Apache-2.0 */
/* log_part - one file of a log: its first and last record, and its gaps.
 *
 * A plain file is read in blocks at the places that matter, whatever its size.
 * Compressed ones can only be read from the front: see log_stream.c. */
#include "table/read/log_part.h"

#include "parse/journal_file.h"
#include "parse/utmp_file.h"
#include "table/read/log_gap.h"
#include "table/read/log_stream.h"

#include <string.h>

enum {
	MAX_READS = 4096, /* of one file; a log of one record a day for ten years needs fewer */
	YEAR_STEPS = 32,  /* looks at a file whose lines tell no year */
};

/* An open part. `series` is first: find() gets back from it to the whole. */
struct file {
	struct log_series series;
	struct log_reader *reader;
	struct log_part *part;
	int fd;
	int64_t size;
	int64_t block_at; /* what reader->block holds of the file */
	size_t block_n;
	int n_reads;
	bool has_years;
	size_t record_bytes; /* of LOG_RECORDS */
	struct journal_file journal;
};

static int read_some(struct file *f, int64_t at, char *to, size_t n, size_t *ret_n, struct err *e)
{
	if (scan_is_late(f->reader->s))
		return scan_late(f->reader->s, e);
	if (++f->n_reads > MAX_READS)
		return err_set(e, "read %s: its records are too far out of order", f->part->path);
	size_t have = 0;
	while (have < n) {
		ssize_t r = pread(f->fd, to + have, n - have, (off_t)at + (off_t)have);
		if (r < 0)
			return err_sys(e, "read %s", f->part->path);
		if (r == 0)
			break;
		have += (size_t)r;
	}
	*ret_n = have;
	return 0;
}

static int load(struct file *f, int64_t at, struct err *e)
{
	if (f->block_n && f->block_at == at)
		return 0;
	f->block_at = at;
	f->block_n = 0;
	return read_some(f, at, f->reader->block, LOG_PART_BLOCK, &f->block_n, e);
}

/* The bytes from `at` on: at least `least`, unless the file ends before. Half a
 * block is kept in front, because the search narrows towards the front. */
static int view(struct file *f, int64_t at, size_t least, struct str *ret, struct err *e)
{
	int64_t end = MIN(at + (int64_t)least, f->size);
	if (at < f->block_at || end > f->block_at + (int64_t)f->block_n) {
		if (load(f, MAX(at - LOG_PART_BLOCK / 2, 0), e) < 0)
			return -1;
	}
	size_t skipped = (size_t)(at - f->block_at);
	*ret = str_from((struct str){ f->reader->block, f->block_n }, skipped);
	return 0;
}

/* ---- lines ---- */

static int find_line(struct log_series *x, int64_t at, int64_t end, int64_t latest,
		     struct log_point *ret, struct err *e)
{
	struct file *f = (struct file *)x;
	bool is_inside = at > 0; /* of a line that began before `at` */
	int64_t pos = at - is_inside;
	while (pos < end) {
		struct str bytes;
		if (view(f, pos, LOG_TIME_MAX_LINE, &bytes, e) < 0)
			return -1;
		if (!bytes.n)
			break;
		size_t n = str_find(bytes, '\n');
		if (!is_inside && log_when_line(&f->reader->when, str_head(bytes, n), latest,
						&ret->time, &f->has_years)) {
			ret->at = pos;
			return 0;
		}
		pos += (int64_t)n + (n < bytes.n);
		is_inside = n == bytes.n;
	}
	return LOG_GAP_NONE;
}

/* The last dated line of the last block. */
static int find_last_line(struct file *f, int64_t latest, struct log_point *ret, struct err *e)
{
	if (load(f, MAX(f->size - LOG_PART_BLOCK, 0), e) < 0)
		return -1;
	struct str bytes = { f->reader->block, f->block_n };
	while (bytes.n) {
		const char *newline = memrchr(bytes.p, '\n', bytes.n);
		size_t start = newline ? (size_t)(newline - bytes.p) + 1 : 0;
		/* Where the block does not begin with a line it is not known when it was. */
		bool is_whole = newline || f->block_at == 0;
		if (is_whole && log_when_line(&f->reader->when, str_from(bytes, start), latest,
					      &ret->time, &f->has_years)) {
			ret->at = f->block_at + (int64_t)start;
			return 0;
		}
		bytes = str_head(bytes, newline ? start - 1 : 0);
	}
	return LOG_GAP_NONE;
}

/* The last dated line, where the end of the file has none: the records of a crash, or
 * a long trace. */
static int find_last_before(struct file *f, int64_t latest, struct log_point first,
			    struct log_point *ret, struct err *e)
{
	*ret = first;
	for (int64_t end = f->size; end - ret->at > 1;) {
		struct log_point found;
		int64_t middle = ret->at + (end - ret->at) / 2;
		int r = find_line(&f->series, middle, end, latest, &found, e);
		if (r < 0)
			return r;
		if (r)
			end = middle;
		else
			*ret = found;
	}
	return 0;
}

/* Without years, "Nov 22" may have come round more than once: go back in steps that
 * are shorter than a year. */
static int find_year(struct file *f, struct log_point last, struct log_point *first, struct err *e)
{
	for (int i = YEAR_STEPS - 1; i > 0; i--) {
		struct log_point found;
		int r = find_line(&f->series, f->size / YEAR_STEPS * i, last.at, last.time, &found,
				  e);
		if (r < 0)
			return r;
		if (!r)
			last = found;
	}
	return find_line(&f->series, first->at, last.at + 1, last.time, first, e);
}

static int ends_of_text(struct file *f, int64_t latest, struct log_point *first,
			struct log_point *last, struct err *e)
{
	int r = find_last_line(f, latest, last, e);
	if (r < 0)
		return r;
	bool has_last = !r;
	/* A log that was emptied under a program that writes on begins with a hole. */
	int64_t start = MAX((int64_t)lseek(f->fd, 0, SEEK_DATA), 0);
	r = find_line(&f->series, start, has_last ? f->size : MIN(f->size, start + LOG_PART_BLOCK),
		      has_last ? last->time : latest, first, e);
	if (r)
		return r;
	if (!has_last && (r = find_last_before(f, latest, *first, last, e)) < 0)
		return r;
	return f->has_years ? 0 : find_year(f, *last, first, e);
}

/* ---- records of fixed length ---- */

static int find_record(struct log_series *x, int64_t at, int64_t end, int64_t latest,
		       struct log_point *ret, struct err *e)
{
	struct file *f = (struct file *)x;
	for (; at < end; at++) {
		struct str bytes;
		if (view(f, at * (int64_t)f->record_bytes, f->record_bytes, &bytes, e) < 0)
			return -1;
		if (utmp_file_time(str_head(bytes, f->record_bytes), &ret->time) &&
		    log_when_can_be(&f->reader->when, ret->time)) {
			ret->at = at;
			return 0;
		}
	}
	return LOG_GAP_NONE;
}

static int ends_of_records(struct file *f, struct log_point *first, struct log_point *last,
			   struct err *e)
{
	if (load(f, 0, e) < 0)
		return -1;
	f->record_bytes = utmp_file_record_bytes((struct str){ f->reader->block, f->block_n });
	if (!f->record_bytes)
		return err_set(e, "read %s: no records of sign-ins", f->part->path);
	int64_t n = f->size / (int64_t)f->record_bytes;
	/* Told once, when the ends are looked for. */
	if (f->size % (int64_t)f->record_bytes && f->part->first == NO_INT)
		scan_partial(f->reader->s, "%s: the last record is cut short", f->part->path);
	int r = find_record(&f->series, 0, n, 0, first, e);
	if (r)
		return r;
	for (int64_t i = n - 1; i >= 0; i--) {
		r = find_record(&f->series, i, i + 1, 0, last, e);
		if (r <= 0)
			return r;
	}
	return LOG_GAP_NONE;
}

/* ---- journals ---- */

static int read_journal(void *context, uint64_t offset, void *ret, size_t n, struct err *e)
{
	struct file *f = context;
	size_t have;
	if (read_some(f, (int64_t)offset, ret, n, &have, e) < 0)
		return -1;
	return have == n ? 0 : err_set(e, "read %s: cut short", f->part->path);
}

static int find_entry(struct log_series *x, int64_t at, int64_t end, int64_t latest,
		      struct log_point *ret, struct err *e)
{
	struct file *f = (struct file *)x;
	if (at >= end)
		return LOG_GAP_NONE;
	ret->at = at;
	return journal_file_time(&f->journal, (uint64_t)at, &ret->time, e);
}

static int ends_of_journal(struct file *f, struct log_point *first, struct log_point *last,
			   struct err *e)
{
	struct journal_file *j = &f->journal;
	*j = (struct journal_file){ .read = read_journal,
				    .context = f,
				    .size_bytes = (uint64_t)f->size };
	if (journal_file_open(j, e) < 0)
		return err_wrap(e, "read %s", f->part->path);
	if (!j->n_entries)
		return LOG_GAP_NONE;
	*first = (struct log_point){ .at = 0, .time = j->first_time };
	*last = (struct log_point){ .at = (int64_t)j->n_entries - 1, .time = j->last_time };
	if (!log_when_can_be(&f->reader->when, first->time) ||
	    !log_when_can_be(&f->reader->when, last->time) || last->time < first->time)
		return err_set(e, "read %s: its first or last time cannot be", f->part->path);
	return 0;
}

/* ---- a part ---- */

/* Opens the part and finds its ends; 0, LOG_GAP_NONE or <0. */
static int open_part(struct file *f, int64_t latest, struct log_point *first,
		     struct log_point *last, struct err *e)
{
	struct stat st;
	int r = scan_open(f->reader->s, f->part->path, &f->fd, e);
	if (r)
		return -1;
	if (fstat(f->fd, &st) < 0)
		return err_sys(e, "read %s", f->part->path);
	f->size = st.st_size;
	if (!f->size)
		return LOG_GAP_NONE;
	if (f->part->form == LOG_JOURNAL) {
		f->series.find = find_entry;
		return ends_of_journal(f, first, last, e);
	}
	if (load(f, 0, e) < 0)
		return -1;
	f->part->is_packed = log_stream_is_packed((struct str){ f->reader->block, f->block_n });
	if (f->part->is_packed)
		return 0;
	if (f->part->form == LOG_RECORDS) {
		f->series.find = find_record;
		return ends_of_records(f, first, last, e);
	}
	f->series.find = find_line;
	return ends_of_text(f, latest, first, last, e);
}

/* Tells the scan of a part that could not be read; <0 only if it has to stop. */
static int give_up(struct log_reader *r, struct log_part *p, struct err *e)
{
	if (scan_is_late(r->s))
		return -1;
	p->is_unreadable = true;
	scan_partial(r->s, "%s", e->said);
	return 0;
}

int log_part_ends(struct log_reader *reader, struct log_part *p, int64_t latest, struct err *e)
{
	autofd int fd = -1;
	struct file f = { .reader = reader, .part = p, .fd = -1, .has_years = true };
	struct log_point first = { 0 }, last = { 0 };
	p->first = p->last = NO_INT;
	int r = open_part(&f, latest, &first, &last, e);
	fd = f.fd;
	if (!r && p->is_packed)
		r = log_stream_first(take_fd(&fd), reader, p, latest, e);
	else if (!r) {
		p->is_out_of_order = last.time + LOG_TIME_SLACK < first.time;
		p->first = MIN(first.time, last.time);
		p->last = MAX(first.time, last.time);
	}
	return r < 0 ? give_up(reader, p, e) : 0;
}

int log_part_gaps(struct log_reader *reader, struct log_part *p, int64_t *longest, struct err *e)
{
	autofd int fd = -1;
	struct file f = { .reader = reader, .part = p, .fd = -1, .has_years = true };
	struct log_point first = { 0 }, last = { 0 };
	int r = open_part(&f, p->last == NO_INT ? reader->when.now : p->last, &first, &last, e);
	fd = f.fd;
	if (!r && p->is_packed)
		r = log_stream_gaps(take_fd(&fd), reader, p, longest, e);
	else if (!r)
		r = log_gap_find(&f.series, first, last, longest, e);
	return r < 0 ? give_up(reader, p, e) : 0;
}
