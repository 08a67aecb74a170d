/* SPDX-License-Identifier: Apache-2.0 */
/* printers - the queues of CUPS: what leaves this host on paper, and by which way.
 *
 * printers.conf is a list of blocks, <Printer NAME> or <DefaultPrinter NAME> to
 * </Printer>, with one `Key value` a line. CUPS writes the file itself. */
#include "fact/scan.h"

struct printer {
	const char *name, *kind, *host, *device, *path;
	bool is_default, is_shared;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct printer, name, N_("name of the queue")),
	COLUMN(struct printer, kind, N_("local (USB, parallel, serial), network or file")),
	COLUMN(struct printer, host, N_("the host that it is printed through; NULL if it is here")),
	COLUMN(struct printer, device, N_("the scheme of its device: usb, ipp, socket, smb …")),
	COLUMN(struct printer, is_default, N_("whether it is the default printer")),
	COLUMN(struct printer, is_shared, N_("whether other hosts may print on it")),
	COLUMN(struct printer, path, N_("file")),
	COLUMN(struct printer, line, N_("line in the file")),
};

static bool is_one_of(struct str word, const char *const *words)
{
	for (; *words; words++)
		if (str_is(word, *words))
			return true;
	return false;
}

/* "ipps://user:secret@print.example/queue" is ipps and print.example; who signs in
 * there and how is nobody's business. */
static void set_device(struct scan *s, struct str uri, struct printer *p)
{
	static const char *const here[] = { "usb",  "parallel",	 "serial", "hp",
					    "scsi", "epson",	 "canon",  "centronics",
					    "hal",  "bluetooth", NULL };
	static const char *const files[] = { "file", "cups-pdf", "cups-brf", NULL };
	struct str scheme = str_head(uri, str_find(uri, ':'));
	struct str rest = str_from(uri, MIN(scheme.n + 1, uri.n));
	p->device = scan_text(s, scheme);
	p->kind = is_one_of(scheme, here) ? "local" : is_one_of(scheme, files) ? "file" : "network";
	if (p->kind[0] != 'n' || !str_starts(rest, "//"))
		return;
	rest = str_from(rest, 2);
	rest = str_head(rest, str_find(rest, '/'));
	size_t at = str_find(rest, '@');
	if (at < rest.n)
		rest = str_from(rest, at + 1);
	p->host = rest.n ? scan_text(s, rest) : NULL;
}

static void set_key(struct scan *s, struct str key, struct str value, struct printer *p)
{
	if (str_is(key, "DeviceURI") && value.n)
		set_device(s, value, p);
	else if (str_is(key, "Shared"))
		p->is_shared = str_is_nocase(value, "yes") || str_is_nocase(value, "true") ||
			       str_is_nocase(value, "on");
}

/* The name in "<Printer NAME>"; nothing where the line begins no queue. */
static struct str queue_name(struct str line, bool *ret_default)
{
	*ret_default = str_starts(line, "<DefaultPrinter ");
	if (!*ret_default && !str_starts(line, "<Printer "))
		return (struct str){ NULL, 0 };
	line = str_from(line, str_find(line, ' ') + 1);
	return str_trim(str_head(line, str_find(line, '>')));
}

static int end_queue(struct scan *s, struct printer *p)
{
	if (!p->device)
		scan_partial(s, "%s:%lld: the queue %s has no device", p->path, (long long)p->line,
			     p->name);
	int r = scan_row(s, p);
	*p = (struct printer){ 0 };
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct lines lines;
	struct stat st;
	int r = scan_stat(s, "/etc/cups", true, &st, e);
	if (!r)
		r = scan_lines(s, "/etc/cups/printers.conf", &lines, e);
	if (r == SCAN_ABSENT && scan_stat(s, "/etc/cups", true, &st, e) == 0)
		return 0; /* CUPS writes the file with the first queue */
	struct printer p = { 0 };
	while (!r && scan_line(s, &lines)) {
		struct str line = str_trim(lines.line), key;
		bool is_default;
		struct str name = queue_name(line, &is_default);
		if (name.n) {
			p = (struct printer){ .name = scan_text(s, name),
					      .is_default = is_default,
					      .path = lines.path,
					      .line = lines.number };
		} else if (p.name && str_starts(line, "</")) {
			r = end_queue(s, &p);
		} else if (str_starts(line, "<")) {
			scan_partial(s, "%s:%lld: neither the begin nor the end of a queue",
				     lines.path, (long long)lines.number);
		} else if (p.name && str_word(&line, &key)) {
			set_key(s, key, str_trim(line), &p);
		}
	}
	if (!r && p.name)
		scan_partial(s, "%s:%lld: the queue %s does not end", p.path, (long long)p.line,
			     p.name);
	return r;
}

const struct table table_host_printers = {
	.name = "printers",
	.doc = N_("print queues of CUPS"),
	.example = "SELECT name, host FROM printers WHERE kind = 'network'",
	.source = "/etc/cups/printers.conf",
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
