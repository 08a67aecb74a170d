/* SPDX-License-Identifier: Apache-2.0 */
/* wire_payload - what speaks, told by the first bytes of a conversation and not by its port. */
#include "parse/wire_payload.h"

#include "parse/wire.h"
#include "parse/wire_dns.h"

#include <string.h>

enum { TCP = 1, UDP = 2 };

/* What was seen of a conversation that takes more than one packet. */
enum hint {
	HINT_NONE,
	HINT_OPENVPN,
	HINT_SOCKS,
	HINT_WIREGUARD_OUT,
	HINT_WIREGUARD_IN,
	HINT_MODBUS,
	HINT_UTP,
	HINT_EDONKEY,
	HINT_EDONKEY_UDP,
	HINT_IQIYI,
};

static bool holds(struct str s, const char *text)
{
	return memmem(s.p, s.n, text, strlen(text)) != NULL;
}

/* ---- words that a conversation begins with ---- */

struct prefix {
	const char *word;
	uint8_t protocols, at, n;
	const char *bytes;
};
#define PREFIX(word, protocols, at, bytes) \
	{ \
		(word), (protocols), (at), sizeof(bytes) - 1, (bytes) \
	}
static const struct prefix prefixes[] = {
	PREFIX("bittorrent", TCP, 0,
	       "\x13"
	       "BitTorrent protocol"),
	PREFIX("bittorrent", TCP, 0, "GET /announce?info_hash="),
	PREFIX("bittorrent", TCP, 0, "GET /scrape?info_hash="),
	PREFIX("bittorrent", UDP, 0, "\x00\x00\x04\x17\x27\x10\x19\x80"),
	PREFIX("bittorrent", UDP, 0, "BT-SEARCH * HTTP/1.1"),
	PREFIX("bittorrent", UDP, 0, "d1:ad2:id20:"),
	PREFIX("bittorrent", UDP, 0, "d1:rd2:id20:"),
	PREFIX("bittorrent", UDP, 0, "d2:ip6:"),
	PREFIX("bittorrent", UDP, 0, "d1:eli20"),
	PREFIX("gnutella", TCP, 0, "GNUTELLA "),
	PREFIX("direct-connect", TCP, 0, "$Lock "),
	PREFIX("direct-connect", TCP, 0, "$MyNick "),
	PREFIX("direct-connect", TCP, 0, "HSUP ADBAS"),
	PREFIX("bitcoin", TCP, 0, "\xf9\xbe\xb4\xd9version"),
	PREFIX("wireguard-mesh", UDP, 0, "TS\xf0\x9f\x92\xac"),
	PREFIX("sstp", TCP, 0, "SSTP_DUPLEX_POST"),
	PREFIX("pptp", TCP, 2, "\x00\x01\x1a\x2b\x3c\x4d"),
	PREFIX("vnc", TCP, 0, "RFB 00"),
	PREFIX("ssh", TCP, 0, "SSH-"),
	PREFIX("radmin", TCP, 0, "\x01\x00\x00\x00\x01\x00\x00\x00\x08\x08"),
	PREFIX("x11", TCP, 0, "l\x00\x0b\x00\x00\x00"),
	PREFIX("steam", UDP, 0, "VS01"),
	PREFIX("steam", UDP, 2, "sdping"),
	PREFIX("steam", TCP, 4, "VT01"),
	PREFIX("steam", UDP, 0, "\xff\xff\xff\xff\x21\x4c\x5f\xa0"),
	PREFIX("game-query", UDP, 0, "\xff\xff\xff\xffTSource Engine Query"),
	PREFIX("game-query", UDP, 0, "\xff\xff\xff\xffgetstatus"),
	PREFIX("game-query", UDP, 0, "\xff\xff\xff\xffgetinfo"),
	PREFIX("raknet", UDP, 1,
	       "\x00\xff\xff\x00\xfe\xfe\xfe\xfe\xfd\xfd\xfd\xfd\x12\x34\x56\x78"),
	PREFIX("raknet", UDP, 9,
	       "\x00\xff\xff\x00\xfe\xfe\xfe\xfe\xfd\xfd\xfd\xfd\x12\x34\x56\x78"),
	PREFIX("stun", UDP, 4, "\x21\x12\xa4\x42"),
	PREFIX("stun", TCP, 4, "\x21\x12\xa4\x42"),
	PREFIX("sip", UDP, 0, "INVITE sip:"),
	PREFIX("sip", UDP, 0, "REGISTER sip:"),
	PREFIX("sip", UDP, 0, "OPTIONS sip:"),
	PREFIX("sip", UDP, 0, "SIP/2.0 "),
	PREFIX("sip", TCP, 0, "REGISTER sip:"),
	PREFIX("rtsp", TCP, 0, "OPTIONS rtsp://"),
	PREFIX("rtsp", TCP, 0, "DESCRIBE rtsp://"),
	PREFIX("rtsp", TCP, 0, "RTSP/1.0 "),
	PREFIX("http", TCP, 0, "GET "),
	PREFIX("http", TCP, 0, "POST "),
	PREFIX("http", TCP, 0, "HEAD "),
	PREFIX("http", TCP, 0, "PUT "),
	PREFIX("http", TCP, 0, "OPTIONS "),
	PREFIX("http", TCP, 0, "PROPFIND "),
	PREFIX("http", TCP, 0, "HTTP/1."),
	PREFIX("http", TCP, 0, "PRI * HTTP/2.0"),
	PREFIX("http-connect", TCP, 0, "CONNECT "),
	PREFIX("ssdp", UDP, 0, "M-SEARCH *"),
	PREFIX("ssdp", UDP, 0, "NOTIFY * HTTP/1.1"),
	PREFIX("smb", TCP, 4, "\xffSMB"),
	PREFIX("smb", TCP, 4, "\xfeSMB"),
	PREFIX("smb", TCP, 4, "\xfdSMB"),
	PREFIX("hl7", TCP, 0, "\x0bMSH|"),
	PREFIX("hl7", TCP, 0,
	       "\x0b"
	       "FHS|"),
	PREFIX("hl7", TCP, 0,
	       "\x0b"
	       "BHS|"),
	PREFIX("opc-ua", TCP, 0, "HELF"),
	PREFIX("opc-ua", TCP, 0, "OPNF"),
	PREFIX("mqtt", TCP, 2, "\x00\x04MQTT"),
	PREFIX("redis", TCP, 0, "*1\r\n$4\r\nPING"),
	PREFIX("ntlm-proxy", TCP, 0, "NTLMSSP\0"),
	PREFIX("cjdns", UDP, 0, "CJDNS"),
	PREFIX("i2p", TCP, 0, "HELLO VERSION "),
	PREFIX("frp", TCP, 0, "\x6f\x00\x00\x00\x00\x00\x00\x00"),
	PREFIX("sunlogin", TCP, 0, "SUNLOGIN"),
	PREFIX("rtmp", TCP, 0, "\x03\x00\x00\x00\x00\x00\x00\x00\x00"),
};

