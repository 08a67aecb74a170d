/* SPDX-License-Identifier: Apache-2.0 */
/* logrotate_test - statements of logrotate.conf. */
#include "parse/logrotate.h"

#include "tap.h"

static struct logrotate_item next(struct logrotate *r, struct arena *a)
{
	struct logrotate_item item;
	if (!logrotate_next(r, a, &item))
		return (struct logrotate_item){ .kind = LOGROTATE_BAD, .key = "the end" };
	return item;
}

static void test_sections(struct arena *a)
{
	struct logrotate r = { .rest = STR("# all\nweekly # "
					   "comment\nrotate=4\n\n/var/log/a\n\"/var/log/b c\" "
					   "/var/log/d*.log {\n\tRotate "
					   "7\n\tpostrotate\n\t\trotate 1\n\t}\n\t"
					   "endscript\n\tcompress }\ninclude /etc/logrotate.d\n"),
			       .line = 1 };
	struct logrotate_item i = next(&r, a);
	is_int(i.kind, LOGROTATE_SETTING, "a setting of all logs");
	is_text(i.key, "weekly", "without a value");
	is_text(i.value, "", "has an empty one");
	is_int(i.line, 2, "and a line");
	i = next(&r, a);
	is_text(i.value, "4", "an equals sign is allowed");
	i = next(&r, a);
	is_int(i.kind, LOGROTATE_LOGS, "a section");
	is_int((int64_t)i.n_logs, 3, "is for several logs");
	is_text(i.log[1], "/var/log/b c", "with names in quotes");
	is_text(i.log[2], "/var/log/d*.log", "or patterns");
	i = next(&r, a);
	is_text(i.key, "rotate", "a key is in lower case");
	is_text(i.value, "7", "inside is a setting, too");
	is_text(next(&r, a).key, "postrotate", "a script is one");
	i = next(&r, a);
	is_text(i.key, "compress", "and is passed over");
	is_int(i.line, 12, "its lines are counted");
	is_int(next(&r, a).kind, LOGROTATE_END, "the section ends");
	i = next(&r, a);
	is_text(i.key, "include", "more settings follow");
	is_text(i.value, "/etc/logrotate.d", "with values");
	is_text(next(&r, a).key, "the end", "that is all");
}

static void test_bad(struct arena *a)
{
	struct logrotate r = { .rest = STR("}\n/var/log/x\n"), .line = 1 };
	is_int(next(&r, a).kind, LOGROTATE_BAD, "a brace too many");
	is_int(next(&r, a).kind, LOGROTATE_BAD, "a log without settings");
	is_text(next(&r, a).key, "the end", "that is all");
	r = (struct logrotate){ .rest = STR("/var/log/x {\nweekly\n"), .line = 1 };
	is_int(next(&r, a).kind, LOGROTATE_LOGS, "a section");
	is_text(next(&r, a).key, "weekly", "with a setting");
	is_int(next(&r, a).kind, LOGROTATE_BAD, "and no end");
	is_text(next(&r, a).key, "the end", "that is all");
	r = (struct logrotate){ .rest = STR("\"/var/log/x {\n}\n"), .line = 1 };
	is_int(next(&r, a).kind, LOGROTATE_BAD, "a quote without an end");
	is_text(next(&r, a).key, "the end", "takes all");
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	test_sections(&a);
	test_bad(&a);
	return done();
}
