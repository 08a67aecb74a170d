/* SPDX-License-Identifier: Apache-2.0 */
/* syslog_ng_test - drivers of syslog-ng.conf. */
#include "parse/syslog_ng.h"

#include "tap.h"

static struct syslog_ng_driver next(struct syslog_ng *r, struct arena *a)
{
	struct syslog_ng_driver d;
	if (!syslog_ng_next(r, a, &d))
		return (struct syslog_ng_driver){ .driver = "the end" };
	return d;
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	struct syslog_ng r = { .rest = STR("@version: 3.38\noptions { chain_hostnames(off); "
					   "};\nsource s_src {\n  "
					   "system(); internal(); # both\n};\ndestination d_net { "
					   "network(\"logs\" "
					   "port(6514) transport(\"tls\")\n "
					   "tls(ca-dir(\"/etc/ca\")));\n};\n"
					   "destination d_old { udp(\"10.0.0.9\" port(514)); "
					   "};\ndestination d_f { "
					   "file(\"/var/log/a b\"); };\nlog { source(s_src); "
					   "destination(d_net); };\ndestination d_x { tcp(port(1) "
					   "\"late\"); };\n"),
			       .line = 1 };
	struct syslog_ng_driver d = next(&r, &a);
	is_text(d.driver, "system", "a driver");
	is_text(d.block, "source", "in a source");
	is_text(d.name, "s_src", "that has a name");
	ok(!d.argument, "without an argument");
	is_text(next(&r, &a).driver, "internal", "another one");
	d = next(&r, &a);
	is_text(d.driver, "network", "a destination");
	is_text(d.argument, "logs", "has a host");
	is_text(d.port, "6514", "a port");
	is_text(d.transport, "tls", "a transport");
	ok(d.has_tls, "and settings of TLS");
	is_int(d.line, 6, "and a line");
	d = next(&r, &a);
	is_text(d.argument, "10.0.0.9", "an old driver");
	ok(!d.has_tls, "without TLS");
	is_text(next(&r, &a).argument, "/var/log/a b", "a file");
	d = next(&r, &a);
	is_text(d.driver, "tcp", "what log says is no driver");
	is_text(d.port, "1", "options can come first");
	is_text(next(&r, &a).driver, "the end", "that is all");
	r = (struct syslog_ng){ .rest = STR("destination d { tcp(\"x"), .line = 1 };
	is_text(next(&r, &a).argument, "x", "a file may end anywhere");
	is_text(next(&r, &a).driver, "the end", "and that is all");
	return done();
}
