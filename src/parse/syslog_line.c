/* SPDX-License-Identifier: Apache-2.0 */
/* syslog_line - who said what in a line of a log. */
#include "parse/syslog_line.h"

#include <string.h>

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* "<134>", perhaps with the version of RFC 5424 behind it. */
static bool skip_priority(struct str *s, bool *ret_is_5424)
{
	size_t end = str_find(*s, '>');
	*ret_is_5424 = false;
	if (!str_starts(*s, "<") || end >= s->n || end > 4)
		return false;
	*s = str_from(*s, end + 1);
	if (str_starts(*s, "1 ")) {
		*s = str_from(*s, 2);
		*ret_is_5424 = true;
	}
	return true;
}

/* A word that can be a part of a time: it has a digit and no letters but those of zones, or is the
 * short name of a month or weekday. */
static bool is_of_time(struct str w, size_t place)
{
	static const char names[19][4] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
					   "Aug", "Sep", "Oct", "Nov", "Dec", "Mon", "Tue",
					   "Wed", "Thu", "Fri", "Sat", "Sun" };
	struct str bare = w;
	while (bare.n && (bare.p[bare.n - 1] == ':' || bare.p[bare.n - 1] == ','))
		bare.n--;
	for (size_t i = 0; bare.n == 3 && i < N(names); i++)
		if (str_is_nocase(bare, names[i]))
			return true;
	bool has_digit = false, has_mark = false;
	size_t dots = 0;
	for (size_t i = 0; i < bare.n; i++) {
		char c = bare.p[i];
		dots += c == '.';
		has_digit |= str_is_digit(c);
		has_mark |= c == ':' || c == '-' || c == '/';
		if (!str_is_digit(c) && c != ':' && c != '-' && c != '/' && c != '.' && c != ',' &&
		    c != '+' && c != 'T' && c != 'Z' && c != '*' && c != '[' && c != ']')
			return false;
	}
	/* A bare number further back is somebody's message, unless it is a year. */
	bool is_year = bare.n == 4 && (str_starts(bare, "19") || str_starts(bare, "20"));
	/* 10.0.0.1 is the host of whoever has no name. */
	if (dots == 3 && !has_mark)
		return false;
	return has_digit && (has_mark || place < 4 || (is_year && place < 6));
}

static struct str skip_time(struct str s)
{
	struct str rest = s, word;
	for (size_t place = 0; place < 7; place++) {
		struct str before = rest;
		if (!str_word(&rest, &word) || !is_of_time(word, place))
			return before;
	}
	return rest;
}

static bool is_host(struct str w)
{
	bool has_letter_or_dot = false;
	for (size_t i = 0; i < w.n; i++) {
		char c = w.p[i];
		bool is_high = (unsigned char)c >= 0x80;
		if (!str_is_digit(c) && !is_letter(c) && !is_high && c != '.' && c != '-' &&
		    c != '_' && c != ':')
			return false;
		has_letter_or_dot |= is_letter(c) || c == '.' || is_high;
	}
	return w.n && has_letter_or_dot && w.p[w.n - 1] != ':';
}

/* "sshd[812]:", "kernel:", "%SEC_LOGIN-4-LOGIN_FAILED:", "%%01SHELL/5/LOGIN(l)[7]:" */
static bool take_program(struct str *s, struct str *ret)
{
	struct str rest = *s, word;
	if (!str_word(&rest, &word))
		return false;
	size_t n = 0, end;
	while (n < word.n && word.p[n] != '[' && word.p[n] != '(' && word.p[n] != ':')
		n++;
	end = n;
	while (end < word.n && word.p[end] != ':')
		end++;
	/* "sshd [812]:" of some daemons has its number apart; without a colon it is no program. */
	if (!n || end == word.n)
		return false;
	*ret = str_head(word, n);
	*s = str_range(word.p + end + 1, s->p + s->n);
	return true;
}

/* The end of "%SYS-5-CONFIG_I:", "%ASA-6-605005:"; 0: it is none. */
static size_t mnemonic(struct str s)
{
	size_t n = 1, dashes = 0;
	while (n < s.n && (str_is_digit(s.p[n]) || (s.p[n] >= 'A' && s.p[n] <= 'Z') ||
			   s.p[n] == '_' || s.p[n] == '-'))
		dashes += s.p[n++] == '-';
	return s.n && s.p[0] == '%' && dashes >= 2 && n < s.n && s.p[n] == ':' ? n : 0;
}

/* "UTC", "CST" */
static bool is_zone(struct str w)
{
	bool is_one = w.n == 3;
	for (size_t i = 0; i < w.n; i++)
		is_one &= w.p[i] >= 'A' && w.p[i] <= 'Z';
	return is_one;
}

/* Devices of Cisco and Ruijie write their name, a number, the time and ":" in any order before the
 * name of the message: the words between are none of it. */