static const char *by_prefix(const struct wire_payload *p)
{
	uint8_t protocol = p->is_tcp ? TCP : UDP;
	for (size_t i = 0; i < N(prefixes); i++) {
		const struct prefix *x = &prefixes[i];
		if (x->protocols & protocol && p->bytes.n >= (size_t)x->at + x->n &&
		    p->bytes.p[x->at] == x->bytes[0] &&
		    memcmp(p->bytes.p + x->at, x->bytes, x->n) == 0)
			return x->word;
	}
	return NULL;
}

/* ---- what takes a look at more than a prefix ---- */

static bool is_handshake_of_utp(struct str s, uint32_t length)
{
	/* a first packet: type 4, version 1, sequence number 1, nothing acknowledged */
	return (length == 20 || length == 30) && s.n >= 20 && wire_u8(s, 0) == 0x41 &&
	       wire_u8(s, 1) <= 2 && wire_u16(s, 16) == 1 && !wire_u16(s, 18);
}

static const char *bittorrent_udp(const struct wire_payload *p)
{
	struct str s = p->bytes;
	if (s.n > 30 && s.p[0] == 'd' && (holds(s, "1:y1:q") || holds(s, "1:y1:r")) &&
	    holds(s, "1:t"))
		return "bittorrent";
	if (is_handshake_of_utp(s, p->length)) {
		*p->hint = HINT_UTP;
		return NULL;
	}
	/* its answer: type 2, acknowledges 1 */
	return *p->hint == HINT_UTP && s.n >= 20 && wire_u8(s, 0) == 0x21 && wire_u16(s, 18) == 1
		       ? "bittorrent"
		       : NULL;
}

