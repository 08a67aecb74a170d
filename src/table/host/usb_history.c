/* SPDX-License-Identifier: Apache-2.0 */
/* usb_history - which devices were plugged into the USB ports, by what the kernel logged.
 *
 * Reads the logs in text form, also the older parts of them. A device goes by its numbers
 * and its serial number; what has none is one device for all of its model. */
#include "base/unpack.h"
#include "fact/scan.h"
#include "parse/usb_log.h"
#include "table/read/log_when.h"

#include <string.h>

enum { MAX_FILE = 64 << 20, MAX_LINE = 1024 };

struct device {
	const char *vendor_id, *product_id, *serial, *vendor, *product, *first_seen, *last_seen,
		*path;
	bool is_storage;
	int64_t first, last;
};

static const struct column columns[] = {
	COLUMN(struct device, vendor_id, N_("number of the vendor, four hexadecimal digits")),
	COLUMN(struct device, product_id, N_("number of the product, four hexadecimal digits")),
	COLUMN(struct device, serial, N_("serial number, as the device says")),
	COLUMN(struct device, vendor, N_("vendor, as the device says")),
	COLUMN(struct device, product, N_("product, as the device says")),
	COLUMN(struct device, is_storage, N_("whether it offers storage")),
	COLUMN(struct device, first_seen,
	       N_("when it was first plugged in, as far as the logs go")),
	COLUMN(struct device, last_seen, N_("when it was last plugged in")),
	COLUMN(struct device, path, N_("log that tells of the last time")),
};

/* A device that is being announced, by the address of its port. */
struct port {
	char address[32];
	struct device device;
};

struct state {
	struct scan *s;
	struct log_when when;
	struct device *item;
	size_t n, capacity;
	struct port *port;
	size_t n_ports, port_capacity;

	/* Of the file at hand. */
	const char *path;
	int64_t latest;
	char carry[MAX_LINE];
	size_t n_carried;
};

