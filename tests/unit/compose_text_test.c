/* SPDX-License-Identifier: Apache-2.0 */
/* compose_text_test - blanks, what is left out, what is not verified, and what is hidden. */
#include "report/compose_text.h"

#include "tap.h"

#include <string.h>

static bool look_up(void *arg, const char *name, size_t n, struct cell *ret)
{
	static const struct {
		const char *name;
		struct cell cell;
	} values[] = {
		{ "n", { .type = CELL_INT, .integer = 46 } },
		{ "single", { .type = CELL_INT, .integer = 1 } },
		{ "whole", { .type = CELL_REAL, .real = 1 } },
		{ "zero", { .type = CELL_INT, .integer = 0 } },
		{ "half", { .type = CELL_REAL, .real = 0.5 } },
		{ "who", { .type = CELL_TEXT, .text = "李伟", .text_bytes = 6 } },
		{ "empty", { .type = CELL_TEXT, .text = "", .text_bytes = 0 } },
		{ "null", { .type = CELL_NULL } },
	};
	for (size_t i = 0; i < N(values); i++)
		if (strlen(values[i].name) == n && memcmp(values[i].name, name, n) == 0) {
			*ret = values[i].cell;
			return true;
		}
	return false;
}

static const struct {
	const char *text, *gives;
	bool has_unseen;
} cases[] = {
	{ "{n} of {n}.", "46 of 46.", false },
	{ "a[, by {who}].", "a, by 李伟.", false },
	{ "a[, {zero} bad][, {empty}][, {null}].", "a.", false },
	{ "age {null} days", "age not verified days", true },
	{ "{half}", "0.5", false },
	{ "no blank", "no blank", false },
	{ "open { brace", "open { brace", false },
	{ "[{n} of {zero}]x", "x", false },
	{ "{n} {n|host|hosts}", "46 hosts", false },
	{ "{single} {single|host is|hosts are} here", "1 host is here", false },
	{ "{whole} {whole|day|days}, {zero} {zero|day|days}", "1 day, 0 days", false },
	{ "a[, {single} {single|host|hosts}][, {zero} {zero|host|hosts}]", "a, 1 host", false },
	{ "{single}{single||s}", "1", false },
	{ "{n|only one}", "", false },
	{ "", "", false },
};

int main(void)
{
	autoarena a = ARENA(1 << 20);
	struct document d = { .arena = &a };
	for (size_t i = 0; i < N(cases); i++) {
		autobuf plain = BUF(1 << 10);
		struct compose_text t = { .document = &d, .lookup = look_up, .plain = &plain };
		compose_text(&t, cases[i].text);
		buf_putc(&plain, 0);
		is_text(plain.p, cases[i].gives, cases[i].text);
		ok(t.has_unseen == cases[i].has_unseen, "whether a blank was empty is known");
	}
	autobuf plain = BUF(1 << 10);
	struct mask m = { .arena = &a, .has_addresses = true };
	mask_person(&m, "李伟");
	mask_person(&m, "李伟明");
	mask_other(&m, "某软件公司");
	mask_ready(&m);
	struct compose_text t = { .document = &d, .lookup = look_up, .plain = &plain, .mask = &m };
	compose_text(&t, "{who}、李伟明，某软件公司，10.1.2.3，00:1b:44:11:3a:b7，3.5");
	buf_putc(&plain, 0);
	is_text(plain.p, "李*1、李*2，[private 1]，[address]，[address]，3.5",
		"names, vendors and addresses are hidden, numbers are not");
	t = (struct compose_text){ .document = &d, .lookup = look_up };
	compose_text(&t, "{nobody}");
	ok(t.unknown && memcmp(t.unknown, "nobody", t.unknown_bytes) == 0,
	   "a name that nobody knows is told");
	return done();
}
