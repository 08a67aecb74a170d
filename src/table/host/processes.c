/* SPDX-License-Identifier: Apache-2.0 */
/* processes - what runs right now.
 *
 * Never the command line: passwords stand in many. Its number of arguments is
 * all that is told of it. A process that ends while it is looked at is simply
 * not there. */
#include "parse/process.h"
#include "table/read/running.h"

#include <errno.h>
#include <string.h>

struct process {
	const char *name, *executable, *user, *service, *started_at, *path;
	int64_t pid, parent_pid, uid, memory_bytes, arguments;
	bool is_deleted;
};

static const struct column columns[] = {
	COLUMN_MEASURED(struct process, pid, N_("process id")),
	COLUMN_MEASURED(struct process, parent_pid, N_("process id of the parent")),
	COLUMN(struct process, name, N_("name, of which the kernel keeps 15 bytes")),
	COLUMN(struct process, executable, N_("program file; NULL for a kernel thread")),
	COLUMN(struct process, is_deleted, N_("whether the program file was replaced or removed")),
	COLUMN(struct process, uid, N_("numeric id of the user")),
	COLUMN(struct process, user, N_("user")),
	COLUMN(struct process, service, N_("systemd service or scope it belongs to")),
	COLUMN_MEASURED(struct process, started_at, N_("when it was started")),
	COLUMN_MEASURED(struct process, memory_bytes,
			N_("resident memory; NULL for a kernel thread")),
	COLUMN(struct process, arguments, N_("number of its arguments")),
	COLUMN_MEASURED(struct process, path, N_("its directory in /proc")),
};

struct state {
	struct scan *scan;
	int64_t boot_time;
	long ticks_per_second;
};

/* The link of a kernel thread leads nowhere. Without root, those of other users'
 * processes cannot be read. */
static void read_executable(struct scan *s, struct process *p)
{
	struct err why;
	const char *target;
	int r = scan_link(s, scan_printf(s, "%s/exe", p->path), &target, &why);
	if (r == SCAN_ABSENT || (r < 0 && (why.code == ENOENT || why.code == ESRCH)))
		return;
	if (r < 0) {
		scan_partial(s, "%s", why.said);
		return;
	}
	struct str text = str_of(target);
	p->is_deleted = str_ends(text, " (deleted)");
	if (p->is_deleted)
		text = str_head(text, text.n - strlen(" (deleted)"));
	p->executable = scan_text(s, text);
}

static int64_t count_arguments(struct str command_line)
{
	int64_t n = 0;
	for (size_t i = 0; i < command_line.n; i++)
		n += command_line.p[i] == 0;
	/* A program that writes its title over them leaves one without an end. */
	return n + (command_line.n && command_line.p[command_line.n - 1] != 0);
}

static const char *service_name(struct scan *s, struct str unit)
{
	return scan_text(s, str_ends(unit, ".service") ? str_head(unit, unit.n - 8) : unit);
}

/* 0: read; SCAN_ABSENT: it is gone; <0: could not look at it. */
static int read_process(const struct state *state, const char *pid, struct process *p,
			struct err *e)
{
	struct scan *s = state->scan;
	struct str stat, status, cgroup, command_line;
	struct process_stat st;
	struct process_status more;
	int r = running_read(s, pid, "stat", &stat, e);
	if (!r)
		r = running_read(s, pid, "status", &status, e);
	if (!r)
		r = running_read(s, pid, "cgroup", &cgroup, e);
	if (!r)
		r = running_read(s, pid, "cmdline", &command_line, e);
	if (r)
		return r;
	if (!str_int(str_of(pid), 10, &p->pid) || !process_stat_read(stat, &st) ||
	    !process_status_read(status, &more))
		return err_set(e, "/proc/%s: stat or status is not what the kernel writes", pid);
	p->path = scan_printf(s, "/proc/%s", pid);
	p->name = scan_text(s, st.name);
	p->parent_pid = st.parent_pid;
	p->uid = more.uid;
	p->user = scan_user_name(s, more.uid);
	p->memory_bytes = more.memory_bytes;
	p->service = service_name(s, process_unit(cgroup));
	p->started_at = clock_iso(scan_arena(s),
				  state->boot_time + st.start_ticks / state->ticks_per_second);
	p->arguments = count_arguments(command_line);
	read_executable(s, p);
	return 0;
}

static int scan(struct scan *s, struct err *e)
{
	struct state state = { .scan = s, .ticks_per_second = sysconf(_SC_CLK_TCK) };
	struct names pids;
	struct str bytes;
	int r = running_pids(s, &pids, e);
	if (!r)
		r = scan_read(s, "/proc/stat", 0, &bytes, e);
	if (r)
		return r;
	if (!process_boot_time(bytes, &state.boot_time))
		return err_set(e, "/proc/stat: no time of the last start");
	for (size_t i = 0; !r && i < pids.n; i++) {
		struct process p = { .pid = 0 };
		int seen = read_process(&state, pids.name[i], &p, e);
		if (seen < 0)
			scan_partial(s, "%s", e->said);
		if (seen == 0)
			r = scan_row(s, &p);
	}
	return r;
}

const struct table table_host_processes = {
	.name = "processes",
	.doc = N_("running processes"),
	.example = "SELECT pid, name, user FROM processes WHERE is_deleted",
	.source = "/proc",
	.identity = "name executable user",
	.columns = columns,
	.n_columns = N(columns),
	.kind = TABLE_LIVE,
	.scan = scan,
	.is_passing = true,
};