static const char *edonkey(const struct wire_payload *p)
{
	struct str s = p->bytes;
	if (s.n < 6 || (wire_u8(s, 0) != 0xe3 && wire_u8(s, 0) != 0xc5 && wire_u8(s, 0) != 0xd4))
		return NULL;
	if (wire_le32(s, 1) + 5 != p->length &&
	    !(wire_le32(s, 1) < 1000 && wire_le32(s, 1) + 11 <= s.n &&
	      (wire_u8(s, wire_le32(s, 1) + 5) == wire_u8(s, 0))))
		return NULL;
	/* hello and its answer name the length of a hash */
	if (wire_u8(s, 5) == 1 || wire_u8(s, 5) == 0x4c || *p->hint == HINT_EDONKEY)
		return "edonkey";
	*p->hint = HINT_EDONKEY;
	return NULL;
}

static const char *edonkey_udp(const struct wire_payload *p)
{
	struct str s = p->bytes;
	if (s.n < 2)
		return NULL;
	uint8_t opcode = wire_u8(s, 1);
	bool is_kad = wire_u8(s, 0) == 0xe4 && ((opcode >= 1 && opcode <= 0x62) || opcode == 0x99);
	bool is_server = wire_u8(s, 0) == 0xe3 && opcode >= 0x90 && opcode <= 0xa6;
	if (!is_kad && !is_server)
		return NULL;
	bool is_sure = is_server ? p->server_port == 4665 || p->server_port == 4672
				 : (opcode == 1 && p->length == 35) ||
					   (opcode == 0x21 && p->length == 35);
	if (is_sure || (*p->hint == HINT_EDONKEY_UDP && !p->is_from_client))
		return "edonkey";
	if (p->is_from_client)
		*p->hint = HINT_EDONKEY_UDP;
	return NULL;
}

static const char *mining(const struct wire_payload *p)
{
	static const char *const words[] = { "\"mining.subscribe\"",   "\"mining.authorize\"",
					     "\"mining.notify\"",      "\"mining.set_difficulty\"",
					     "\"eth_submitLogin\"",    "\"eth_getWork\"",
					     "\"eth_submitHashrate\"", "\"mining.extranonce" };
	struct str s = str_head(p->bytes, MIN(p->bytes.n, 1024));
	if (s.n < 20 || s.p[0] != '{')
		return NULL;
	for (size_t i = 0; i < N(words); i++)
		if (holds(s, words[i]))
			return "mining";
	/* as miners of Monero sign in */
	return holds(s, "\"method\":\"login\"") && holds(s, "\"pass\"") && holds(s, "\"agent\"")
		       ? "mining"
		       : NULL;
}

/* A hard reset of the client, then one of the server. Over TCP with a length in front. */
static const char *openvpn(const struct wire_payload *p)
{
	struct str s = p->bytes;
	if (p->is_tcp) {
		if (s.n < 16 || wire_u16(s, 0) + 2u > p->length)
			return NULL;
		s = str_from(s, 2);
	}
	if (s.n < 14)
		return NULL;
	/* without a key shared before, the rest of a first packet is known; so is its answer's head
	 */
	if ((s.n == 14 && wire_u8(s, 0) == 0x38 && !wire_u8(s, 9) && !wire_u32(s, 10)) ||
	    (s.n == 26 && wire_u8(s, 0) == 0x40 && wire_u8(s, 9) == 1 && !wire_u32(s, 10) &&
	     !wire_u32(s, 22)))
		return "openvpn";
	uint8_t opcode = wire_u8(s, 0) >> 3, key = wire_u8(s, 0) & 7;
	if (p->is_from_client && !key && (opcode == 7 || opcode == 10 || opcode == 1) &&
	    p->length < 1300) {
		*p->hint = HINT_OPENVPN;
		return NULL;
	}
	return !p->is_from_client && *p->hint == HINT_OPENVPN && !key &&
			       (opcode == 8 || opcode == 2) && p->length < 400
		       ? "openvpn"
		       : NULL;
}

