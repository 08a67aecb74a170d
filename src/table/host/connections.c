/* SPDX-License-Identifier: Apache-2.0 */
/* connections - whom this host is talking to over TCP at this moment.
 *
 * Whether a connection was begun here is told by the ports that wait: one that comes
 * in ends on such a port. */
#include "base/map.h"
#include "parse/proc_net.h"
#include "table/read/network.h"

struct connection {
	const char *protocol, *local_address, *remote_address, *state, *user;
	int64_t local_port, remote_port, uid, n;
	bool is_outgoing, is_public;
};

static const struct column columns[] = {
	COLUMN(struct connection, protocol, N_("tcp or tcp6")),
	COLUMN(struct connection, local_address, N_("address on this host")),
	COLUMN(struct connection, local_port,
	       N_("port on this host; NULL where it was begun here")),
	COLUMN(struct connection, remote_address, N_("address of the other host")),
	COLUMN(struct connection, remote_port, N_("port there; NULL where it was begun there")),
	COLUMN(struct connection, state, N_("established, or on the way up or down")),
	COLUMN(struct connection, is_outgoing, N_("whether it was begun on this host")),
	COLUMN(struct connection, is_public,
	       N_("whether the other address is one of the Internet's, not of a private network")),
	COLUMN(struct connection, uid, N_("user id that it belongs to")),
	COLUMN(struct connection, user, N_("account name")),
	COLUMN_MEASURED(struct connection, n, N_("how many of them are alike")),
};

struct hunt {
	struct scan *s;
	const char *protocol, *path;
	int64_t line;
	struct map waiting, rows; /* ports that wait; connections by what makes a row */
	struct connection **row;
	size_t n, capacity;
};

/* RFC 1918, 6598, 3927, 4193, 4291: addresses that no public network routes. */
static bool is_private(const char *address)
{
	static const char *const networks[] = { "10.0.0.0/8",	 "172.16.0.0/12",  "192.168.0.0/16",
						"100.64.0.0/10", "169.254.0.0/16", "127.0.0.0/8",
						"fc00::/7",	 "fe80::/10",	   "::1/128",
						"224.0.0.0/4",	 "ff00::/8" };
	bool has;
	for (size_t i = 0; i < N(networks); i++)
		if (address_cidr_contains(str_of(networks[i]), str_of(address), &has) && has)
			return true;
	return false;
}

static const char *port_key(struct hunt *h, int64_t port)
{
	return scan_printf(h->s, "%lld", (long long)port);
}

static void add(struct hunt *h, const struct proc_net_socket *net)
{
	char local[ADDRESS_TEXT_SIZE], remote[ADDRESS_TEXT_SIZE];
	bool is_incoming = map_get(&h->waiting, str_of(port_key(h, net->local_port))) != NULL;
	address_text(&net->local, local);
	address_text(&net->remote, remote);
	struct connection c = {
		.protocol = h->protocol,
		.local_address = scan_printf(h->s, "%s", local),
		.local_port = is_incoming ? net->local_port : NO_INT,
		.remote_address = scan_printf(h->s, "%s", remote),
		.remote_port = is_incoming ? NO_INT : net->remote_port,
		.state = net->state == 1 ? "established" : "changing",
		.is_outgoing = !is_incoming,
		.is_public = !is_private(remote),
		.uid = net->uid,
		.user = scan_user_name(h->s, net->uid),
		.n = 1,
	};
	const char *key = scan_printf(h->s, "%s %s %lld %s %lld %s %lld", c.protocol, local,
				      (long long)c.local_port, remote, (long long)c.remote_port,
				      c.state, (long long)c.uid);
	struct connection *same = map_get(&h->rows, str_of(key));
	if (same) {
		same->n++;
		return;
	}
	struct connection *row = arena_new(scan_arena(h->s), struct connection);
	*row = c;
	(void)map_set(&h->rows, str_of(key), row);
	h->row = arena_grow(scan_arena(h->s), h->row, &h->capacity, h->n + 1, sizeof(*h->row));
	h->row[h->n++] = row;
}

/* The kernel lists the waiting sockets of a file before its connections. */
static int see(void *context, struct str line)
{
	struct hunt *h = context;
	struct proc_net_socket net;
	if (++h->line == 1)
		return 0; /* the heading */
	if (!proc_net_parse(line, &net))
		scan_partial(h->s, "%s:%lld: not a socket", h->path, (long long)h->line);
	else if (net.state == PROC_NET_LISTEN)
		(void)map_set(&h->waiting, str_of(port_key(h, net.local_port)), h);
	else if (!address_is_loopback(&net.remote) && !address_is_any(&net.remote))
		add(h, &net);
	return scan_is_late(h->s);
}

/* The ports first, of both: a connection over IPv4 may end on a socket of tcp6. */
static int see_waiting(void *context, struct str line)
{
	struct hunt *h = context;
	struct proc_net_socket net;
	if (proc_net_parse(line, &net) && net.state == PROC_NET_LISTEN)
		(void)map_set(&h->waiting, str_of(port_key(h, net.local_port)), h);
	return 0;
}

static int read_file(struct hunt *h, const char *protocol,
		     int (*see_line)(void *context, struct str line), struct err *e)
{
	h->protocol = protocol;
	h->line = 0;
	return network_proc_lines(h->s, protocol, &h->path, see_line, h, e);
}

static int scan(struct scan *s, struct err *e)
{
	struct hunt h = { .s = s, .waiting = MAP(scan_arena(s)), .rows = MAP(scan_arena(s)) };
	if (read_file(&h, "tcp6", see_waiting, e) < 0 || read_file(&h, "tcp", see, e) < 0 ||
	    read_file(&h, "tcp6", see, e) < 0)
		return -1;
	if (scan_is_late(s))
		return scan_late(s, e);
	int r = 0;
	for (size_t i = 0; !r && i < h.n; i++)
		r = scan_row(s, h.row[i]);
	return r;
}

const struct table table_host_connections = {
	.name = "connections",
	.doc = N_("whom this host is talking to over TCP"),
	.example = "SELECT remote_address, remote_port, user FROM connections WHERE is_outgoing",
	.source = "/proc/net/tcp, /proc/net/tcp6",
	.identity = "protocol local_address local_port remote_address remote_port state uid",
	.columns = columns,
	.n_columns = N(columns),
	.kind = TABLE_LIVE,
	.scan = scan,
	.is_passing = true,
};
