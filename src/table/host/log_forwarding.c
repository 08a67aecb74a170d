/* SPDX-License-Identifier: Apache-2.0 */
/* log_forwarding - where logs are sent to from here, by whatever does it.
 *
 * The rules of rsyslog and syslog-ng, systemd-journal-upload, auditd's own forwarding,
 * and agents that are known by their unit: of those only that they are started is
 * told, not where they send to. */
#include "parse/syslog_ng.h"
#include "parse/unit_file.h"
#include "table/read/rsyslog_read.h"
#include "table/read/units.h"

#include <string.h>

struct forwarding {
	const char *mechanism, *server, *protocol, *selector, *path;
	int64_t port, is_encrypted, line;
	bool is_local;
};

static const struct column columns[] = {
	COLUMN(struct forwarding, mechanism,
	       N_("rsyslog, syslog-ng, journal-upload, auditd, or the agent's unit")),
	COLUMN(struct forwarding, server, N_("host or URL; null of an agent")),
	COLUMN(struct forwarding, port, N_("port; null of an agent or a URL")),
	COLUMN(struct forwarding, protocol, N_("udp, tcp, relp or https; null of an agent")),
	COLUMN(struct forwarding, is_encrypted, N_("whether it is encrypted; null of an agent")),
	COLUMN(struct forwarding, selector, N_("what is sent, as rsyslog writes it")),
	COLUMN(struct forwarding, is_local, N_("whether the server is this host")),
	COLUMN(struct forwarding, path, N_("file")),
	COLUMN(struct forwarding, line, N_("line in the file")),
};

static bool is_this_host(const char *server)
{
	static const char *const names[] = { "localhost", "127.", "::1", "0.0.0.0" };
	for (size_t i = 0; server && i < N(names); i++)
		if (str_starts(str_of(server), names[i]))
			return true;
	return false;
}

static int add(struct scan *s, struct forwarding row)
{
	row.is_local = is_this_host(row.server);
	return scan_row(s, &row);
}

static int add_rsyslog(void *context, const struct rsyslog_statement *x)
{
	bool is_relp = x->action && strcmp(x->action, "relp") == 0;
	if (!x->action || (!is_relp && strcmp(x->action, "forward") != 0))
		return 0;
	return add(context, (struct forwarding){ .mechanism = "rsyslog",
						 .server = x->target,
						 .port = x->port,
						 .protocol = is_relp ? "relp" : x->protocol,
						 .is_encrypted = x->is_tls,
						 .selector = x->selector,
						 .path = x->path,
						 .line = x->line });
}

static int add_syslog_ng(struct scan *s, const struct syslog_ng_driver *d, const char *path)
{
	static const struct {
		const char *driver, *protocol;
		int64_t port;
	} drivers[] = {
		{ "tcp", "tcp", 514 },	{ "tcp6", "tcp", 514 },	   { "udp", "udp", 514 },
		{ "udp6", "udp", 514 }, { "network", "tcp", 514 }, { "syslog", "tcp", 601 }
	};
	if (strcmp(d->block, "destination") != 0)
		return 0;
	for (size_t i = 0; i < N(drivers); i++) {
		if (strcmp(d->driver, drivers[i].driver) != 0)
			continue;
		struct str transport = str_of(d->transport);
		bool is_udp = str_is(transport, "udp") ||
			      str_is(str_of(drivers[i].protocol), "udp");
		int64_t port;
		if (!d->port || !str_int(str_of(d->port), 10, &port))
			port = drivers[i].port;
		return add(s, (struct forwarding){
				      .mechanism = "syslog-ng",
				      .server = d->argument,
				      .port = port,
				      .protocol = is_udp ? "udp" : "tcp",
				      .is_encrypted = !is_udp &&
						      (d->has_tls || str_is(transport, "tls")),
				      .path = path,
				      .line = d->line });
	}
	return 0;
}