static const char *wireguard(const struct wire_payload *p)
{
	struct str s = p->bytes;
	if (s.n < 32 || wire_u8(s, 1) || wire_u16(s, 2))
		return NULL;
	uint8_t kind = wire_u8(s, 0);
	if ((kind == 1 && p->length == 148) || (kind == 2 && p->length == 92))
		return "wireguard";
	/* one that began before we looked: data in both directions, in blocks of 16 */
	if (kind != 4 || p->length % 16 || p->length < 32 || s.n < 16 || wire_u32(s, 12))
		return NULL;
	enum hint own = p->is_from_client ? HINT_WIREGUARD_OUT : HINT_WIREGUARD_IN;
	enum hint other = p->is_from_client ? HINT_WIREGUARD_IN : HINT_WIREGUARD_OUT;
	if (*p->hint == other)
		return "wireguard";
	*p->hint = (uint8_t)own;
	return NULL;
}

static const char *ipsec(const struct wire_payload *p)
{
	struct str s = p->bytes;
	if (p->server_port == 4500 && s.n > 4 && !wire_u32(s, 0))
		s = str_from(s, 4);
	else if (p->server_port != 500)
		return p->server_port == 4500 && s.n > 40 ? "ipsec" : NULL;
	return s.n >= 28 && (wire_u8(s, 17) == 0x10 || wire_u8(s, 17) == 0x20) &&
			       wire_u32(s, 24) >= 28
		       ? "ipsec"
		       : NULL;
}

static const char *l2tp(const struct wire_payload *p)
{
	struct str s = p->bytes;
	return p->server_port == 1701 && s.n >= 12 && wire_u16(s, 0) == 0xc802 &&
			       wire_u16(s, 2) == p->length
		       ? "l2tp"
		       : NULL;
}

static const char *teredo(const struct wire_payload *p)
{
	struct str s = p->bytes;
	return p->server_port == 3544 && s.n >= 40 ? "teredo" : NULL;
}

/* Version 5: methods, and which of them was chosen. Version 4: connect. */
static const char *socks(const struct wire_payload *p)
{
	struct str s = p->bytes;
	if (p->is_from_client && s.n >= 3 && wire_u8(s, 0) == 5 && wire_u8(s, 1) &&
	    wire_u8(s, 1) + 2u == p->length) {
		*p->hint = HINT_SOCKS;
		return NULL;
	}
	if (!p->is_from_client && *p->hint == HINT_SOCKS)
		return s.n >= 2 && p->length == 2 && wire_u8(s, 0) == 5 &&
				       (wire_u8(s, 1) <= 2 || wire_u8(s, 1) == 0xff)
			       ? "socks"
			       : NULL;
	return p->is_from_client && s.n >= 9 && s.n == p->length && wire_u8(s, 0) == 4 &&
			       wire_u8(s, 1) == 1 && !s.p[s.n - 1] && wire_u16(s, 2) &&
			       p->server_port != 443
		       ? "socks"
		       : NULL;
}

/* TPKT with a connection request of X.224: remote desktops ask for something or name a user;
 * Siemens' controllers name a slot. */
static const char *tpkt(const struct wire_payload *p)
{
	struct str s = p->bytes;
	if (s.n < 7 || wire_u16(s, 0) != 0x0300 || wire_u16(s, 2) > p->length)
		return NULL;
	uint8_t kind = wire_u8(s, 5);
	if (kind == 0xe0 || kind == 0xd0) {
		if (holds(s, "Cookie: ") || p->server_port == 3389)
			return "rdp";
		if (s.n >= 19 && wire_u8(s, 11) == 1 && !wire_u8(s, 12) && wire_le16(s, 13) == 8)
			return "rdp";
		return p->server_port == 102 && (holds(s, "\xc1\x02\x01") ||
						 holds(s, "\xc1\x02\x02") || holds(s, "\xc2\x02"))
			       ? "s7"
			       : NULL;
	}
	return kind == 0xf0 && s.n > 8 && wire_u8(s, 7) == 0x32 ? "s7" : NULL;
}

static const char *dicom(const struct wire_payload *p)
{
	struct str s = p->bytes;
	return s.n >= 74 && (wire_u16(s, 0) == 0x0100 || wire_u16(s, 0) == 0x0200) &&
			       wire_u32(s, 2) >= 68 && wire_u32(s, 2) < (1 << 20) &&
			       wire_u16(s, 6) & 1 && !wire_u16(s, 8)
		       ? "dicom"
		       : NULL;
}

