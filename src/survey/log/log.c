/* SPDX-License-Identifier: Apache-2.0 */
/* log - an archive of logs: log:DIR or log:FILE.
 *
 * What a file is, is seen from its first bytes: a log, maybe packed, or an archive of files, whose
 * members are read as if they lay in a folder of its name. */
#include "base/charset.h"
#include "survey/log/log_read.h"
#include "survey/survey_pack.h"
#include "survey/survey_plan.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	MAX_FILES = 500 * 1000,
	MAX_ZONE_BYTES = 256 << 10,
};
#define MAX_UNPACKED (UINT64_C(64) << 30)

/* ---- planning ---- */

/* The zone in which logs without one were written: of this machine, or the one that is named. */
static int plan_zone(struct survey_plan *p, struct err *e)
{
	const char *zone = survey_plan_setting(p, "zone");
	const char *path = "/etc/localtime";
	if (*zone && (zone[0] == '/' || strstr(zone, "..")))
		return err_use(e, "log.zone = %s: no name of a time zone", zone);
	if (*zone)
		path = arena_printf(survey_plan_arena(p), "/usr/share/zoneinfo/%s", zone);
	if (survey_plan_file(p, path, e) < 0 && (*zone || e->code != ENOENT))
		return *zone ? err_wrap(e, "log.zone = %s", zone) : -1;
	if (*zone || e->code != ENOENT)
		survey_plan_word(p, "zone", path);
	return 0;
}

static int plan(struct survey_plan *p, struct err *e)
{
	const char *path = survey_plan_rest(p);
	struct stat st;
	e->code = 0;
	if (plan_zone(p, e) < 0)
		return -1;
	if (survey_plan_number(p, "work_from") >= survey_plan_number(p, "work_to"))
		return err_use(e, "log.work_from must be before log.work_to");
	if (stat(path, &st) < 0)
		return err_sys(e, "%s", path);
	return S_ISDIR(st.st_mode) ? survey_plan_folder(p, path, MAX_FILES, e)
				   : survey_plan_file(p, path, e);
}

/* ---- one input: a file that lies there, or a member of an archive ---- */

struct input {
	const char *path;
	int fd;			     /* of the file that lies there, or -1 */
	struct unpack_source source; /* of a member */
	char head[SURVEY_PACK_HEAD_BYTES];
	size_t n_head, at; /* of the head what was given on */
	int64_t bytes, modified;
	unsigned depth; /* of archives that it lies in */
};

enum { MAX_DEPTH = 3 };

static ssize_t read_input(void *context, char *ret, size_t n, struct err *e)
{
	struct input *in = context;
	size_t taken = MIN(n, in->n_head - in->at);
	if (!taken)
		return in->source.read(in->source.context, ret, n, e);
	memcpy(ret, in->head + in->at, taken);
	in->at += taken;
	return (ssize_t)taken;
}

/* What cannot be read shows again, with words, where the input is read. */
static void see_head(struct input *in)
{
	struct err ignored;
	ssize_t n = 1;
	while (n > 0 && in->n_head < sizeof(in->head)) {
		char *to = in->head + in->n_head;
		size_t room = sizeof(in->head) - in->n_head;
		n = in->fd < 0 ? in->source.read(in->source.context, to, room, &ignored)
			       : pread(in->fd, to, room, (off_t)in->n_head);
		in->n_head += n > 0 ? (size_t)n : 0;
	}
}

static void read_any(struct log_archive *a, struct input *in);

/* What is wrong with the archive itself; e == NULL: it is sealed. */
static void tell_pack(struct log_archive *a, const struct input *in, const struct err *e)
{
	struct log_archive_file f = log_archive_open(a, in->path, "unknown", in->bytes, 0);
	if (e)
		log_archive_failed(a, &f, in->path, e);
	else
		log_archive_unread(a, in->path, N_("sealed with a password"));
	log_archive_close(a, &f);
}

/* The members of an archive, or what is packed alone. */
static void read_pack(struct log_archive *a, const struct input *in, struct unpack_source source,
		      struct str head)
{
	struct arena *arena = survey_arena(a->survey);
	struct survey_pack_member m;
	struct err e;
	autopack struct survey_pack *p = NULL;
	bool is_alone = survey_pack_kind(head) == SURVEY_PACK_STREAM, is_sealed = false;
	int64_t n_damaged = a->n_damaged;
	int got = survey_pack_open(in->fd, source, head, in->path, &p, &e);
	while (got >= 0 && !survey_is_late(a->survey) &&
	       (got = survey_pack_next(p, arena, &m, &e)) > 0) {
		struct input inner = { .path = in->path,
				       .fd = -1,
				       .source = survey_pack_source(p),
				       .bytes = in->bytes,
				       .modified = in->modified,
				       .depth = in->depth + 1 };
		if (!is_alone) {
			inner.path = arena_printf(arena, "%s/%s", in->path, m.name);
			inner.bytes = m.bytes == NO_INT ? 0 : m.bytes;
			inner.modified = m.modified == NO_INT ? in->modified : m.modified;
			survey_progress(a->survey, "%s", inner.path);
		}
		is_sealed |= m.is_sealed;
		if (!m.is_sealed)
			read_any(a, &inner);
	}
	if (is_sealed)
		tell_pack(a, in, NULL);
	/* Where a member breaks off, the archive does. */
	if (got < 0 && a->n_damaged == n_damaged)
		tell_pack(a, in, &e);
}

