/* SPDX-License-Identifier: Apache-2.0 */
/* service_banner_remote - the first answers of what people sign in with: SSH, VNC, telnet, RDP,
 * SMB. */
#include "parse/service_banner_private.h"

#include "base/buf.h"

#include <string.h>

/* ---- SSH: its name, and the algorithms of KEXINIT (RFC 4253) ---- */

enum { SSH_KEXINIT = 20 };

/* Of each pair (to the server, from it) the first speaks for both. */
static const char *const ssh_lists[] = { "ssh.kex", "ssh.host_key", "ssh.cipher",     NULL,
					 "ssh.mac", NULL,	    "ssh.compression" };

static void read_kexinit(struct service_reading *r, struct str bytes)
{
	size_t length, padding, type, n;
	if (!service_banner_big(&bytes, 4, &length) || !service_banner_big(&bytes, 1, &padding) ||
	    length < 2 || length - 1 > bytes.n || !service_banner_big(&bytes, 1, &type) ||
	    type != SSH_KEXINIT)
		return;
	bytes = str_from(bytes, MIN((size_t)16, bytes.n));
	for (size_t i = 0; i < N(ssh_lists); i++) {
		struct str list, one;
		if (!service_banner_big(&bytes, 4, &n) || n > bytes.n)
			return;
		list = str_head(bytes, n);
		bytes = str_from(bytes, n);
		while (ssh_lists[i] && str_split(&list, ',', &one))
			if (one.n)
				service_banner_add(r, ssh_lists[i], one);
	}
}

bool service_banner_ssh(struct service_reading *r, struct str bytes)
{
	struct service_banner *b = r->banner;
	struct str line;
	/* Lines may stand before it. */
	do {
		if (!str_line(&bytes, &line))
			return false;
	} while (!str_starts(line, "SSH-"));
	b->service = "ssh";
	b->is_cut = bytes.p == line.p + line.n;
	/* Half a name is none: that of one maker is short. */
	if (!b->is_cut)
		b->text = str_text(r->arena, str_head(line, MIN(line.n, (size_t)255)));
	struct str protocol = str_head(str_from(line, 4), str_find(str_from(line, 4), '-'));
	service_banner_add(r, "ssh.protocol", protocol);
	read_kexinit(r, bytes);
	return true;
}

/* ---- VNC: RFB's version and kinds of security (RFC 6143) ---- */

static const char *vnc_security(size_t kind)
{
	switch (kind) {
	case 1: return "none";
	case 2: return "vnc";
	case 16: return "tight";
	case 18: return "tls";
	case 19: return "vencrypt";
	case 30: return "apple";
	}
	return "other";
}

bool service_banner_vnc(struct service_reading *r, struct str bytes)
{
	size_t n, kind;
	if (bytes.n < 12 || !str_starts(bytes, "RFB ") || bytes.p[11] != '\n')
		return false;
	r->banner->service = "vnc";
	r->banner->text = str_text(r->arena, str_head(bytes, 11));
	int64_t major = 0, minor = 0;
	if (str_int(str_head(str_from(bytes, 4), 3), 10, &major) &&
	    str_int(str_head(str_from(bytes, 8), 3), 10, &minor))
		r->banner->version = arena_printf(r->arena, "%lld.%lld", (long long)major,
						  (long long)minor);
	bytes = str_from(bytes, 12);
	/* 3.3 says one kind in four bytes, later ones a list. */
	if (minor < 7 && service_banner_big(&bytes, 4, &kind)) {
		service_banner_add(r, "auth", str_of(vnc_security(kind)));
		return true;
	}
	if (minor >= 7 && service_banner_big(&bytes, 1, &n))
		for (; n && service_banner_big(&bytes, 1, &kind); n--)
			service_banner_add(r, "auth", str_of(vnc_security(kind)));
	return true;
}

/* ---- telnet: its negotiation, and what it then shows (RFC 854) ---- */

enum { IAC = 255, SUB_BEGIN = 250, SUB_END = 240, WILL = 251, DONT = 254 };