/* Two headers of the same kind, of which the second is an answer; on its own port one will do. */
static const char *modbus(const struct wire_payload *p)
{
	struct str s = p->bytes;
	if (s.n < 8 || wire_u16(s, 2) || wire_u16(s, 4) + 6u != p->length || wire_u16(s, 4) < 2 ||
	    p->length > 260 || !(wire_u8(s, 7) & 0x7f) || (wire_u8(s, 7) & 0x7f) > 43)
		return NULL;
	if (p->server_port == 502 || (*p->hint == HINT_MODBUS && !p->is_from_client))
		return "modbus";
	if (p->is_from_client)
		*p->hint = HINT_MODBUS;
	return NULL;
}

static const char *industrial(const struct wire_payload *p)
{
	struct str s = p->bytes;
	if (s.n >= 10 && wire_u16(s, 0) == 0x0564 && wire_u8(s, 2) >= 5)
		return "dnp3";
	if (p->server_port == 2404 && s.n >= 6 && wire_u8(s, 0) == 0x68 && wire_u8(s, 1) >= 4)
		return "iec104";
	if (p->server_port == 44818 && s.n >= 24 &&
	    (wire_le16(s, 0) == 0x65 || wire_le16(s, 0) == 0x63))
		return "ethernet-ip";
	return NULL;
}

static const char *bacnet(const struct wire_payload *p)
{
	struct str s = p->bytes;
	return s.n >= 4 && wire_u8(s, 0) == 0x81 && wire_u8(s, 1) <= 0x0c &&
			       wire_u16(s, 2) == p->length && p->server_port >= 47808 &&
			       p->server_port <= 47823
		       ? "bacnet"
		       : NULL;
}

/* Two bytes are little: over TCP only on the ports that it tries. */
static const char *teamviewer(const struct wire_payload *p)
{
	struct str s = p->bytes;
	if (p->is_tcp)
		return (p->server_port == 5938 || p->server_port == 443 || p->server_port == 80) &&
				       s.n >= 5 && wire_u16(s, 0) == 0x1724
			       ? "teamviewer"
			       : NULL;
	return s.n > 13 && !wire_u8(s, 0) && wire_u16(s, 11) == 0x1724 ? "teamviewer" : NULL;
}

static const char *anydesk(const struct wire_payload *p)
{
	struct str s = p->bytes;
	if (s.n < 100 || wire_u8(s, 0) != 22 || p->is_from_client)
		return NULL;
	return holds(s, "AnyDesk Client") || holds(s, "AnyNet Root CA") ||
			       holds(s, "AnyNet Relay") || holds(s, "philandro Software")
		       ? "anydesk"
		       : NULL;
}

/* KCP with the handshake of miHoYo's games; over TCP, packets of kind 7 and 8 with their length. */
static const char *mihoyo(const struct wire_payload *p)
{
	struct str s = p->bytes;
	if (p->is_tcp)
		return s.n >= 42 && wire_le32(s, 0) == 1 && wire_u8(s, 4) == p->length &&
				       (wire_u8(s, 5) == 7 || wire_u8(s, 5) == 8) &&
				       !wire_u16(s, 6) && !wire_u8(s, 8)
			       ? "mihoyo"
			       : NULL;
	return p->length == 20 && s.n == 20 &&
			       ((wire_u32(s, 0) == 0xff && wire_u32(s, 16) == 0xffffffff) ||
				(wire_u32(s, 0) == 0x145 && wire_u32(s, 16) == 0x14514545))
		       ? "mihoyo"
		       : NULL;
}

/* The heads that Tencent's game servers' common libraries write: a mark, then lengths. */
static const char *tencent_game(const struct wire_payload *p)
{
	struct str s = p->bytes;
	if (s.n < 20)
		return NULL;
	bool is_tconnd = wire_u16(s, 0) == 0x3366 && !wire_u8(s, 2) && !wire_u8(s, 4);
	bool is_gcloud = wire_u32(s, 0) == 0x4366aa00 && !wire_u16(s, 4);
	bool is_other = wire_u16(s, 0) == 0x4215 && wire_u32(s, 6) + 10 == p->length;
	/* a length, and what zlib has made smaller */
	bool is_packed = p->server_port >= 20000 && p->server_port < 21000 &&
			 wire_u32(s, 0) + 4 == p->length && wire_u16(s, 4) == 0x7801;
	return is_tconnd || is_gcloud || is_other || is_packed ? "tencent-game" : NULL;
}