static bool is_same(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

/* Takes what is known of the device on a port into the list. */
static void settle(struct state *state, struct port *p)
{
	const struct device *d = &p->device;
	struct device *found = NULL;
	if (!d->vendor_id)
		return;
	for (size_t i = 0; !found && i < state->n; i++) {
		struct device *other = &state->item[i];
		if (is_same(d->vendor_id, other->vendor_id) && is_same(d->serial, other->serial) &&
		    is_same(d->product_id, other->product_id))
			found = other;
	}
	if (!found) {
		state->item = arena_grow(scan_arena(state->s), state->item, &state->capacity,
					 state->n + 1, sizeof(*state->item));
		state->item[state->n++] = *d;
	} else {
		found->is_storage |= d->is_storage;
		found->first = MIN(found->first, d->first);
		found->path = d->last >= found->last ? d->path : found->path;
		found->last = MAX(found->last, d->last);
	}
	p->device = (struct device){ 0 };
}

static struct port *port_of(struct state *state, struct str address)
{
	for (size_t i = 0; i < state->n_ports; i++)
		if (str_is(address, state->port[i].address))
			return &state->port[i];
	state->port = arena_grow(scan_arena(state->s), state->port, &state->port_capacity,
				 state->n_ports + 1, sizeof(*state->port));
	struct port *p = &state->port[state->n_ports++];
	*p = (struct port){ 0 };
	memcpy(p->address, address.p, address.n);
	return p;
}

static void begin(struct state *state, struct port *p, struct str line, const struct usb_log *u)
{
	struct scan *s = state->s;
	int64_t time;
	settle(state, p);
	if (!log_when_line(&state->when, line, state->latest, &time, NULL)) {
		scan_partial(s, "%s: a device without a time that can be", state->path);
		return;
	}
	p->device = (struct device){ .vendor_id = scan_text(s, u->vendor),
				     .product_id = scan_text(s, u->product),
				     .first = time,
				     .last = time,
				     .path = state->path };
}

static void see_line(struct state *state, struct str line)
{
	struct usb_log u;
	if (!usb_log_line(line, &u) || u.address.n >= sizeof(state->port->address))
		return;
	struct port *p = port_of(state, u.address);
	struct device *d = &p->device;
	const char *text = u.text.n && d->vendor_id ? scan_text(state->s, u.text) : NULL;
	switch (u.kind) {
	case USB_LOG_FOUND: begin(state, p, line, &u); break;
	case USB_LOG_VENDOR: d->vendor = text; break;
	case USB_LOG_PRODUCT: d->product = text; break;
	case USB_LOG_SERIAL: d->serial = text; break;
	case USB_LOG_STORAGE: d->is_storage = d->vendor_id != NULL; break;
	}
}

/* What is behind the front of a long line is not missed: the kernel's are short. */
static void see_piece(struct state *state, struct str piece)
{
	while (piece.n) {
		size_t n = str_find(piece, '\n');
		struct str line = str_head(piece, n);
		size_t room = sizeof(state->carry) - state->n_carried;
		if (n == piece.n || state->n_carried) {
			memcpy(state->carry + state->n_carried, line.p, MIN(room, n));
			state->n_carried += MIN(room, n);
			line = (struct str){ state->carry, state->n_carried };
		}
		if (n == piece.n)
			return;
		see_line(state, line);
		state->n_carried = 0;
		piece = str_from(piece, n + 1);
	}
}

static int read_log(struct state *state, const char *path, struct err *e)
{
	struct scan *s = state->s;
	autofd int fd = -1;
	autounpack struct unpack *u = NULL;
	struct stat st;
	struct str piece;
	int r = scan_open(s, path, &fd, e);
	if (r || fstat(fd, &st) < 0)
		return r ? r : err_sys(e, "stat %s", path);
	state->path = path;
	state->latest = st.st_mtime;
	state->n_carried = 0;
	r = unpack_open(take_fd(&fd), path, MAX_FILE, &u, e);
	bool is_first = true;
	while (!r && !(r = unpack_next(u, &piece, e))) {
		if (scan_is_late(s))
			return scan_late(s, e);
		if (is_first && (str_starts(piece, "\xff\xfe") || str_starts(piece, "\xfe\xff")))
			return err_set(e, "%s: not a text of bytes (UTF-16)", path);
		is_first = false;
		see_piece(state, piece);
	}
	if (state->n_carried)
		see_line(state, (struct str){ state->carry, state->n_carried });
	for (size_t i = 0; i < state->n_ports; i++)
		settle(state, &state->port[i]);
	return r < 0 ? r : 0;
}

static int give(struct state *state)
{
	int r = 0;
	for (size_t i = 0; !r && i < state->n; i++) {
		struct device *d = &state->item[i];
		d->first_seen = clock_iso(scan_arena(state->s), d->first);
		d->last_seen = clock_iso(scan_arena(state->s), d->last);
		r = scan_row(state->s, d);
	}
	return r;
}

/* The journal may tell more: it is not read here, and that has to be said. */
static void tell_journal(struct scan *s)
{
	struct names machines;
	struct err why;
	int r = scan_list(s, "/var/log/journal", &machines, &why);
	if (!r && machines.n)
		scan_note(s, "/var/log/journal is not looked through");
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const logs[] = { "/var/log/kern.log*", "/var/log/messages*",
					    "/var/log/syslog*" };
	struct state state = { .s = s };
	size_t n_logs = 0;
	log_when_begin(s, &state.when);
	/* The first that is there has all of the kernel's lines. */
	for (size_t i = 0; !n_logs && i < N(logs); i++) {
		struct names files;
		int r = scan_glob(s, logs[i], &files, e);
		if (r < 0)
			return r;
		for (size_t f = 0; f < files.n; f++) {
			r = read_log(&state, files.name[f], e);
			if (r < 0 && scan_is_late(s))
				return r;
			if (r < 0)
				scan_partial(s, "%s", e->said);
			n_logs += r != SCAN_ABSENT;
		}
	}
	if (!n_logs)
		return scan_absent(s, "no log of the kernel in text form below /var/log");
	tell_journal(s);
	return give(&state);
}

const struct table table_host_usb_history = {
	.name = "usb_history",
	.doc = N_("devices that were plugged into the USB ports, by the kernel's log"),
	.example = "SELECT vendor, product, serial, last_seen FROM usb_history WHERE is_storage",
	.source = N_("/var/log/kern.log, messages, syslog and their older parts"),
	.identity = "vendor_id product_id serial",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
	.is_slow = true,
};
