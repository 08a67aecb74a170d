/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/log_json.h"
#include "tap.h"

static struct log_json read_one(struct arena *a, const char *line)
{
	struct log_json x;
	ok(log_json_read(str_of(line), a, &x), line);
	return x;
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	struct log_json x = read_one(&a, "{\"MESSAGE\":\"a \\\"b\\\"\",\"_COMM\":\"c\","
					 "\"SYSLOG_IDENTIFIER\":\"sshd\",\"_HOSTNAME\":\"h\","
					 "\"__REALTIME_TIMESTAMP\":\"1795317660000001\"}");
	ok(x.time == 1795317660 && str_is(x.host, "h") && str_is(x.program, "sshd") &&
		   str_is(x.message, "a \"b\""),
	   "of a journal");
	x = read_one(&a, "{\"message\":\"m\",\"time\":1,\"@timestamp\":\"2026-11-22T03:21:00Z\","
			 "\"host\":{\"ip\":[\"1\"],\"name\":\"h\"}}");
	ok(x.time == INT64_MIN && str_is(x.when, "2026-11-22T03:21:00Z") && str_is(x.host, "h"),
	   "of Filebeat");
	x = read_one(&a, "{\"ts\":1795317660.25}");
	ok(x.time == 1795317660, "seconds and a fraction");
	x = read_one(&a, "{\"timestamp\":1795317660123}");
	ok(x.time == 1795317660, "thousandths");
	ok(!log_json_read(STR("{\"msg\":\"x\"}"), &a, &x), "without a time it is no record");
	ok(!log_json_read(STR("{\"ts\":-5}"), &a, &x), "nor with one that cannot be");
	ok(!log_json_read(STR("[1]"), &a, &x), "a list is no object");
	return done();
}
