/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/unit_file.h"

#include "tap.h"

static const char text[] = "\xef\xbb\xbf# remark\n[Unit]\nDescription = A thing \n; "
			   "remark\n[Service]\n"
			   "ExecStart=/bin/a \\\n# between\n  --b \\\n  --c\nUser=\nodd "
			   "line\nLast=1\\";

static const struct {
	const char *section, *name, *value;
	int line;
} want[] = {
	{ "Unit", "Description", "A thing", 3 },
	{ "Service", "ExecStart", "/bin/a    --b    --c", 6 },
	{ "Service", "User", "", 10 },
	{ "Service", NULL, "odd line", 11 },
	{ "Service", "Last", "1", 12 },
};

int main(void)
{
	autoarena a = ARENA(1 << 20);
	struct unit_file f = { .rest = str_of(text) };
	struct unit_item item;
	for (size_t i = 0; i < N(want); i++) {
		if (!ok(unit_file_next(&f, &a, &item), "there is an item"))
			break;
		is_text(str_text(&a, item.section), want[i].section, "its section");
		is_text(str_text(&a, item.name), want[i].name, "its name");
		is_text(str_text(&a, item.value), want[i].value, "its value");
		is_int(item.line, want[i].line, "its line");
	}
	ok(!unit_file_next(&f, &a, &item), "and no more");
	return done();
}
