/* SPDX-License-Identifier: Apache-2.0 */
/* sshd_config_test - lines of sshd_config as OpenSSH 9.2 splits them. */
#include "parse/sshd_config.h"
#include "tap.h"

static struct arena arena = ARENA(1 << 20);
static struct err error;

/* The keyword and the arguments as "keyword|a|b", or what was wrong. */
static const char *split(const char *text)
{
	struct sshd_config_line line;
	autobuf out = BUF(4096);
	int r = sshd_config_line(&arena, str_of(text), &line, &error);
	if (r)
		return r < 0 ? error.text : "blank";
	buf_puts(&out, line.keyword);
	for (size_t i = 0; i < line.n_arguments; i++) {
		buf_putc(&out, '|');
		buf_str(&out, line.argument[i]);
	}
	return str_text(&arena, buf_view(&out));
}

static void lines(void)
{
	is_text(split("  "), "blank", "blanks");
	is_text(split("\t# Port 22"), "blank", "a comment");
	is_text(split("Port 22"), "port|22", "a keyword in lower case");
	is_text(split("Port=22"), "port|22", "an equals sign");
	is_text(split("Port = 22 \r"), "port|22", "with blanks around");
	is_text(split("Port == 22"), "port|=|22", "only one of them");
	is_text(split("\"Port\" 22"), "port|22", "a quoted keyword");
	is_text(split("AllowUsers a  \"b c\" 'd e' f\\ g"), "allowusers|a|b c|d e|f g",
		"quotes and escapes");
	is_text(split("Banner \"a\\\"b\" # c"), "banner|a\"b",
		"a quote inside quotes, and a comment");
	is_text(split("Banner a#b"), "banner|a#b", "a # inside a word is no comment");
	is_text(split("Banner x\"y z\"w"), "banner|xy zw", "quotes inside a word");
	is_text(split("Banner \"\""), "banner|", "an empty argument");
	is_text(split("Banner \\x\\\\"), "banner|\\x\\", "a backslash before other letters stays");
	is_text(split("Banner \"x"), "a quote is not closed", "an open quote");
	is_text(split("Port"), "no value after port", "no value");
	is_text(split("Port # 22"), "no value after port", "nor one in a comment");
	struct sshd_config_line line;
	is_int(sshd_config_line(&arena, STR("ForceCommand = \"/bin/x\" # y "), &line, &error), 0,
	       "a command");
	ok(str_is(line.rest, "\"/bin/x\" # y"), "the rest is as written");
}

static void algorithms(void)
{
	static const char compiled_in[] = "aes128-ctr,aes256-ctr,aes256-gcm@openssh.com";
	is_text(sshd_config_algorithms(&arena, STR("a,b"), compiled_in), "a,b", "a list replaces");
	is_text(sshd_config_algorithms(&arena, STR("+a,aes128-ctr"), compiled_in),
		"aes128-ctr,aes256-ctr,aes256-gcm@openssh.com,a", "+ adds what is not there");
	is_text(sshd_config_algorithms(&arena, STR("-*-ctr"), compiled_in),
		"aes256-gcm@openssh.com", "- removes by pattern");
	is_text(sshd_config_algorithms(&arena, STR("-aes?56-ctr,x"), compiled_in),
		"aes128-ctr,aes256-gcm@openssh.com", "? is one letter");
	is_text(sshd_config_algorithms(&arena, STR("^aes256-ctr,a"), compiled_in),
		"aes256-ctr,a,aes128-ctr,aes256-gcm@openssh.com", "^ puts in front");
	is_text(sshd_config_algorithms(&arena, STR("-*"), compiled_in), "", "nothing may be left");
	is_text(sshd_config_algorithms(&arena, STR("+a"), NULL), "+a", "no default, no change");
}

static void numbers(void)
{
	is_int(sshd_config_seconds(STR("90")), 90, "seconds");
	is_int(sshd_config_seconds(STR("1h30M")), 5400, "hours and minutes");
	is_int(sshd_config_seconds(STR("1w2d3s")), 777603, "weeks, days");
	is_int(sshd_config_seconds(STR("0")), 0, "none");
	is_int(sshd_config_seconds(STR("")), -1, "nothing");
	is_int(sshd_config_seconds(STR("5x")), -1, "an unknown unit");
	is_int(sshd_config_seconds(STR("m")), -1, "a unit alone");
	is_int(sshd_config_seconds(STR("-5")), -1, "a negative number");
	is_int(sshd_config_seconds(STR("5000w")), -1, "too long");
	is_int(sshd_config_seconds(STR("99999999999999999999")), -1, "much too long");
	is_int(sshd_config_version(STR("OpenSSH_9.2\0OpenSSH_9.2p1 Debian\0OpenSSH_7.4*")), 902,
	       "9.2");
	is_int(sshd_config_version(STR("OpenSSH_7.4*,OpenSSH_3.*,OpenSSH_10.0p2")), 1000,
	       "10.0, behind peers");
	is_int(sshd_config_version(STR("OpenSSH_7.4*")), 0, "a peer's version is not its own");
	is_int(sshd_config_version(STR("OpenSSH_")), 0, "cut off");
	is_int(sshd_config_version(STR("")), 0, "no bytes");
}

static void rekey_limits(void)
{
	int64_t bytes, seconds;
	ok(sshd_config_rekey(STR("512M 1h"), &bytes, &seconds) && bytes == 512 << 20 &&
		   seconds == 3600,
	   "an amount and a time");
	ok(sshd_config_rekey(STR("1g"), &bytes, &seconds) && bytes == 1 << 30 && !seconds, "an "
											   "amount "
											   "alone");
	ok(sshd_config_rekey(STR("default none"), &bytes, &seconds) && !bytes && !seconds, "no "
											   "limit"
											   "s");
	ok(sshd_config_rekey(STR("4096"), &bytes, &seconds) && bytes == 4096, "bytes");
	ok(!sshd_config_rekey(STR(""), &bytes, &seconds), "nothing");
	ok(!sshd_config_rekey(STR("M"), &bytes, &seconds), "a unit without a number");
	ok(!sshd_config_rekey(STR("9000000000G"), &bytes, &seconds), "too much");
	ok(!sshd_config_rekey(STR("1G soon"), &bytes, &seconds), "no time");
}

int main(void)
{
	lines();
	algorithms();
	numbers();
	rekey_limits();
	arena_free(&arena);
	return done();
}
