/* SPDX-License-Identifier: Apache-2.0 */
/* zicha-reader - gathers a host's tables and writes them down; judges nothing.
 *
 *     ./zicha-reader > FILE          what it carries a request for, or every table
 *     zicha-reader --serve DIR       from afar: see net/ssh.h
 *
 * One static file for machines on which nothing may be installed. It has no
 * checks and no reports; what to gather is a request (parse/request.h),
 * which stands at the file's own end or comes over standard input.
 *
 * From afar it takes itself and its folder away before anything else, and
 * ends as soon as its standard input does: a cut connection leaves nothing behind. */
#include "base/clock.h"
#include "base/file.h"
#include "fact/gather.h"
#include "fact/plan.h"
#include "fact/snapshot.h"
#include "parse/request.h"
#include "table/table_register.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <string.h>

/* No inspection takes longer; a peer that neither reads nor closes is left then. */
enum { LONGEST_S = 1800, PROGRESS_MS = 500, TRAILER_BYTES = 32 };

static volatile sig_atomic_t stop;

static int fail(const struct err *e)
{
	fprintf(stderr, "zicha-reader: %s\n", e->text);
	return 1;
}

static void on_signal(int number)
{
	stop = 1;
}

/* ---- the request ---- */

/* Its own file's last bytes tell how long the request before them is:
 * "zicha-request-bytes 0000000123\n" after a new line. */
static int read_own(struct buf *request, struct err *e)
{
	autofd int fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
	char trailer[TRAILER_BYTES];
	int64_t n;
	off_t end = fd < 0 ? -1 : lseek(fd, 0, SEEK_END);
	if (end < TRAILER_BYTES ||
	    pread(fd, trailer, sizeof(trailer), end - TRAILER_BYTES) != TRAILER_BYTES)
		return err_sys(e, "read the reader's own file");
	struct str words = { trailer, sizeof(trailer) };
	if (!str_starts(words, "\nzicha-request-bytes "))
		return 0;
	words = str_trim(str_from(words, strlen("\nzicha-request-bytes ")));
	if (!str_int(words, 10, &n) || n < 0 || n > REQUEST_MAX_BYTES || n > end - TRAILER_BYTES)
		return err_set(e, "the request at the reader's end is damaged");
	size_t room = buf_room(request, (size_t)n);
	if (pread(fd, request->p, MIN(room, (size_t)n), end - TRAILER_BYTES - n) != n)
		return err_sys(e, "read the reader's own file");
	request->n = (size_t)n;
	return 0;
}

static int read_input(struct buf *request, struct err *e)
{
	while (!request_is_whole(buf_view(request))) {
		size_t room = buf_room(request, 64 << 10);
		ssize_t n = room ? read(STDIN_FILENO, request->p + request->n, room) : 0;
		if (n < 0 && errno == EINTR && !stop)
			continue;
		if (n <= 0)
			return err_set(e, "the request is cut short");
		request->n += (size_t)n;
	}
	return 0;
}

/* What of the request is for the program. */
static int take_options(struct str request, bool *ret_has_progress, struct err *e)
{
	struct request_line line;
	autoarena arena = ARENA(1 << 20);
	int r;
	while ((r = request_next(&request, &line, e)) == REQUEST_LINE_READ) {
		if (line.kind == REQUEST_LANGUAGE)
			tr_choose(arena_strndup(&arena, line.value.p, line.value.n));
		*ret_has_progress = *ret_has_progress || line.kind == REQUEST_PROGRESS;
	}
	return r;
}

/* ---- from afar ---- */

/* Its name is that of the file that runs; the folder is empty then. */
static void vanish(const char *dir)
{
	char own[PATH_MAX];
	ssize_t n = readlink("/proc/self/exe", own, sizeof(own) - 1);
	if (n > 0) {
		own[n] = 0;
		unlink(own);
	}
	rmdir(dir);
}

/* The peer says no more after its request: input ends when the connection does. */
static void *watch(void *arg)
{
	char byte;
	ssize_t n;
	while ((n = read(STDIN_FILENO, &byte, 1)) > 0 || (n < 0 && errno == EINTR))
		continue;
	_exit(1);
}

static int serve(const char *dir, struct buf *request, struct err *e)
{
	pthread_t thread;
	vanish(dir);
	alarm(LONGEST_S);
	printf("%s\n", REQUEST_GREETING);
	fflush(stdout);
	if (read_input(request, e) < 0)
		return -1;
	errno = pthread_create(&thread, NULL, watch, NULL);
	return errno ? err_sys(e, "start a thread") : 0;
}

/* ---- gathering ---- */

/* Now and then: each word of it costs both sides a packet. */
static void tell_progress(void *arg, const struct gather_progress *p)
{
	int64_t *told_ms = arg;
	if (clock_ms() < *told_ms + PROGRESS_MS)
		return;
	*told_ms = clock_ms();
	fprintf(stderr, "progress %zu/%zu %s\n", p->n_done, p->n_all, p->table);
}

static int gather(const char *target, struct str request, struct buf *archive, struct err *e)
{
	struct facts_options options = { .tables = table_register,
					 .n_tables = table_register_n,
					 .now = clock_now(),
					 .stop = &stop };
	struct gather_options how = { 0 };
	bool has_progress = false;
	if (request.n && take_options(request, &has_progress, e) < 0)
		return -1;
	int64_t told_ms = 0;
	if (has_progress)
		how = (struct gather_options){ .progress = tell_progress, .arg = &told_ms };
	return plan_gather(target, &options, request, &how, archive, e);
}

static int run(const char *target, const char *serve_dir, struct err *e)
{
	autobuf request = BUF(REQUEST_MAX_BYTES), archive = BUF(SNAPSHOT_MAX_BYTES);
	if ((serve_dir ? serve(serve_dir, &request, e) : read_own(&request, e)) < 0 ||
	    gather(target, buf_view(&request), &archive, e) < 0)
		return -1;
	if (fwrite(archive.p, 1, archive.n, stdout) != archive.n || fflush(stdout))
		return err_sys(e, "write to standard output");
	return 0;
}

int main(int argc, char **argv)
{
	static const char usage[] = "zicha-reader " ZICHA_VERSION " - gathers the tables of a host "
				    "for zicha\n\n"
				    "    ./zicha-reader > FILE               then elsewhere: zicha "
				    "inspect FILE\n"
				    "    ./zicha-reader root:DIR > FILE      of a mounted image\n";
	struct err e;
	bool is_served = argc == 3 && strcmp(argv[1], "--serve") == 0;
	if (!is_served && (argc > 2 || (argc == 2 && argv[1][0] == '-') || isatty(STDOUT_FILENO))) {
		fputs(usage, stderr);
		return 3;
	}
	struct sigaction interrupt = { .sa_handler = on_signal, .sa_flags = SA_RESTART };
	sigaction(SIGINT, &interrupt, NULL);
	sigaction(SIGTERM, &interrupt, NULL);
	if (run(argc == 2 ? argv[1] : "local", is_served ? argv[2] : NULL, &e) < 0)
		return fail(&e);
	return 0;
}
