/* SPDX-License-Identifier: Apache-2.0 */
/* listening_ports - who waits for packets from the network, and on which port.
 *
 * /proc/net tells the sockets, /proc/PID/fd who holds them, dpkg's lists where the
 * program came from. Several processes of one name on one port (workers, a port
 * opened once per core) are one row, with the lowest process id. */
#include "parse/proc_net.h"
#include "parse/process.h"
#include "table/read/network.h"
#include "table/read/owner.h"
#include "table/read/running.h"

#include <errno.h>
#include <string.h>

struct port {
	const char *protocol, *address, *process, *executable, *package, *user, *service;
	int64_t port, pid, uid;
	bool is_exposed;
};

static const struct column columns[] = {
	COLUMN(struct port, protocol, N_("tcp, tcp6, udp or udp6; tcp6 on :: takes IPv4 as well")),
	COLUMN(struct port, address, N_("local address; 0.0.0.0 and :: are all of them")),
	COLUMN(struct port, port, N_("port number")),
	COLUMN(struct port, is_exposed, N_("whether it is bound to more than loopback")),
	COLUMN_MEASURED(struct port, pid, N_("lowest process id; NULL if the kernel listens")),
	COLUMN(struct port, process, N_("process name")),
	COLUMN(struct port, executable, N_("program file")),
	COLUMN(struct port, package, N_("package that brought the program; NULL if none did")),
	COLUMN(struct port, uid, N_("user id that the process runs under")),
	COLUMN(struct port, user, N_("account name")),
	COLUMN(struct port, service, N_("systemd unit")),
};

struct holder {
	int64_t pid;
	struct holder *next;
};

struct socket_seen {
	struct proc_net_socket net;
	const char *protocol;
	struct holder *holders;
	struct socket_seen *next; /* in order of the files */
	struct socket_seen *same_inode;
};

struct process {
	const char *name, *executable, *user, *service;
	int64_t uid;
};

struct hunt {
	struct scan *s;
	const char *protocol, *path; /* of the file that is read */
	int64_t line;
	struct socket_seen *first, **end;
	struct map inodes; /* to socket_seen */
	struct map pids;   /* to process */
	size_t n_refused;  /* processes whose descriptors were not shown */
	struct map ports;  /* to port, by what makes a row */
	struct port **rows;
	size_t n_rows, row_capacity;
};

static struct str key_of(const int64_t *number)
{
	return (struct str){ (const char *)number, sizeof(*number) };
}

/* ---- the sockets ---- */

static int see_socket(void *context, struct str line)
{
	struct hunt *h = context;
	struct proc_net_socket net;
	if (++h->line == 1)
		return 0; /* the heading */
	if (!proc_net_parse(line, &net)) {
		scan_partial(h->s, "%s:%lld: not a socket", h->path, (long long)h->line);
		return 0;
	}
	bool is_tcp = str_starts(str_of(h->protocol), "tcp");
	/* The kernel lists those that listen before all connections
	 * (Documentation/networking/proc_net_tcp.rst), of which there may be many. */
	if (is_tcp && net.state != PROC_NET_LISTEN)
		return 1;
	bool is_connected = net.remote_port || !address_is_any(&net.remote);
	if (!is_tcp && (net.state != PROC_NET_CLOSED || is_connected))
		return 0;
	struct socket_seen *seen = arena_new(scan_arena(h->s), struct socket_seen);
	*seen = (struct socket_seen){ .net = net, .protocol = h->protocol };
	*h->end = seen;
	h->end = &seen->next;
	if (net.inode)
		seen->same_inode = map_set(&h->inodes, key_of(&seen->net.inode), seen);
	return 0;
}

static int find_sockets_of(struct hunt *h, const char *protocol, struct err *e)
{
	h->protocol = protocol;
	h->line = 0;
	return network_proc_lines(h->s, protocol, &h->path, see_socket, h, e);
}

static int find_sockets(struct hunt *h, struct err *e)
{
	static const char *const protocols[] = { "tcp", "tcp6", "udp", "udp6" };
	for (size_t i = 0; i < N(protocols); i++)
		if (find_sockets_of(h, protocols[i], e) < 0)
			return -1;
	return 0;
}

