/* SPDX-License-Identifier: Apache-2.0 */
/* nft_json_test - rules of nf_tables, from JSON to rows and words. */
#include "parse/nft_json.h"

#include "base/buf.h"
#include "tap.h"

#define CHAIN \
	"{\"chain\": {\"family\": \"inet\", \"table\": \"t\", \"name\": \"in\", " \
	"\"hook\": \"input\", \"policy\": \"drop\"}}"
#define RULE(expr) \
	"{\"rule\": {\"family\": \"inet\", \"table\": \"t\", \"chain\": \"in\", " \
	"\"expr\": [" expr "]}}"
#define MATCH(op, left, right) \
	"{\"match\": {\"op\": \"" op "\", \"left\": " left ", " \
	"\"right\": " right "}}"
#define PORT "{\"payload\": {\"protocol\": \"tcp\", \"field\": \"dport\"}}"

static struct err why;

static bool read_all(struct arena *a, const char *entries, struct nft_json *rules)
{
	const char *text = arena_printf(a, "{\"nftables\": [%s]}", entries);
	return nft_json_parse(str_of(text), a, rules, &why) == 0;
}

static struct firewall_rule only(struct arena *a, const char *entry)
{
	struct nft_json rules = { 0 };
	ok(read_all(a, entry, &rules) && rules.n == 1, "one entry gives one row");
	return rules.n == 1 ? rules.rules[0] : (struct firewall_rule){ 0 };
}

static void test_fields(struct arena *a)
{
	struct firewall_rule r = only(a, CHAIN);
	is_int(r.position, 0, "a base chain stands at position 0");
	is_text(r.policy, "drop", "with its policy");
	r = only(a, RULE(MATCH("!=", PORT, "{\"set\": [22, {\"range\": [80, 90]}]}") ",{\"drop\": "
										     "null}"));
	is_text(r.destination_port, "!22,80-90", "ports that must not match");
	is_text(r.protocol, "tcp", "to look at a port of TCP is to ask for TCP");
	is_text(r.rule, "tcp dport != { 22, 80-90 } drop", "the words of nft");
	is_text(r.verdict, "drop", "the verdict");
	is_int(r.packets, INT64_MIN, "no counter is no zero");
	r = only(a, RULE("{\"counter\": {\"packets\": 5, \"bytes\": 7}}, {\"jump\": {\"target\": "
			 "\"x\"}}"));
	is_int(r.bytes, 7, "bytes");
	is_text(r.jumps_to, "x", "a jump has its chain");
	is_text(r.rule, "counter jump x", "numbers that change are not in the words");
	r = only(a, RULE("{\"xt\": {\"type\": \"target\", \"name\": \"REJECT\"}}"));
	ok(r.is_opaque, "an extension of iptables is opaque");
	is_text(r.verdict, "reject", "but its target is seen");
	r = only(a, RULE("{\"fwd\": {\"dev\": \"lo\"}}"));
	is_text(r.rule, "fwd {\"dev\":\"lo\"}", "what has no words is shown as JSON");
	ok(!r.verdict, "and is no verdict");
}

static void test_order(struct arena *a)
{
	struct nft_json rules;
	ok(read_all(a, CHAIN "," RULE("{\"log\": null}") "," RULE("{\"accept\": null}"), &rules),
	   "a chain and two rules");
	is_int((int64_t)rules.n, 3, "are three rows");
	is_int(rules.rules[2].position, 2, "counted from 1");
	is_text(rules.rules[1].verdict, "log", "a rule that only logs");
	is_text(rules.rules[1].hook, "input", "a rule has its chain's hook");
}

static void test_refused(struct arena *a)
{
	static const char *const entries[] = {
		"{\"rule\": 7}",
		"{\"rule\": {\"family\": \"ip\", \"table\": \"t\", \"chain\": \"c\"}}",
		"{\"rule\": {\"family\": \"ip\", \"chain\": \"c\", \"expr\": []}}",
		"{\"chain\": {\"family\": \"ip\", \"table\": \"t\"}}",
		RULE("5"),
		RULE("{}"),
	};
	struct nft_json rules;
	for (size_t i = 0; i < N(entries); i++)
		ok(!read_all(a, entries[i], &rules) && strstr(why.text, "entry 1"), entries[i]);
	ok(nft_json_parse(STR("{\"nftables\": ["), a, &rules, &why) < 0, "cut JSON is refused");
	ok(nft_json_parse(STR("{}"), a, &rules, &why) < 0, "another document is refused");
	ok(nft_json_parse(STR(""), a, &rules, &why) < 0, "nothing is refused");
	ok(read_all(a, "{\"metainfo\": {}}, {\"newthing\": {}}", &rules) && rules.n == 0,
	   "entries of other kinds are passed over");
}

static void test_depth(struct arena *a)
{
	autobuf deep = BUF(1 << 20);
	for (int i = 0; i < 500; i++)
		buf_puts(&deep, "{\"elem\": {\"val\": ");
	buf_puts(&deep, "1");
	for (int i = 0; i < 500; i++)
		buf_puts(&deep, "}}");
	buf_putc(&deep, 0);
	struct firewall_rule r = only(
		a, arena_printf(a, RULE("%s"), arena_printf(a, MATCH("==", PORT, "%s"), deep.p)));
	is_text(r.destination_port, "?", "a tree too deep to be true ends in a question mark");
}

int main(void)
{
	autoarena a = ARENA(4 << 20);
	test_fields(&a);
	test_order(&a);
	test_refused(&a);
	test_depth(&a);
	return done();
}