static bool read_mnemonic(struct str s, struct syslog_line *ret)
{
	enum { MAX_WORDS = 12 };
	struct str rest = s, word;
	for (size_t i = 0; i < MAX_WORDS && str_word(&rest, &word); i++) {
		size_t n = mnemonic(word);
		if (n) {
			ret->program = str_head(word, n);
			ret->message = str_trim(str_range(word.p + n + 1, s.p + s.n));
			return true;
		}
		while (word.n && (word.p[word.n - 1] == ':' || word.p[0] == '*'))
			word = word.p[0] == '*' ? str_from(word, 1) : str_head(word, word.n - 1);
		if (!ret->host.p && is_host(word) && !is_of_time(word, 0) && !is_zone(word))
			ret->host = word;
	}
	ret->host = (struct str){ NULL, 0 };
	return false;
}

static void read_5424(struct str s, struct syslog_line *ret)
{
	struct str when, process, message;
	if (!str_word(&s, &when) || !str_word(&s, &ret->host) || !str_word(&s, &ret->program))
		return;
	/* Number of the process, name of the message; then "-" or "[…]"s. */
	if (!str_word(&s, &process) || !str_word(&s, &message))
		return;
	s = str_trim(s);
	if (str_starts(s, "-")) {
		s = str_from(s, 1);
	} else {
		while (str_starts(s, "[")) {
			size_t i = 1;
			while (i < s.n && s.p[i] != ']')
				i += s.p[i] == '\\' && i + 1 < s.n ? 2 : 1;
			s = str_from(s, MIN(i + 1, s.n));
		}
	}
	ret->message = str_trim(s);
}

/* What programs and containers write where a host's name may stand. */
static bool is_level(struct str w)
{
	static const char *const words[] = { "TRACE",  "DEBUG",	   "INFO",   "NOTICE",
					     "WARN",   "WARNING",  "ERROR",  "FATAL",
					     "SEVERE", "CRITICAL", "stdout", "stderr" };
	/* Hosts are mostly in small letters. */
	if (w.n < 4 || (w.p[1] >= 'a' && w.p[0] != 's'))
		return false;
	for (size_t i = 0; i < N(words); i++)
		if (str_is(w, words[i]))
			return true;
	return false;
}

/* Which part of SQL Server writes: a word, and blanks up to a column. A host may be called so. */
static bool is_part(struct str w)
{
	static const char *const words[] = {
		"Logon", "登录", "Server", "服务器", "Backup", "备份"
	};
	bool is_one = str_starts(w, "spid") && w.n > 4 && str_is_digit(w.p[4]);
	for (size_t i = 0; i < N(words); i++)
		is_one |= str_is(w, words[i]);
	return is_one;
}

/* "node=his01 type=LOGIN …": of the audit daemon that tells its name. */
static bool read_node(struct str s, struct syslog_line *ret)
{
	struct str word, rest = s;
	if (!str_starts(s, "node=") || !str_word(&rest, &word))
		return false;
	ret->host = str_from(word, strlen("node="));
	ret->message = str_trim(rest);
	return true;
}

/* What may stand behind a time and belongs to it; three capitals alone may be a host's name. */
static bool is_of_clock(struct str w)
{
	static const char *const words[] = { "CST", "UTC", "GMT", "AM", "PM", "上午", "下午" };
	for (size_t i = 0; i < N(words); i++)
		if (str_is(w, words[i]))
			return true;
	return false;
}

void syslog_line_read(struct str line, struct syslog_line *ret)
{
	bool is_5424;
	struct str s = line, word;
	*ret = (struct syslog_line){ .message = line };
	skip_priority(&s, &is_5424);
	if (is_5424) {
		read_5424(s, ret);
		return;
	}
	if (read_node(s, ret))
		return;
	if (memchr(line.p, '%', MIN(line.n, 200)) && read_mnemonic(s, ret))
		return;
	s = skip_time(s);
	ret->message = str_trim(s);
	struct str rest = s;
	if (s.p != line.p && str_word(&rest, &word) && is_of_clock(word))
		s = rest;
	rest = s;
	ret->message = str_trim(s);
	if (s.p != line.p && str_word(&rest, &word) && is_part(word) && str_starts(rest, "  ")) {
		ret->program = word;
		ret->message = str_trim(rest);
		return;
	}
	rest = s;
	if (s.p != line.p && str_word(&rest, &word) && is_host(word) && !is_level(word)) {
		ret->host = word;
		s = rest;
		ret->message = str_trim(s);
	}
	/* Cisco puts the number of the message in front. */
	while (take_program(&s, &ret->program)) {
		ret->message = str_trim(s);
		if (ret->program.p[0] < '0' || ret->program.p[0] > '9')
			return;
		ret->program = (struct str){ NULL, 0 };
	}
}