/* ---- who holds them ---- */

static void see_descriptor(struct hunt *h, int64_t pid, const char *target)
{
	struct str inode = str_of(target);
	int64_t number;
	if (!str_starts(inode, "socket:[") || !str_ends(inode, "]"))
		return;
	inode = str_from(str_head(inode, inode.n - 1), strlen("socket:["));
	if (!str_int(inode, 10, &number))
		return;
	struct socket_seen *seen = map_get(&h->inodes, key_of(&number));
	for (; seen; seen = seen->same_inode) {
		struct holder *holder = arena_new(scan_arena(h->s), struct holder);
		*holder = (struct holder){ .pid = pid, .next = seen->holders };
		seen->holders = holder;
	}
}

static void look_into(struct hunt *h, const char *pid_text)
{
	struct err why;
	struct names fds;
	int64_t pid;
	const char *dir = scan_printf(h->s, "/proc/%s/fd", pid_text);
	if (!str_int(str_of(pid_text), 10, &pid))
		return;
	int r = scan_list(h->s, dir, &fds, &why);
	bool is_refused = r < 0;
	for (size_t i = 0; !r && i < fds.n; i++) {
		char path[128];
		const char *target;
		snprintf(path, sizeof(path), "%s/%s", dir, fds.name[i]);
		int found = scan_link(h->s, path, &target, &why);
		/* The list may be shown, and what is behind it not. */
		is_refused |= found < 0 && (why.code == EACCES || why.code == EPERM);
		if (!found)
			see_descriptor(h, pid, target);
	}
	h->n_refused += is_refused;
}

static int find_holders(struct hunt *h, struct err *e)
{
	struct names pids;
	int r = running_pids(h->s, &pids, e);
	for (size_t i = 0; !r && i < pids.n; i++) {
		if (scan_is_late(h->s))
			return scan_late(h->s, e);
		look_into(h, pids.name[i]);
	}
	return r ? -1 : 0;
}

static const char *executable_of(struct hunt *h, const char *pid)
{
	struct err why;
	const char *target;
	int r = scan_link(h->s, scan_printf(h->s, "/proc/%s/exe", pid), &target, &why);
	if (r < 0)
		scan_partial(h->s, "%s", why.said);
	if (r)
		return NULL;
	struct str path = str_of(target);
	if (str_ends(path, " (deleted)"))
		path.n -= strlen(" (deleted)");
	return scan_text(h->s, path);
}

/* What is known of a process; NULL if it has ended meanwhile. */
static struct process *process_of(struct hunt *h, int64_t pid)
{
	struct process *known = map_get(&h->pids, key_of(&pid));
	if (known)
		return known;
	const char *pid_text = scan_printf(h->s, "%lld", (long long)pid);
	struct str comm, bytes;
	struct err why;
	struct process_status status;
	int r = running_read(h->s, pid_text, "comm", &comm, &why);
	if (!r)
		r = running_read(h->s, pid_text, "status", &bytes, &why);
	if (r < 0)
		scan_partial(h->s, "%s", why.said);
	if (r || !process_status_read(bytes, &status))
		return NULL;
	struct process *p = arena_new(scan_arena(h->s), struct process);
	*p = (struct process){
		.name = scan_text(h->s, str_head(comm, str_find(comm, '\n'))),
		.executable = executable_of(h, pid_text),
		.uid = status.uid,
		.user = scan_user_name(h->s, status.uid),
	};
	r = running_read(h->s, pid_text, "cgroup", &bytes, &why);
	if (r == 0)
		p->service = scan_text(h->s, process_unit(bytes));
	else if (r < 0)
		scan_partial(h->s, "%s", why.said);
	(void)map_set(&h->pids, key_of(&pid), p);
	return p;
}

/* ---- rows ---- */

