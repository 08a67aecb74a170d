/* SPDX-License-Identifier: Apache-2.0 */
/* mask_test - what a report that is shared no longer says. */
#include "report/mask.h"

#include "tap.h"

static void test_addresses(struct arena *a)
{
	static const struct {
		const char *text, *masked;
	} cases[] = {
		{ "10.0.0.1", "[address]" },
		{ "IP:10.0.0.1, and more", "IP:[address], and more" },
		{ "http://10.0.0.1:8080/", "http://[address]:8080/" },
		{ "地址10.0.0.1。", "地址[address]。" },
		{ "from 10.0.0.1.", "from [address]." },
		{ "10.0.0.0/24", "[address]/24" },
		{ "dead:10.0.0.1", "dead:[address]" },
		{ "[2001:db8::1]:443", "[[address]]:443" },
		{ "fe80::1", "[address]" },
		{ "00:1b:44:11:3a:b7", "[address]" },
		{ "00-1B-44-11-3A-B7", "[address]" },
		{ "at 12:30:45 on 2026-11-22", "at 12:30:45 on 2026-11-22" },
		{ "OpenSSL 3.0.15", "OpenSSL 3.0.15" },
		{ "1.2.3.4.5", "1.2.3.4.5" },
		{ "", "" },
	};
	struct mask m = { .arena = a, .has_addresses = true };
	mask_ready(&m);
	for (size_t i = 0; i < N(cases); i++)
		is_text(mask_text(&m, a, cases[i].text), cases[i].masked, cases[i].text);
}

static void test_words(struct arena *a)
{
	struct mask m = { .arena = a };
	mask_person(&m, "王芳");
	mask_person(&m, "王芳芳");
	mask_other(&m, "ACME Ltd");
	mask_other(&m, "no");
	mask_ready(&m);
	is_text(mask_text(&m, a, "王芳芳 and 王芳 of ACME Ltd say no at 10.0.0.1"),
		"王*2 and 王*1 of [private 1] say no at 10.0.0.1",
		"the longer name wins, persons stay apart, short words are left");
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	test_addresses(&a);
	test_words(&a);
	return done();
}
