/* SPDX-License-Identifier: Apache-2.0 */
/* log_stream - one compressed file of a log, read from its front.
 *
 * Unpacking is what costs here. In each piece the first and the last record are
 * enough, unless there is more time between them than the longest gap known. */
#include "table/read/log_stream.h"

#include "base/unpack.h"
#include "parse/utmp_file.h"
#include "table/read/log_gap.h"

#include <string.h>

enum {
	MAX_BYTES = 64 << 20,  /* unpacked, of one file */
	HEAD_BYTES = 64 << 10, /* a text without a time in these is no log */
	ALMOST_A_YEAR = 360 * 86400,
	MAX_CARRY = LOG_TIME_MAX_LINE, /* a record of sign-ins is shorter */
};

struct stream {
	struct log_reader *reader;
	struct log_part *part;
	int64_t longest;
	int64_t latest;	     /* for times without a year */
	int64_t first, last; /* times, or NO_INT */
	size_t record_bytes;
	char carry[MAX_CARRY]; /* begun in the piece before */
	size_t n_carried;
};

bool log_stream_is_packed(struct str head)
{
	/* gzip, xz, zstd, bzip2, lz4, compress */
	static const char *const magic[] = {
		"\x1f\x8b", "\xfd\x37zXZ",	"\x28\xb5\x2f\xfd",
		"BZh",	    "\x04\x22\x4d\x18", "\x1f\x9d",
	};
	for (size_t i = 0; i < N(magic); i++)
		if (str_starts(head, magic[i]))
			return true;
	return false;
}

/* Without a year a record is less than a year behind the one before it. (A part of
 * more than a year of such looks shorter than it is.) */
static bool line_time(struct stream *x, struct str line, int64_t *ret)
{
	int64_t latest = x->last == NO_INT ? x->latest : MIN(x->latest, x->last + ALMOST_A_YEAR);
	return log_when_line(&x->reader->when, line, latest, ret, NULL);
}

static void see_time(struct stream *x, int64_t time)
{
	if (x->first == NO_INT)
		x->first = time;
	if (x->last != NO_INT && time - x->last > MAX(x->longest, LOG_GAP_LEAST))
		x->longest = time - x->last;
	x->last = x->last == NO_INT ? time : MAX(x->last, time);
}

static void see_line(struct stream *x, struct str line)
{
	int64_t time;
	if (line_time(x, line, &time))
		see_time(x, time);
}

/* The lines of a piece, for log_gap_find(). */
struct piece {
	struct log_series series;
	struct stream *stream;
	struct str lines;
};

static int find_line(struct log_series *series, int64_t at, int64_t end, int64_t latest,
		     struct log_point *ret, struct err *e)
{
	struct piece *p = (struct piece *)series;
	size_t pos = (size_t)at;
	if (at > 0)
		pos = (size_t)at - 1 + str_find(str_from(p->lines, (size_t)at - 1), '\n') + 1;
	while (pos < MIN((size_t)end, p->lines.n)) {
		struct str rest = str_from(p->lines, pos);
		size_t n = str_find(rest, '\n');
		if (line_time(p->stream, str_head(rest, n), &ret->time)) {
			ret->at = (int64_t)pos;
			return 0;
		}
		pos += n + 1;
	}
	return LOG_GAP_NONE;
}

/* The last line with a time that begins behind `first`. */
static int find_last_line(struct piece *p, struct log_point first, struct log_point *ret)
{
	for (size_t end = p->lines.n; end > (size_t)first.at + 1;) {
		const char *newline = memrchr(p->lines.p, '\n', end - 1);
		size_t start = newline ? (size_t)(newline - p->lines.p) + 1 : 0;
		struct str line = str_from(str_head(p->lines, end - 1), start);
		if (start > (size_t)first.at && line_time(p->stream, line, &ret->time)) {
			ret->at = (int64_t)start;
			return 0;
		}
		end = start;
	}
	return LOG_GAP_NONE;
}