static void add_row(struct hunt *h, const struct port *port)
{
	const char *key = scan_printf(h->s, "%s %s %lld %s", port->protocol, port->address,
				      (long long)port->port, port->process ? port->process : "");
	struct port *same = map_get(&h->ports, str_of(key));
	if (same) {
		if (port->pid != NO_INT && port->pid < same->pid)
			*same = *port;
		return;
	}
	struct port *row = arena_new(scan_arena(h->s), struct port);
	*row = *port;
	(void)map_set(&h->ports, str_of(key), row);
	h->rows = arena_grow(scan_arena(h->s), h->rows, &h->row_capacity, h->n_rows + 1,
			     sizeof(struct port *));
	h->rows[h->n_rows++] = row;
}

/* Adds one row for each name of a process that holds the socket. False: nobody
 * was seen to hold it. */
static bool add_rows(struct hunt *h, const struct socket_seen *seen)
{
	char address[ADDRESS_TEXT_SIZE];
	address_text(&seen->net.local, address);
	struct port port = {
		.protocol = seen->protocol,
		.address = scan_printf(h->s, "%s", address),
		.port = seen->net.local_port,
		.is_exposed = !address_is_loopback(&seen->net.local),
		.pid = NO_INT,
		.uid = seen->net.uid,
		.user = scan_user_name(h->s, seen->net.uid),
	};
	bool is_held = false;
	for (const struct holder *holder = seen->holders; holder; holder = holder->next) {
		const struct process *p = process_of(h, holder->pid);
		if (!p)
			continue;
		is_held = true;
		port.pid = holder->pid;
		port.process = p->name;
		port.executable = p->executable;
		port.uid = p->uid;
		port.user = p->user;
		port.service = p->service;
		add_row(h, &port);
	}
	if (!is_held)
		add_row(h, &port);
	return is_held;
}

/* Asks for all programs at once: it is one pass over dpkg's lists. */
static int find_packages(struct hunt *h, struct err *e)
{
	struct arena *a = scan_arena(h->s);
	const char **paths = arena_alloc(a, (h->n_rows + 1) * sizeof(*paths));
	const char **packages = arena_alloc(a, (h->n_rows + 1) * sizeof(*packages));
	size_t *row = arena_alloc(a, (h->n_rows + 1) * sizeof(*row));
	size_t n = 0;
	for (size_t i = 0; i < h->n_rows; i++)
		if (h->rows[i]->executable) {
			paths[n] = h->rows[i]->executable;
			row[n++] = i;
		}
	if (!n)
		return 0;
	int r = owner_packages(h->s, paths, n, packages, e);
	if (r == SCAN_ABSENT)
		scan_unseen(h->s, "package", "%s", e->said);
	for (size_t i = 0; r == 0 && i < n; i++)
		h->rows[row[i]]->package = packages[i];
	return r < 0 ? r : 0;
}

static int scan(struct scan *s, struct err *e)
{
	struct hunt h = {
		.s = s,
		.inodes = MAP(scan_arena(s)),
		.pids = MAP(scan_arena(s)),
		.ports = MAP(scan_arena(s)),
	};
	h.end = &h.first;
	int r = find_sockets(&h, e);
	if (!r && h.first)
		r = find_holders(&h, e);
	size_t n_unheld = 0;
	for (const struct socket_seen *seen = h.first; !r && seen; seen = seen->next)
		n_unheld += !add_rows(&h, seen);
	/* The kernel itself listens, too (NFS, VPNs): nobody holds that. */
	static const char *const of_holders[] = { "pid", "process", "executable", "package",
						  "uid", "user",    "service" };
	for (size_t i = 0; !r && n_unheld && h.n_refused && i < N(of_holders); i++)
		scan_unseen(s, of_holders[i], "of %zu ports only root can see it", n_unheld);
	if (!r)
		r = find_packages(&h, e);
	for (size_t i = 0; !r && i < h.n_rows; i++)
		r = scan_row(s, h.rows[i]);
	return r;
}

const struct table table_host_listening_ports = {
	.name = "listening_ports",
	.doc = N_("ports on which this host waits for packets"),
	.example = "SELECT protocol, port, process FROM listening_ports WHERE is_exposed",
	.source = "/proc/net, /proc/PID/fd, /var/lib/dpkg/info",
	.identity = "protocol address port process",
	.columns = columns,
	.n_columns = N(columns),
	.kind = TABLE_LIVE,
	.scan = scan,
};
