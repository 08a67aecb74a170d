/* SPDX-License-Identifier: Apache-2.0 */
/* nft_file_test - rule sets as nft -f reads them. */
#include "parse/nft_file.h"
#include "tap.h"

static struct firewall_rule *rules_of(struct arena *a, const char *text, size_t *ret_n,
				      int *ret_n_strange)
{
	struct nft_file file = nft_file_begin(a);
	const char *include;
	*ret_n_strange = 0;
	ok(nft_file_push(&file, "f", str_of(text)), "a text is taken");
	for (int r; (r = nft_file_next(&file, &include)) != 0;)
		*ret_n_strange += r < 0;
	return nft_file_rules(&file, ret_n);
}

/* The one rule that stands in a chain. */
static struct firewall_rule rule_of(struct arena *a, const char *rule, int n_strange)
{
	size_t n;
	int strange;
	struct firewall_rule *rules = rules_of(a, arena_printf(a, "add rule inet f c %s\n", rule),
					       &n, &strange);
	is_int(strange, n_strange, rule);
	return n == 1 ? rules[0] : (struct firewall_rule){ 0 };
}

static void test_blocks(struct arena *a)
{
	static const char text[] = "define web = { 80, https }\n"
				   "table inet f {\n"
				   "\tset s { type ipv4_addr; elements = { 10.0.0.1 } }\n"
				   "\tchain c { type filter hook input priority 0; policy drop;\n"
				   "\t\ttcp dport $web accept; udp dport { 53, $web } drop }\n"
				   "}\n"
				   "insert rule inet f c iif lo accept\n";
	size_t n;
	int strange;
	struct firewall_rule *rule = rules_of(a, text, &n, &strange);
	is_int(strange, 0, "all is understood");
	is_int(n, 4, "the chain and its rules");
	is_text(rule[0].policy, "drop", "the chain has its policy");
	is_text(rule[1].in_interface, "lo", "an inserted rule stands first");
	is_text(rule[2].destination_port, "80,443", "a variable is put in, with numbers");
	is_text(rule[3].destination_port, "53,80,443", "and a set within a set");
	is_int(rule[3].line, 5, "a rule has its line");
	(void)rules_of(a, arena_printf(a, "%sflush ruleset\n", text), &n, &strange);
	is_int(n, 0, "flush ruleset leaves nothing");
}

static void test_rules(struct arena *a)
{
	struct firewall_rule r = rule_of(a, "ip saddr 10.0.0.0/8 tcp dport 22 accept", 0);
	is_text(r.source, "10.0.0.0/8", "source");
	is_text(r.protocol, "tcp", "protocol");
	ok(!r.has_more, "nothing is left over");
	r = rule_of(a, "ct state established, related counter packets 1 bytes 2 accept", 0);
	is_text(r.state, "established,related", "states");
	ok(!r.has_more && r.verdict, "a counter is no condition");
	r = rule_of(a, "tcp dport 22 limit rate 3/minute accept", 0);
	ok(r.has_more, "a limit is one without a place");
	r = rule_of(a, "ip saddr . tcp dport @pairs accept", 0);
	ok(r.names_hosts && !r.source, "a pair with the sender names hosts");
	r = rule_of(a, "ct state vmap { established : accept, invalid: drop }", 0);
	is_text(r.branch && r.branch->next ? r.branch->next->verdict : NULL, "drop", "a map");
	is_text(rule_of(a, "tcp dport != { 22, 23 } goto x", 0).destination_port, "!22,23", "not");
	is_text(rule_of(a, "tcp dport >= 1024 drop", 0).destination_port, ">=1024", "a bound");
	is_text(rule_of(a, "comment \"a; }\" drop", 0).verdict, "drop", "quotes hold");
	(void)rule_of(a, "nonsense accept", 1);
	(void)rule_of(a, "position 3 accept", 1);
	(void)rule_of(a, "tcp dport $unknown accept", 1);
	(void)rule_of(a, "comment \"no end", 1);
	(void)rule_of(a, "tcp dport { 22", 1);
}

int main(void)
{
	autoarena a = ARENA(8 << 20);
	test_blocks(&a);
	test_rules(&a);
	return done();
}