static int open_input(struct input *in, struct unpack **ret, struct err *e)
{
	if (in->fd >= 0)
		return unpack_open(fcntl(in->fd, F_DUPFD_CLOEXEC, 0), in->path, MAX_UNPACKED, ret,
				   e);
	return unpack_open_source((struct unpack_source){ read_input, in }, in->path, MAX_UNPACKED,
				  ret, e);
}

/* What is no archive: a log, or nothing. */
static void read_log(struct log_read *r, const struct input *in, int got, struct err *e)
{
	struct str held = buf_view(&r->held);
	const char *kind = log_kind_of(in->path, held);
	if (got == 0 && !kind && log_kind_is_named(in->path))
		kind = "unknown";
	if (log_kind_is_none(str_file_name(in->path), held) || (!kind && got >= 0))
		return;
	int64_t day = kind && kind[0] == 't' ? log_kind_first_day(held) : 0;
	r->file = log_archive_open(r->archive, in->path, kind ? kind : "text", in->bytes, day);
	if (got < 0)
		log_archive_failed(r->archive, &r->file, in->path, e);
	else
		log_read_all(r, kind, in->fd, in->bytes);
	log_archive_close(r->archive, &r->file);
}

static void read_unpacked(struct log_archive *a, struct input *in)
{
	struct err e;
	struct log_read r = { .archive = a,
			      .path = in->path,
			      .held = BUF(LOG_READ_LINE * 8),
			      .wide = BUF(LOG_READ_LINE * 8),
			      .event = BUF(LOG_READ_LINE * 4) };
	r.latest = log_kind_latest(in->path, MIN(in->modified, survey_now(a->survey)));
	if (open_input(in, &r.unpack, &e) < 0) {
		r.file = log_archive_open(a, in->path, "unknown", in->bytes, 0);
		log_archive_unread(a, in->path, e.said);
		log_archive_close(a, &r.file);
		return;
	}
	int got = log_read_begin(&r, &e);
	if (got == 0 && in->depth < MAX_DEPTH &&
	    survey_pack_kind(buf_view(&r.held)) == SURVEY_PACK_FILES) {
		struct input packed = *in;
		packed.fd = -1;
		read_pack(a, &packed, unpack_source_of(r.unpack), buf_view(&r.held));
	} else {
		read_log(&r, in, got, &e);
	}
	unpack_close(&r.unpack);
	buf_free(&r.event);
	buf_free(&r.wide);
	buf_free(&r.held);
}

static void read_any(struct log_archive *a, struct input *in)
{
	see_head(in);
	struct str head = { in->head, in->n_head };
	if (survey_pack_kind(head) != SURVEY_PACK_NONE && in->depth < MAX_DEPTH)
		read_pack(a, in, in->source, head);
	else
		read_unpacked(a, in);
}

static void read_file(struct log_archive *a, const char *path, int fd)
{
	struct stat st = { .st_size = 0 };
	autofd int own = fd;
	(void)!fstat(own, &st);
	read_any(a,
		 &(struct input){
			 .path = path, .fd = own, .bytes = st.st_size, .modified = st.st_mtime });
}

static int read_zone(struct survey *s, struct log_archive *a, struct err *e)
{
	struct buf bytes = BUF(MAX_ZONE_BYTES);
	char block[4096];
	ssize_t n = 0;
	autofd int fd = survey_open(s, 0, e);
	while (fd >= 0 && (n = read(fd, block, sizeof(block))) > 0)
		buf_add(&bytes, block, (size_t)n);
	if (fd < 0 || n < 0)
		return -1;
	/* The zone points into the bytes. */
	struct str kept = { arena_strndup(survey_arena(s), bytes.p ? bytes.p : "", bytes.n),
			    bytes.n };
	buf_free(&bytes);
	return tzif_read(kept, &a->zone, e);
}

/* Of names in archives. */
static int ready(struct survey *s, struct err *e)
{
	(void)e;
	charset_load_all(survey_arena(s));
	return 0;
}

static int look(struct survey *s, struct err *e)
{
	struct log_archive a;
	size_t first = survey_word(s, "zone") ? 1 : 0;
	log_archive_begin(&a, s);
	if (first && read_zone(s, &a, e) < 0)
		return err_wrap(e, "%s", survey_word(s, "zone"));
	for (size_t i = first; i < survey_n_files(s); i++) {
		const char *path = survey_file_name(s, i);
		survey_progress(s, "%zu/%zu %s", i - first + 1, survey_n_files(s) - first, path);
		if (survey_is_late(s))
			return err_set(e, "not all files were read until the deadline");
		int fd = survey_open(s, i, e);
		if (fd >= 0) {
			read_file(&a, path, fd);
			continue;
		}
		struct log_archive_file f = log_archive_open(&a, path, "text", 0, 0);
		log_archive_unread(&a, path, e->said);
		log_archive_close(&a, &f);
	}
	if (survey_is_late(s))
		return err_set(e, "not all files were read until the deadline");
	log_archive_end(&a);
	return 0;
}

static const struct survey_setting settings[] = {
	{ "zone", "", N_("time zone of logs without one, as Asia/Shanghai; empty: this machine's"),
	  0, 0 },
	{ "work_from", "7", N_("the hour at which work begins: sign-ins before are odd"), 0, 23 },
	{ "work_to", "21", N_("the hour at which work ends"), 1, 24 },
};

const struct survey_kind survey_log_log = {
	.name = "log",
	.doc = N_("an archive of logs, text or Windows events, also compressed: log:DIR, log:FILE"),
	.profile = "logs",
	.settings = settings,
	.n_settings = N(settings),
	.deadline_ms = 3600 * 1000,
	.plan = plan,
	.ready = ready,
	.look = look,
};