/* Whole lines, each with its newline. */
static int see_lines(struct stream *x, struct str lines, struct err *e)
{
	struct piece p = { .series.find = find_line, .stream = x, .lines = lines };
	struct log_point first, last;
	if (find_line(&p.series, 0, (int64_t)lines.n, 0, &first, e))
		return 0;
	see_time(x, first.time);
	if (find_last_line(&p, first, &last))
		return 0;
	int r = log_gap_find(&p.series, first, last, &x->longest, e);
	x->last = MAX(x->last, last.time);
	return r;
}

static int see_text(struct stream *x, struct str piece, struct err *e)
{
	size_t first = str_find(piece, '\n');
	/* Only the front of a line matters: what does not fit is not missed. */
	size_t n = MIN(first, sizeof(x->carry) - x->n_carried);
	if (n)
		memcpy(x->carry + x->n_carried, piece.p, n);
	x->n_carried += n;
	if (first == piece.n)
		return 0;
	see_line(x, (struct str){ x->carry, x->n_carried });
	struct str rest = str_from(piece, first + 1);
	const char *newline = rest.n ? memrchr(rest.p, '\n', rest.n) : NULL;
	size_t whole = newline ? (size_t)(newline - rest.p) + 1 : 0;
	if (see_lines(x, str_head(rest, whole), e) < 0)
		return -1;
	rest = str_from(rest, whole);
	x->n_carried = MIN(rest.n, sizeof(x->carry));
	if (x->n_carried)
		memcpy(x->carry, rest.p, x->n_carried);
	return 0;
}

static void see_records(struct stream *x, struct str piece)
{
	if (!x->record_bytes)
		x->record_bytes = utmp_file_record_bytes(piece);
	while (x->record_bytes && piece.n) {
		size_t n = MIN(piece.n, x->record_bytes - x->n_carried);
		memcpy(x->carry + x->n_carried, piece.p, n);
		x->n_carried += n;
		piece = str_from(piece, n);
		if (x->n_carried < x->record_bytes)
			return;
		x->n_carried = 0;
		int64_t time;
		if (utmp_file_time((struct str){ x->carry, x->record_bytes }, &time) &&
		    log_when_can_be(&x->reader->when, time))
			see_time(x, time);
	}
}

/* Reads at most max_bytes, or, if `is_first`, until there is a record. 0 whole,
 * 1 not to its end, <0 failed. */
static int run(int fd, struct stream *x, uint64_t max_bytes, bool is_first, struct err *e)
{
	autounpack struct unpack *u = NULL;
	uint64_t n = 0;
	struct str piece;
	int r = unpack_open(fd, x->part->path, max_bytes + (1 << 20), &u, e);
	while (!r && n < max_bytes && !(is_first && x->first != NO_INT)) {
		if (scan_is_late(x->reader->s))
			return scan_late(x->reader->s, e);
		r = unpack_next(u, &piece, e);
		if (r)
			break;
		n += piece.n;
		if (x->part->form == LOG_RECORDS)
			see_records(x, piece);
		else
			r = see_text(x, piece, e);
	}
	if (r < 0)
		return r;
	if (r != UNPACK_END)
		return 1;
	if (x->part->form == LOG_TEXT && x->n_carried)
		see_line(x, (struct str){ x->carry, x->n_carried });
	return 0;
}

int log_stream_first(int fd, struct log_reader *r, struct log_part *p, int64_t latest,
		     struct err *e)
{
	struct stream x = {
		.reader = r, .part = p, .latest = latest, .first = NO_INT, .last = NO_INT
	};
	if (run(fd, &x, HEAD_BYTES, true, e) < 0)
		return -1;
	p->first = x.first;
	return 0;
}

int log_stream_gaps(int fd, struct log_reader *r, struct log_part *p, int64_t *longest,
		    struct err *e)
{
	struct stream x = { .reader = r,
			    .part = p,
			    .longest = *longest,
			    .latest = r->when.now,
			    .first = p->first,
			    .last = p->first };
	int left = run(fd, &x, MAX_BYTES, false, e);
	if (left < 0)
		return -1;
	*longest = x.longest;
	if (left)
		scan_partial(r->s, "%s: only the first 64 MiB were unpacked", p->path);
	else
		p->last = x.last;
	return 0;
}