/* What iQIYI's player and its peers say: a kind, the length, the peers' marks. Both must. */
static const char *iqiyi(const struct wire_payload *p)
{
	struct str s = p->bytes;
	if (s.n < 40 || wire_le16(s, 2) != p->length || (wire_u8(s, 0) & 0x7f) != 0x1c ||
	    (wire_u8(s, 1) != 0x40 && wire_u8(s, 1) != 0x60))
		return NULL;
	if (*p->hint == HINT_IQIYI && !p->is_from_client)
		return "iqiyi";
	*p->hint = p->is_from_client ? HINT_IQIYI : *p->hint;
	return NULL;
}

static const char *dns(const struct wire_payload *p)
{
	struct wire_dns message;
	struct str s = p->is_tcp ? str_from(p->bytes, MIN(p->bytes.n, 2)) : p->bytes;
	return p->server_port == 53 && wire_dns_read(s, &message) ? "dns" : NULL;
}

static const char *minecraft(const struct wire_payload *p)
{
	struct str s = p->bytes;
	return p->server_port == 25565 && p->is_from_client && s.n > 6 && !wire_u8(s, 1) &&
			       (wire_u8(s, 0) + 1u == p->length || wire_u8(s, 0) + 1u < p->length)
		       ? "minecraft"
		       : NULL;
}

static const char *rtmp(const struct wire_payload *p)
{
	struct str s = p->bytes;
	return p->is_from_client && s.n >= 1000 && wire_u8(s, 0) == 3 && !wire_u32(s, 5) &&
			       (p->server_port == 1935 || p->length == 1537)
		       ? "rtmp"
		       : NULL;
}

static const char *oicq(const struct wire_payload *p)
{
	struct str s = p->bytes;
	return s.n >= 12 && wire_u8(s, 0) == 2 && wire_u8(s, s.n - 1) == 3 &&
			       (p->server_port == 8000 || p->server_port == 443 ||
				p->server_port == 80)
		       ? "oicq"
		       : NULL;
}

static const char *telnet(const struct wire_payload *p)
{
	struct str s = p->bytes;
	return s.n >= 3 && wire_u8(s, 0) == 0xff && wire_u8(s, 1) >= 0xfa &&
			       wire_u8(s, 1) != 0xff && wire_u8(s, 2) < 0x40
		       ? "telnet"
		       : NULL;
}

static const char *ntp(const struct wire_payload *p)
{
	struct str s = p->bytes;
	return p->server_port == 123 && s.n >= 48 && (wire_u8(s, 0) & 7) <= 5 ? "ntp" : NULL;
}

static const char *tls(const struct wire_payload *p)
{
	struct str s = p->bytes;
	return s.n >= 6 && wire_u8(s, 0) == 22 &&
			       (wire_u8(s, 1) == 3 || wire_u16(s, 1) == 0x0101) &&
			       (wire_u8(s, 5) == 1 || wire_u8(s, 5) == 2)
		       ? "tls"
		       : NULL;
}

static const char *snmp(const struct wire_payload *p)
{
	struct str s = p->bytes;
	return (p->server_port == 161 || p->server_port == 162) && s.n > 10 && wire_u8(s, 0) == 0x30
		       ? "snmp"
		       : NULL;
}

static const struct {
	uint8_t protocols;
	const char *(*tell)(const struct wire_payload *p);
} tests[] = {
	{ TCP, anydesk },	{ TCP, tls },	       { UDP, bittorrent_udp },
	{ TCP, edonkey },	{ UDP, edonkey_udp },  { TCP, mining },
	{ TCP, tpkt },		{ TCP, dicom },	       { TCP, modbus },
	{ TCP, industrial },	{ UDP, bacnet },       { TCP | UDP, teamviewer },
	{ TCP | UDP, mihoyo },	{ TCP, tencent_game }, { TCP, minecraft },
	{ TCP, rtmp },		{ UDP, oicq },	       { TCP, telnet },
	{ UDP, ntp },		{ UDP, snmp },	       { UDP, ipsec },
	{ UDP, l2tp },		{ UDP, teredo },       { UDP, wireguard },
	{ TCP, socks },		{ UDP, iqiyi },	       { TCP | UDP, dns },
	{ TCP | UDP, openvpn },
};

const char *wire_payload_name(const struct wire_payload *p)
{
	if (!p->bytes.n)
		return NULL;
	const char *word = by_prefix(p);
	for (size_t i = 0; i < N(tests) && !word; i++)
		if (tests[i].protocols & (p->is_tcp ? TCP : UDP))
			word = tests[i].tell(p);
	return word;
}
