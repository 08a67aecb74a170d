/* SPDX-License-Identifier: Apache-2.0 */
/* sql_value - one value of a dump as its bytes go by, and whether it fits its column. */
#include "parse/sql_value.h"

#include <ctype.h>
#include <endian.h>
#include <string.h>

enum sql_charset sql_value_charset(struct str name)
{
	static const struct {
		const char *name;
		enum sql_charset charset;
	} charsets[] = {
		{ "utf8", SQL_CHARSET_UTF8 },	   { "utf8mb3", SQL_CHARSET_UTF8 },
		{ "utf8mb4", SQL_CHARSET_UTF8 },   { "gbk", SQL_CHARSET_DOUBLE },
		{ "gb18030", SQL_CHARSET_DOUBLE }, { "big5", SQL_CHARSET_DOUBLE },
	};
	for (size_t i = 0; i < N(charsets); i++)
		if (str_is_nocase(name, charsets[i].name))
			return charsets[i].charset;
	return SQL_CHARSET_UNKNOWN;
}

/* ---- what a column allows ---- */

/* The number in parentheses behind a word, and the one behind the comma; < 0: there is none. */
static void take_sizes(struct str type, int64_t *ret_first, int64_t *ret_second)
{
	size_t from = str_find(type, '(');
	struct str list = str_from(type, from), part;
	*ret_first = *ret_second = -1;
	if (!list.n)
		return;
	list = str_from(list, 1);
	list = str_head(list, str_find(list, ')'));
	int64_t n;
	if (str_split(&list, ',', &part) && str_int(part, 10, &n))
		*ret_first = n;
	if (str_split(&list, ',', &part) && str_int(part, 10, &n))
		*ret_second = n;
}

/* NOT NULL outside of quotes and parentheses: a comment or a default may say so as well. */
static bool is_required(struct str type)
{
	int depth = 0;
	char quote = 0;
	for (size_t i = 0; i < type.n; i++) {
		char c = type.p[i];
		if (quote || c == '\'' || c == '"') {
			quote = !quote ? c : c == quote ? 0 : quote;
			continue;
		}
		depth += (c == '(') - (c == ')');
		if (!depth && str_starts(str_from(type, i), " NOT NULL"))
			return true;
	}
	return false;
}

/* enum('a','b'): what is in the parentheses, unless a member has what rows write otherwise. */
static const char *members_of(struct arena *a, struct str type)
{
	size_t from = str_find(type, '(') + 1, to = from;
	for (; to + 1 < type.n && type.p[to] != ')'; to++) {
		struct str member = str_from(type, to + 1);
		size_t n = str_find(member, '\'');
		to += n + 2;
		if (memchr(member.p, '\\', n) || to >= type.n || type.p[to] == '\'')
			return NULL;
		if (type.p[to] == ')')
			break;
	}
	return to < type.n ? str_text(a, str_head(str_from(type, from), to - from)) : NULL;
}