bool service_banner_telnet(struct service_reading *r, struct str bytes)
{
	if (bytes.n < 3 || (unsigned char)bytes.p[0] != IAC || (unsigned char)bytes.p[1] < SUB_END)
		return false;
	/* The mark of UTF-16, and a letter: no option that one refuses is followed by a zero. */
	if ((unsigned char)bytes.p[1] == DONT && bytes.n > 3 && !bytes.p[3])
		return false;
	autobuf text = BUF(400);
	for (size_t i = 0; i < bytes.n; i++) {
		unsigned char c = (unsigned char)bytes.p[i], next = 0;
		if (c != IAC) {
			if (c)
				buf_putc(&text, (char)c);
			continue;
		}
		if (++i < bytes.n)
			next = (unsigned char)bytes.p[i];
		if (next >= WILL && next <= DONT)
			i++;
		while (next == SUB_BEGIN && i < bytes.n && (unsigned char)bytes.p[i] != SUB_END)
			i++;
	}
	r->banner->service = "telnet";
	struct str shown = str_trim(buf_view(&text));
	if (shown.n)
		r->banner->text = str_text(r->arena, shown);
	return true;
}

/* ---- RDP: X.224 confirms a connection, with what security (MS-RDPBCGR) ---- */

bool service_banner_rdp(struct service_reading *r, struct str bytes, bool is_plain)
{
	static const char *const protocols[] = { "rdp", "tls", "nla" };
	size_t version, reserved, length, li, code, skip, type, flags, n, value;
	if (!service_banner_big(&bytes, 1, &version) || version != 3 ||
	    !service_banner_big(&bytes, 1, &reserved) || !service_banner_big(&bytes, 2, &length) ||
	    length < 11 || !service_banner_big(&bytes, 1, &li) ||
	    !service_banner_big(&bytes, 1, &code) || code != 0xd0 ||
	    !service_banner_big(&bytes, 5, &skip))
		return false;
	r->banner->service = "rdp";
	if (!service_banner_big(&bytes, 1, &type) || !service_banner_big(&bytes, 1, &flags) ||
	    !service_banner_little(&bytes, 2, &n) || !service_banner_little(&bytes, 4, &value)) {
		/* It did not negotiate: it has the old security alone. */
		service_banner_add(r, "rdp.security", STR("rdp"));
		return true;
	}
	if (type == 2 && value < N(protocols))
		service_banner_add(r, "rdp.security", str_of(protocols[value]));
	else if (type == 3 && is_plain)
		service_banner_add(r, "rdp.requires",
				   value == 5	? STR("nla")
				   : value == 1 ? STR("tls")
						: STR("other"));
	return true;
}

/* ---- SMB: which dialect it takes (MS-SMB, MS-SMB2) ---- */

static bool read_smb1(struct service_reading *r, struct str head)
{
	size_t dialect, words, status;
	struct str s = str_from(head, 5);
	/* status, then flags and more up to the 32nd byte, then how many words */
	if (!service_banner_little(&s, 4, &status) || head.n < 35 || status)
		return true;
	s = str_from(head, 32);
	if (service_banner_little(&s, 1, &words) && words >= 1 &&
	    service_banner_little(&s, 2, &dialect) && dialect != 0xffff)
		service_banner_add(r, "smb.dialect", STR("1.0"));
	return true;
}

static bool read_smb2(struct service_reading *r, struct str head)
{
	size_t status, size, security, dialect;
	struct str s = str_from(head, MIN((size_t)8, head.n));
	if (!service_banner_little(&s, 4, &status) || status || head.n < 64 + 8)
		return true;
	s = str_from(head, 64);
	if (!service_banner_little(&s, 2, &size) || !service_banner_little(&s, 2, &security) ||
	    !service_banner_little(&s, 2, &dialect))
		return true;
	const char *name = dialect == 0x0202   ? "2.0.2"
			   : dialect == 0x0210 ? "2.1"
			   : dialect == 0x0300 ? "3.0"
			   : dialect == 0x0302 ? "3.0.2"
			   : dialect == 0x0311 ? "3.1.1"
					       : "2";
	service_banner_add(r, "smb.dialect", str_of(name));
	service_banner_add(r, "smb.signing", security & 2 ? STR("required") : STR("optional"));
	return true;
}

bool service_banner_smb(struct service_reading *r, struct str bytes)
{
	size_t type, length;
	if (!service_banner_big(&bytes, 1, &type) || type ||
	    !service_banner_big(&bytes, 3, &length) || length > 65535 || bytes.n < 32)
		return false;
	if (memcmp(bytes.p, "\xffSMB\x72", 5) == 0) {
		r->banner->service = "smb";
		return read_smb1(r, bytes);
	}
	if (memcmp(bytes.p, "\xfeSMB", 4) == 0) {
		r->banner->service = "smb";
		return read_smb2(r, bytes);
	}
	return false;
}
