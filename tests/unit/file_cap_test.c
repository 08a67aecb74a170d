/* SPDX-License-Identifier: Apache-2.0 */
/* file_cap_test - capabilities of programs, as getcap(8) shows them. */
#include "parse/file_cap.h"
#include "tap.h"

static void is_shown(struct str bytes, const char *want, const char *fact)
{
	struct file_cap c;
	autobuf text = BUF(4096);
	bool is_read = file_cap_read(bytes, &c);
	if (is_read)
		file_cap_write(&c, &text);
	buf_putc(&text, 0);
	is_text(is_read ? text.p : NULL, want, fact);
}

int main(void)
{
	is_shown(STR("\1\0\0\2\0\x20\0\0\0\0\0\0\0\0\0\0\0\0\0\0"), "cap_net_raw=ep",
		 "one, at once");
	is_shown(STR("\0\0\0\2\0\x24\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
		 "cap_net_bind_service,cap_net_raw=p", "two, when the program asks");
	is_shown(STR("\1\0\0\2\0\x20\0\0\0\x04\0\0\0\0\0\0\0\0\0\0"),
		 "cap_net_bind_service=ei cap_net_raw=ep", "each with its own flags");
	is_shown(STR("\0\0\0\1\0\4\0\0\0\4\0\0"), "cap_net_bind_service=ip", "the first version");
	is_shown(STR("\1\0\0\3\0\x20\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xa0\x86\1\0"), "cap_net_raw=ep",
		 "of a user namespace");
	is_shown(STR("\1\0\0\2\xff\xff\xff\xff\0\0\0\0\xff\1\0\0\0\0\0\0"), "all=ep",
		 "all there are");
	is_shown(STR("\1\0\0\2\0\0\0\0\0\0\0\0\0\0\0\x40\0\0\0\0"), "62=ep",
		 "one that has no name yet");
	is_shown(STR("\1\0\0\2\0\x20\0\0\0\0\0\0"), NULL, "cut short");
	is_shown(STR("\1\0\0\4\0\x20\0\0\0\0\0\0\0\0\0\0\0\0\0\0"), NULL, "an unknown version");
	is_shown(STR(""), NULL, "nothing");
	return done();
}
