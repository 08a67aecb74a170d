/* SPDX-License-Identifier: Apache-2.0 */
/* authorized_key - one line of an OpenSSH authorized_keys file, sshd(8). */
#include "parse/authorized_key.h"

#include "base/base64.h"

/* With its padding. */
static bool read_base64(struct arena *a, struct str text, struct str *ret_bytes)
{
	size_t size = text.n / 4 * 3, n;
	if (!text.n || text.n % 4 || (text.n > 2 && text.p[text.n - 3] == '='))
		return false;
	char *bytes = arena_alloc(a, size);
	if (!base64_decode(text, bytes, size, &n))
		return false;
	*ret_bytes = (struct str){ bytes, n };
	return true;
}

/* RFC 4251 section 5: a length of four bytes, most significant first, and the
 * bytes; the integers are such strings, too. */
static bool take_string(struct str *rest, struct str *ret_string)
{
	if (rest->n < 4)
		return false;
	const unsigned char *p = (const unsigned char *)rest->p;
	size_t n = (size_t)p[0] << 24 | (size_t)p[1] << 16 | (size_t)p[2] << 8 | p[3];
	if (n > rest->n - 4)
		return false;
	*ret_string = str_head(str_from(*rest, 4), n);
	*rest = str_from(*rest, 4 + n);
	return true;
}

static int64_t integer_bits(struct str integer)
{
	while (integer.n && !integer.p[0])
		integer = str_from(integer, 1);
	if (!integer.n)
		return 0;
	int64_t bits = (int64_t)integer.n * 8;
	for (int top = (unsigned char)integer.p[0]; !(top & 0x80); top <<= 1)
		bits--;
	return bits;
}

static bool read_bits(struct str type, struct str rest, int64_t *ret_bits)
{
	static const struct {
		const char *type;
		int bits; /* 0: of the integer after `skip` others */
		int skip;
	} kinds[] = {
		{ "ssh-rsa", 0, 1 },
		{ "ssh-dss", 0, 0 },
		{ "ssh-ed25519", 256, 0 },
		{ "ecdsa-sha2-nistp256", 256, 0 },
		{ "ecdsa-sha2-nistp384", 384, 0 },
		{ "ecdsa-sha2-nistp521", 521, 0 },
		{ "sk-ssh-ed25519@openssh.com", 256, 0 },
		{ "sk-ecdsa-sha2-nistp256@openssh.com", 256, 0 },
	};
	*ret_bits = -1;
	for (size_t i = 0; i < N(kinds); i++) {
		if (!str_is(type, kinds[i].type))
			continue;
		struct str part;
		if ((int64_t)rest.n * 8 < kinds[i].bits)
			return false;
		for (int j = 0; j <= kinds[i].skip; j++)
			if (!take_string(&rest, &part))
				return false;
		*ret_bits = kinds[i].bits ? kinds[i].bits : integer_bits(part);
	}
	return true;
}

/* Reads "type base64 [comment]". */
static bool read_key(struct arena *a, struct str line, struct authorized_key *key)
{
	struct str base64, rest, type;
	if (!str_word(&line, &key->type) || !str_word(&line, &base64))
		return false;
	key->comment = str_trim(line);
	if (!read_base64(a, base64, &key->blob))
		return false;
	rest = key->blob;
	return take_string(&rest, &type) && str_eq(type, key->type) &&
	       read_bits(type, rest, &key->bits);
}

/* Options end at a blank outside double quotes, in which \" is a quote. */
static size_t options_end(struct str line)
{
	bool is_quoted = false;
	size_t i;
	for (i = 0; i < line.n; i++) {
		if (line.p[i] == '\\' && i + 1 < line.n && line.p[i + 1] == '"')
			i++;
		else if (line.p[i] == '"')
			is_quoted = !is_quoted;
		else if (!is_quoted && (line.p[i] == ' ' || line.p[i] == '\t'))
			break;
	}
	return MIN(i, line.n);
}

int authorized_key_read(struct arena *a, struct str line, struct authorized_key *ret_key)
{
	struct authorized_key key = { 0 };
	line = str_trim(line);
	if (!line.n || line.p[0] == '#')
		return AUTHORIZED_KEY_BLANK;
	if (!read_key(a, line, &key)) {
		size_t end = options_end(line);
		key.options = str_head(line, end);
		if (!read_key(a, str_from(line, end), &key))
			return -1;
	}
	*ret_key = key;
	return 0;
}