static const char day[] = "0000-00-00", time_of_day[] = "00:00:00~",
		  moment[] = "0000-00-00 00:00:00~", zoned[] = "0000-00-00 00:00:00~+",
		  id[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

struct known {
	const char *word;
	enum sql_shape_kind kind;
	int64_t n; /* if the type itself does not say */
	const char *words;
};

/* The longest word that the type begins with. */
static const struct known *known_of(const struct known *list, size_t n, struct str type)
{
	const struct known *found = NULL;
	for (size_t i = 0; i < n; i++) {
		size_t length = strlen(list[i].word);
		bool is_end = type.n == length ||
			      (type.n > length && strchr(" (,", type.p[length]));
		if (str_starts(type, list[i].word) && is_end &&
		    (!found || length > strlen(found->word)))
			found = &list[i];
	}
	return found;
}

struct sql_shape sql_value_shape_mysql(struct arena *a, struct str type)
{
	static const struct known known[] = {
		{ "tinyint", SQL_SHAPE_INTEGER, 8, NULL },
		{ "smallint", SQL_SHAPE_INTEGER, 16, NULL },
		{ "mediumint", SQL_SHAPE_INTEGER, 24, NULL },
		{ "int", SQL_SHAPE_INTEGER, 32, NULL },
		{ "bigint", SQL_SHAPE_INTEGER, 64, NULL },
		{ "decimal", SQL_SHAPE_DECIMAL, -1, NULL },
		{ "float", SQL_SHAPE_FLOAT, -1, NULL },
		{ "double", SQL_SHAPE_FLOAT, -1, NULL },
		{ "char", SQL_SHAPE_TEXT, 1, NULL },
		{ "varchar", SQL_SHAPE_TEXT, -1, NULL },
		{ "tinytext", SQL_SHAPE_TEXT, -1, NULL },
		{ "text", SQL_SHAPE_TEXT, -1, NULL },
		{ "mediumtext", SQL_SHAPE_TEXT, -1, NULL },
		{ "longtext", SQL_SHAPE_TEXT, -1, NULL },
		{ "json", SQL_SHAPE_TEXT, -1, NULL },
		{ "binary", SQL_SHAPE_BYTES, 1, NULL },
		{ "varbinary", SQL_SHAPE_BYTES, -1, NULL },
		{ "tinyblob", SQL_SHAPE_BYTES, 255, NULL },
		{ "blob", SQL_SHAPE_BYTES, 65535, NULL },
		{ "mediumblob", SQL_SHAPE_BYTES, -1, NULL },
		{ "longblob", SQL_SHAPE_BYTES, -1, NULL },
		{ "date", SQL_SHAPE_PATTERN, -1, day },
		{ "datetime", SQL_SHAPE_PATTERN, -1, moment },
		{ "timestamp", SQL_SHAPE_PATTERN, -1, moment },
		{ "enum", SQL_SHAPE_MEMBERS, -1, NULL },
		{ "set", SQL_SHAPE_MEMBERS, -1, NULL },
	};
	struct sql_shape s = { .is_required = is_required(type) };
	const struct known *k = known_of(known, N(known), type);
	if (!k)
		return s;
	int64_t first;
	s.kind = k->kind;
	s.words = k->words;
	s.is_unsigned = str_has(str_head(type, 40), " unsigned");
	s.is_set = str_starts(type, "set");
	take_sizes(str_head(type, str_find(type, ' ')), &first, &s.scale);
	/* What is in the parentheses of a whole number is how wide it is shown. */
	s.n = s.kind == SQL_SHAPE_PATTERN		  ? (int64_t)strcspn(k->words, "~")
	      : first >= 0 && s.kind != SQL_SHAPE_INTEGER ? first
							  : k->n;
	s.scale = MAX(s.scale, 0);
	if (s.kind == SQL_SHAPE_MEMBERS)
		s.words = members_of(a, type);
	/* timestamp(14) of MySQL 4 is a number. */
	if ((s.kind == SQL_SHAPE_MEMBERS && !s.words) || (s.kind == SQL_SHAPE_PATTERN && first > 6))
		s.kind = SQL_SHAPE_ANY;
	return s;
}

struct sql_shape sql_value_shape_postgresql(struct str type)
{
	static const struct known known[] = {
		{ "smallint", SQL_SHAPE_INTEGER, 16, NULL },
		{ "integer", SQL_SHAPE_INTEGER, 32, NULL },
		{ "bigint", SQL_SHAPE_INTEGER, 64, NULL },
		{ "numeric", SQL_SHAPE_DECIMAL, -1, NULL },
		{ "real", SQL_SHAPE_FLOAT, -1, NULL },
		{ "double precision", SQL_SHAPE_FLOAT, -1, NULL },
		{ "character varying", SQL_SHAPE_TEXT, -1, NULL },
		{ "character", SQL_SHAPE_TEXT, 1, NULL },
		{ "boolean", SQL_SHAPE_MEMBERS, -1, "'t','f','true','false'" },
		{ "uuid", SQL_SHAPE_PATTERN, -1, id },
		{ "date", SQL_SHAPE_PATTERN, -1, day },
		{ "time without time zone", SQL_SHAPE_PATTERN, -1, time_of_day },
		{ "timestamp without time zone", SQL_SHAPE_PATTERN, -1, moment },
		{ "timestamp with time zone", SQL_SHAPE_PATTERN, -1, zoned },
		{ "text", SQL_SHAPE_TEXT, -1, NULL },
		{ "json", SQL_SHAPE_TEXT, -1, NULL },
		{ "jsonb", SQL_SHAPE_TEXT, -1, NULL },
		{ "bytea", SQL_SHAPE_HEX, -1, NULL },
	};
	struct sql_shape s = { .is_required = is_required(type) };
	const struct known *k = known_of(known, N(known), type);
	/* Of an array each value would have to fit; numeric(3,-2) is rounded to hundreds. */
	if (!k || str_has(str_head(type, 60), "[]") || str_has(str_head(type, 20), ",-"))
		return s;
	int64_t first;
	struct str rest = str_from(type, strlen(k->word));
	take_sizes(str_starts(rest, "(") ? rest : STR(""), &first, &s.scale);
	s.kind = k->kind;
	s.words = k->words;
	s.n = s.kind == SQL_SHAPE_PATTERN ? (int64_t)strcspn(k->words, "~")
	      : first >= 0		  ? first
					  : k->n;
	/* Of a numeric without sizes each value has a scale of its own. */
	s.scale = first >= 0 ? MAX(s.scale, 0) : -1;
	return s;
}

/* ---- a value ---- */

void sql_value_quote(struct sql_value *v)
{
	sql_value_begin(v);
	v->is_quoted = true;
}

/* How many bytes are ASCII. */
static size_t ascii(const char *p, size_t n_bytes)
{
	size_t n = 0;
	for (uint64_t eight; n + sizeof(eight) <= n_bytes; n += sizeof(eight)) {
		memcpy(&eight, p + n, sizeof(eight));
		eight = le64toh(eight) & 0x8080808080808080u;
		if (eight)
			return n + (size_t)__builtin_ctzll(eight) / 8;
	}
	while (n < n_bytes && (unsigned char)p[n] < 0x80)
		n++;
	return n;
}

/* How many bytes at least are characters of three, as Chinese is. */
static size_t threes(const char *p, size_t n_bytes)
{
	size_t n = 0;
	for (uint32_t four; n + sizeof(four) <= n_bytes; n += 3) {
		memcpy(&four, p + n, sizeof(four));
		/* The first alone may be too long for what it says; Surrogates are let pass. */
		if ((four & htole32(0x00c0c0f0)) != htole32(0x008080e0) || (p[n] & 0x0f) == 0)
			break;
	}
	return n;
}

/* How many bytes follow the first of a character; 0 also where none can begin one. */
static unsigned following(unsigned char c)
{
	return c < 0xc2 ? 0 : c < 0xe0 ? 1 : c < 0xf0 ? 2 : c < 0xf5 ? 3 : 0;
}

static void follow_byte(struct sql_value *v, unsigned char c)
{
	bool is_within = (c & 0xc0) == 0x80;
	v->is_broken |= is_within != (v->n_due > 0);
	v->n_chars += !is_within;
	v->n_due = is_within ? v->n_due - (v->n_due > 0) : following(c);
	v->is_broken |= c >= 0x80 && !is_within && !v->n_due;
}

static void follow(struct sql_value *v, struct str part)
{
	size_t i = 0;
	while (i < part.n) {
		size_t n_ascii = v->n_due ? 0 : ascii(part.p + i, part.n - i);
		i += n_ascii;
		size_t n_threes = v->n_due ? 0 : threes(part.p + i, part.n - i);
		i += n_threes;
		v->n_chars += (int64_t)(n_ascii + n_threes / 3);
		if (!n_ascii && !n_threes)
			follow_byte(v, (unsigned char)part.p[i++]);
	}
}

/* Numbers in hexadecimal have a letter behind their first zero, or PostgreSQL's backslash. */
static bool may_be_hex(const struct sql_value *v)
{
	return v->n >= 2 && v->p[1] == 'x' && v->p[0] == (v->is_quoted ? '\\' : '0');
}

static void keep(struct sql_value *v, struct str part)
{
	size_t n = MIN(part.n, sizeof(v->text) - v->n);
	if (n <= 16)
		for (size_t i = 0; i < n; i++)
			v->text[v->n + i] = part.p[i];
	else
		memcpy(v->text + v->n, part.p, n);
	v->n += n;
}

/* What is counted of bytes whose beginning is kept. */
static void look_at(struct sql_value *v, struct str part, enum sql_charset charset)
{
	if (may_be_hex(v))
		for (size_t i = v->n_bytes < 2 ? 2 - (size_t)v->n_bytes : 0; i < part.n; i++)
			v->has_other |= !isxdigit((unsigned char)part.p[i]);
	v->n_bytes += (int64_t)part.n;
	if (charset == SQL_CHARSET_UTF8)
		follow(v, part);
	else
		v->n_chars += (int64_t)part.n;
}

void sql_value_add(struct sql_value *v, struct str part, enum sql_charset charset)
{
	if (v->n < sizeof(v->text))
		keep(v, part);
	look_at(v, part, charset);
}

void sql_value_whole(struct sql_value *v, struct str bytes, bool is_quoted,
		     enum sql_charset charset)
{
	sql_value_begin(v);
	v->is_quoted = is_quoted;
	v->p = bytes.p;
	v->n = MIN(bytes.n, sizeof(v->text));
	look_at(v, bytes, charset);
}

/* ---- whether it fits ---- */

static size_t digits(struct str s)
{
	size_t n = 0;
	while (n < s.n && str_is_digit(s.p[n]))
		n++;
	return n;
}

static struct str without_sign(struct str s)
{
	return str_from(s, s.n && s.p[0] == '-');
}

/* Digits and nothing else, of which so many as have room in 64 bits. */
static bool read_number(const char *p, size_t n, uint64_t *ret)
{
	enum { SURELY_ROOM = 19 };
	uint64_t value = 0;
	size_t i = 0;
	for (; i < n && i < SURELY_ROOM && str_is_digit(p[i]); i++)
		value = value * 10 + (uint64_t)(p[i] - '0');
	for (; i < n && str_is_digit(p[i]); i++)
		if (__builtin_mul_overflow(value, 10u, &value) ||
		    __builtin_add_overflow(value, (uint64_t)(p[i] - '0'), &value))
			return false;
	*ret = value;
	return n && i == n;
}

static bool is_integer(struct str s, const struct sql_shape *shape)
{
	bool is_negative = s.n && s.p[0] == '-';
	uint64_t value, most = UINT64_MAX >> (64 - shape->n) >> !shape->is_unsigned;
	return !(is_negative && shape->is_unsigned) &&
	       read_number(s.p + is_negative, s.n - is_negative, &value) &&
	       value <= most + is_negative;
}

bool sql_value_int(const struct sql_value *v, int64_t *ret)
{
	bool is_negative = v->n && v->p[0] == '-';
	uint64_t value;
	if (v->n_bytes != (int64_t)v->n ||
	    !read_number(v->p + is_negative, v->n - is_negative, &value) || value > INT64_MAX)
		return false;
	*ret = is_negative ? -(int64_t)value : (int64_t)value;
	return true;
}

static bool is_word(struct str s, const char *const *words)
{
	for (; *words; words++)
		if (str_is(s, *words))
			return true;
	return false;
}

static bool is_decimal(struct str s, const struct sql_shape *shape)
{
	static const char *const words[] = { "NaN", "Infinity", "-Infinity", NULL };
	struct str number = without_sign(s);
	size_t whole = digits(number);
	struct str rest = str_from(number, whole);
	if (!number.n || (rest.n && rest.p[0] != '.'))
		return is_word(s, words);
	size_t behind = rest.n ? rest.n - 1 : 0;
	if (rest.n && (!behind || digits(str_from(rest, 1)) < behind))
		return false;
	if (shape->scale < 0)
		return true;
	/* A zero stands before the point, also where no digit has its place there; ZEROFILL. */
	return behind == (size_t)shape->scale &&
	       (shape->n < 0 || whole <= (size_t)MAX(shape->n - shape->scale, 1) + 1);
}

static bool is_real(struct str s)
{
	static const char *const words[] = { "NaN", "Infinity", "-Infinity", "NULL", NULL };
	struct str rest = without_sign(s);
	size_t n = digits(rest), behind = 0;
	rest = str_from(rest, n);
	if (rest.n && rest.p[0] == '.') {
		rest = str_from(rest, 1);
		behind = digits(rest);
		rest = str_from(rest, behind);
	}
	if (!n && !behind)
		return is_word(s, words);
	if (!rest.n)
		return true;
	if (rest.p[0] != 'e')
		return false;
	rest = str_from(rest, 1);
	rest = str_from(rest, rest.n && (rest.p[0] == '-' || rest.p[0] == '+'));
	return rest.n && digits(rest) == rest.n;
}

/* What may stand behind a time, as the pattern says: parts of a second, and the zone. */
static bool is_tail(struct str s, const char *pattern)
{
	bool has_parts = pattern[0] == '~', has_zone = has_parts && pattern[1] == '+';
	if (has_parts && s.n && s.p[0] == '.') {
		size_t n = digits(str_from(s, 1));
		if (!n || n > 6)
			return false;
		s = str_from(s, 1 + n);
	}
	if (has_zone && s.n && (s.p[0] == '+' || s.p[0] == '-'))
		while (s.n >= 3 && strchr("+-:", s.p[0]) &&
		       digits(str_head(str_from(s, 1), 2)) == 2)
			s = str_from(s, 3);
	return !s.n;
}

/* Eight bytes against eight of a pattern: a byte less what is due there is at most 9 for a digit,
 * and nothing for what stands for itself. */
static bool are_alike(const char *bytes, const char *pattern)
{
	const uint64_t ones = 0x0101010101010101u, low = ones * 0x7f, high = ones << 7;
	uint64_t due, x;
	memcpy(&due, pattern, sizeof(due));
	memcpy(&x, bytes, sizeof(x));
	uint64_t other = due ^ ones * '0', is_other = (((other & low) + low) | other) & high;
	uint64_t room = low - ((~is_other & high) >> 7) * 9;
	x ^= due;
	return !(((x + room) | x) & high);
}

static bool is_due(char c, char pattern)
{
	return pattern == '0'	? str_is_digit(c)
	       : pattern == 'x' ? isxdigit((unsigned char)c)
				: c == pattern;
}

static bool is_of_pattern(struct str s, const struct sql_shape *shape)
{
	static const char *const words[] = { "infinity", "-infinity", NULL };
	const char *pattern = shape->words;
	size_t n = 0, n_fixed = (size_t)shape->n;
	if (s.n >= n_fixed) {
		while (pattern[0] == '0' && n + 8 <= n_fixed && are_alike(s.p + n, pattern + n))
			n += 8;
		while (n < n_fixed && is_due(s.p[n], pattern[n]))
			n++;
		if (n == n_fixed && is_tail(str_from(s, n), pattern + n))
			return true;
	}
	/* Before Christ, or beyond the year 9999, there is no such shape. */
	return is_word(s, words) || (pattern[4] == '-' && s.n && str_is_digit(s.p[0]) &&
				     (digits(s) > 4 || str_ends(s, " BC")));
}

static bool is_member(struct str s, const char *members)
{
	char quoted[SQL_VALUE_KEPT + 2] = "'";
	memcpy(quoted + 1, s.p, s.n);
	quoted[s.n + 1] = '\'';
	return memmem(members, strlen(members), quoted, s.n + 2) != NULL;
}

static bool are_members(struct str s, const struct sql_shape *shape)
{
	struct str part;
	/* What the server puts in the place of what it did not know. */
	if (!s.n)
		return true;
	if (!shape->is_set)
		return is_member(s, shape->words);
	while (str_split(&s, ',', &part))
		if (!is_member(part, shape->words))
			return false;
	return true;
}

/* Of bytes of the unknown charset a character has four at most. */
static bool is_text(const struct sql_value *v, const struct sql_shape *shape,
		    enum sql_charset charset)
{
	int64_t most = charset == SQL_CHARSET_UTF8 ? shape->n : shape->n * 4;
	return v->is_quoted && (shape->n < 0 || v->n_chars <= most) && !v->is_broken && !v->n_due;
}

static bool is_hex(const struct sql_value *v, const char *prefix, int64_t n_most)
{
	return v->n_bytes >= 2 && memcmp(v->p, prefix, 2) == 0 && !v->has_other &&
	       v->n_bytes % 2 == 0 && (n_most < 0 || (v->n_bytes - 2) / 2 <= n_most);
}

static bool are_bytes(const struct sql_value *v, const struct sql_shape *shape)
{
	return v->is_quoted ? shape->n < 0 || v->n_bytes <= shape->n : is_hex(v, "0x", shape->n);
}

static bool fits(const struct sql_value *v, const struct sql_shape *shape, enum sql_charset charset)
{
	struct str s = { v->p, v->n };
	/* Of what is longer than what is kept only its length tells. */
	bool is_kept = v->n_bytes == (int64_t)v->n;
	switch (shape->kind) {
	case SQL_SHAPE_ANY: return true;
	case SQL_SHAPE_TEXT: return is_text(v, shape, charset);
	case SQL_SHAPE_BYTES: return are_bytes(v, shape);
	case SQL_SHAPE_INTEGER: return is_kept && is_integer(s, shape);
	case SQL_SHAPE_DECIMAL: return !is_kept || is_decimal(s, shape);
	case SQL_SHAPE_FLOAT: return !is_kept || is_real(s);
	case SQL_SHAPE_PATTERN: return is_kept && is_of_pattern(s, shape);
	/* The list is in UTF-8 whatever the rows are in. */
	case SQL_SHAPE_MEMBERS:
		return !is_kept || charset != SQL_CHARSET_UTF8 || are_members(s, shape);
	case SQL_SHAPE_HEX: return is_hex(v, "\\x", -1);
	}
	return true;
}

static inline bool is_bare_word(const struct sql_value *v, const char *word, size_t n)
{
	return !v->is_quoted && v->n == n && memcmp(v->p, word, n) == 0;
}

bool sql_value_fits(const struct sql_value *v, const struct sql_shape *shape,
		    enum sql_charset charset)
{
	/* mysqldump writes NULL for what is no number. */
	if (v->is_null || is_bare_word(v, "NULL", 4))
		return !shape->is_required || shape->kind == SQL_SHAPE_FLOAT;
	return is_bare_word(v, "DEFAULT", 7) || fits(v, shape, charset);
}