static int scan_syslog_ng(struct scan *s, struct err *e)
{
	struct names files;
	int r = scan_glob(s, "/etc/syslog-ng/conf.d/*.conf", &files, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	size_t n = r ? 0 : files.n;
	r = 0;
	for (size_t i = 0; !r && i <= n; i++) {
		const char *path = i < n ? files.name[i] : "/etc/syslog-ng/syslog-ng.conf";
		struct syslog_ng reader = { .line = 1 };
		struct syslog_ng_driver driver;
		int found = scan_read(s, path, 0, &reader.rest, e);
		if (found < 0)
			scan_partial(s, "%s", e->said);
		while (!r && !found && syslog_ng_next(&reader, scan_arena(s), &driver))
			r = add_syslog_ng(s, &driver, path);
	}
	return r;
}

static bool is_started(const struct units *u, const char *name)
{
	const struct unit *unit = units_get(u, name);
	return unit && unit->is_enabled && !unit->is_masked;
}

static int scan_journal_upload(struct scan *s, const struct units *u, struct err *e)
{
	static const char path[] = "/etc/systemd/journal-upload.conf";
	struct unit_file file = { 0 };
	struct unit_item item;
	if (!is_started(u, "systemd-journal-upload.service"))
		return 0;
	int r = scan_read(s, path, 0, &file.rest, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	while (!r && unit_file_next(&file, scan_arena(s), &item)) {
		if (!str_is(item.name, "URL") || !item.value.n)
			continue;
		/* Without a scheme it is HTTPS. */
		bool is_plain = str_starts(item.value, "http://");
		return add(s, (struct forwarding){ .mechanism = "journal-upload",
						   .server = scan_text(s, item.value),
						   .port = NO_INT,
						   .protocol = is_plain ? "http" : "https",
						   .is_encrypted = !is_plain,
						   .path = path,
						   .line = item.line });
	}
	return 0;
}

struct pair {
	const char *value;
	int64_t line;
};

/* "name = value" of an audit file. */
static struct pair audit_value(struct scan *s, const char *path, const char *name)
{
	struct lines lines;
	struct err why;
	struct pair found = { 0 };
	int r = scan_lines(s, path, &lines, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	while (!r && scan_line(s, &lines)) {
		struct str rest = lines.line, key, equals, value;
		if (str_word(&rest, &key) && str_is_nocase(key, name) && str_word(&rest, &equals) &&
		    str_is(equals, "=") && str_word(&rest, &value))
			found = (struct pair){ scan_text(s, value), lines.number };
	}
	return found;
}

/* Since audit 3 in /etc/audit, before in /etc/audisp; some have one file in each. */
static int scan_auditd(struct scan *s)
{
	static const char *const dirs[] = { "/etc/audit", "/etc/audisp" };
	bool is_active = false;
	int r = 0;
	for (size_t i = 0; i < N(dirs); i++) {
		const char *path = scan_printf(s, "%s/plugins.d/au-remote.conf", dirs[i]);
		is_active |= str_is_nocase(str_of(audit_value(s, path, "active").value), "yes");
	}
	for (size_t i = 0; !r && is_active && i < N(dirs); i++) {
		const char *path = scan_printf(s, "%s/audisp-remote.conf", dirs[i]);
		struct pair server = audit_value(s, path, "remote_server");
		struct pair port = audit_value(s, path, "port");
		struct pair kerberos = audit_value(s, path, "enable_krb5");
		int64_t number;
		if (!server.value)
			continue;
		if (!str_int(str_of(port.value), 10, &number))
			number = 60;
		r = add(s, (struct forwarding){
				   .mechanism = "auditd",
				   .server = server.value,
				   .port = number,
				   .protocol = "tcp",
				   .is_encrypted = str_is_nocase(str_of(kerberos.value), "yes"),
				   .path = path,
				   .line = server.line });
	}
	return r;
}

static int scan_agents(struct scan *s, const struct units *u)
{
	static const char *const agents[] = {
		"alloy",	   "elastic-agent",  "filebeat",	"fluent-bit",
		"fluentd",	   "google-fluentd", "ilogtaild",	"journalbeat",
		"logstash",	   "loongcollector", "nxlog",		"ossec",
		"otelcol-contrib", "promtail",	     "SplunkForwarder", "td-agent",
		"td-agent-bit",	   "vector",	     "wazuh-agent",
	};
	int r = 0;
	for (size_t i = 0; !r && i < N(agents); i++) {
		const char *name = scan_printf(s, "%s.service", agents[i]);
		if (!is_started(u, name))
			continue;
		scan_unseen(s, "is_encrypted", "how %s sends is not known", agents[i]);
		r = add(s, (struct forwarding){ .mechanism = agents[i],
						.port = NO_INT,
						.is_encrypted = NO_INT,
						.path = units_get(u, name)->path,
						.line = NO_INT });
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct units units = { .by_name = MAP(scan_arena(s)) };
	struct stat st;
	int r = scan_stat(s, "/etc", true, &st, e);
	if (r)
		return r;
	r = rsyslog_read(s, add_rsyslog, s, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	if (r == SCAN_FULL)
		return r;
	if ((r = scan_syslog_ng(s, e)) || (r = scan_auditd(s)))
		return r;
	int has_units = units_find(s, &units, e);
	if (has_units < 0)
		scan_partial(s, "%s", e->said);
	if (has_units)
		return 0;
	r = scan_journal_upload(s, &units, e);
	return r ? r : scan_agents(s, &units);
}

const struct table table_host_log_forwarding = {
	.name = "log_forwarding",
	.doc = N_("where logs are sent to from here"),
	.example = "SELECT mechanism, server FROM log_forwarding WHERE NOT is_encrypted",
	.source = "/etc/rsyslog.conf, /etc/syslog-ng, /etc/systemd/journal-upload.conf, "
		  "/etc/audit/audisp-remote.conf, /etc/systemd/system",
	.identity = "mechanism path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
