/* SPDX-License-Identifier: Apache-2.0 */
/* yaml_flat_test - mappings, lists and what is neither. */
#include "parse/yaml_flat.h"

#include "tap.h"

static struct yaml_flat y;

static const char *next(struct arena *a)
{
	struct yaml_setting s;
	switch (yaml_flat_next(&y, a, &s)) {
	case YAML_END: return "end";
	case YAML_MALFORMED: return "malformed";
	case YAML_SETTING: break;
	}
	return arena_printf(a, "%s%s%s", s.name, s.is_item ? "-" : "=", str_text(a, s.value));
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	y.rest = STR("---\n# x\nnet:\n  port: 27017   # y\n  tls:\n    mode: \"a # b\"\n  bindIp: "
		     "'::1'\n"
		     "path.data: C:/x\nhosts:\n  - a\n  - \"b\"\nlist:\n- c\nno colon\n\tx: "
		     "y\nlast: z");
	is_text(next(&a), "net.port=27017", "names are put together, comments go");
	is_int(y.line, 4, "lines are counted");
	is_text(next(&a), "net.tls.mode=a # b", "quotes keep what is in them");
	is_text(next(&a), "net.bindIp=::1", "a level ends where the indentation does");
	is_text(next(&a), "path.data=C:/x", "a colon without a blank ends no key");
	is_text(next(&a), "hosts-a", "an item of a list");
	is_text(next(&a), "hosts-b", "and another");
	is_text(next(&a), "list-c", "which may stand below its key");
	is_text(next(&a), "malformed", "no colon, no setting");
	is_text(next(&a), "malformed", "tabs do not indent");
	is_text(next(&a), "last=z", "what follows is read");
	is_text(next(&a), "end", "to the end");
	return done();
}
