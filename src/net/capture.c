/* SPDX-License-Identifier: Apache-2.0 */
/* capture - packets as they pass an interface: a ring that the kernel fills (TPACKET_V3).
 *
 * No libpcap: of what it does for us this is all, and it would be one more library to load. */
#include "net/capture.h"

#include "parse/wire_frame.h"

#include "net/raw.h"

#include <arpa/inet.h>
#include <errno.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>

enum { BLOCK_BYTES = 1 << 18, FRAME_BYTES = 1 << 11, RETIRE_MS = 50, WAIT_MS = 100, TAG_BYTES = 4 };

/* What the kernel puts in front of packets. */
static int link_of(int fd, const char *interface, uint16_t *ret_link, struct err *e)
{
	struct ifreq r = { .ifr_flags = 0 };
	snprintf(r.ifr_name, sizeof(r.ifr_name), "%s", interface);
	if (ioctl(fd, SIOCGIFHWADDR, &r) < 0)
		return err_sys(e, "%s", interface);
	switch (r.ifr_hwaddr.sa_family) {
	case ARPHRD_ETHER:
	case ARPHRD_LOOPBACK: *ret_link = WIRE_ETHERNET; return 0;
	case ARPHRD_IEEE80211_RADIOTAP: *ret_link = WIRE_RADIOTAP; return 0;
	case ARPHRD_IEEE80211: *ret_link = WIRE_WIFI; return 0;
	case ARPHRD_NONE:
	case ARPHRD_PPP:
	case ARPHRD_TUNNEL: *ret_link = WIRE_RAW; return 0;
	default:
		return err_set(e, "%s: frames of kind %u cannot be read", interface,
			       (unsigned)r.ifr_hwaddr.sa_family);
	}
}

static int make_ring(struct capture *l, int64_t ring_bytes, struct err *e)
{
	const int version = TPACKET_V3, room = TAG_BYTES;
	struct tpacket_req3 r = {
		.tp_block_size = BLOCK_BYTES,
		.tp_block_nr = (unsigned)MAX(ring_bytes / BLOCK_BYTES, 4),
		.tp_frame_size = FRAME_BYTES,
		.tp_retire_blk_tov = RETIRE_MS,
	};
	r.tp_frame_nr = r.tp_block_size / r.tp_frame_size * r.tp_block_nr;
	if (setsockopt(l->fd, SOL_PACKET, PACKET_VERSION, &version, sizeof(version)) < 0 ||
	    setsockopt(l->fd, SOL_PACKET, PACKET_RESERVE, &room, sizeof(room)) < 0 ||
	    setsockopt(l->fd, SOL_PACKET, PACKET_RX_RING, &r, sizeof(r)) < 0)
		return err_sys(e, "make a ring for packets");
	size_t bytes = (size_t)r.tp_block_size * r.tp_block_nr;
	l->ring = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, l->fd, 0);
	if (l->ring == MAP_FAILED)
		return err_sys(e, "make a ring for packets");
	l->n_blocks = r.tp_block_nr;
	return 0;
}

int capture_open(struct capture *l, const char *interface, int64_t ring_bytes, struct err *e)
{
	struct sockaddr_ll to = { .sll_family = AF_PACKET, .sll_protocol = htons(ETH_P_ALL) };
	struct packet_mreq all = { .mr_type = PACKET_MR_PROMISC };
	*l = (struct capture){ .interface = interface, .fd = -1 };
	to.sll_ifindex = all.mr_ifindex = (int)if_nametoindex(interface);
	if (!to.sll_ifindex)
		return err_sys(e, "%s", interface);
	l->fd = raw_open(AF_PACKET, SOCK_RAW, 0);
	if (l->fd < 0)
		return err_sys(e, "listen on %s (it takes the right CAP_NET_RAW)", interface);
	if (link_of(l->fd, interface, &l->link, e) < 0 || make_ring(l, ring_bytes, e) < 0)
		return -1;
	if (bind(l->fd, (struct sockaddr *)&to, sizeof(to)) < 0)
		return err_sys(e, "listen on %s", interface);
	/* Without it only what concerns this host is seen: better than nothing. */
	(void)!setsockopt(l->fd, SOL_PACKET, PACKET_ADD_MEMBERSHIP, &all, sizeof(all));
	return 0;
}

/* The kernel takes the tag of a VLAN (802.1Q) out of a frame and tells it beside: it is put back
 * into the room before the frame. */
static struct str whole_frame(const struct capture *l, struct tpacket3_hdr *h)
{
	char *at = (char *)h + h->tp_mac;
	const uint16_t kind = h->tp_status & TP_STATUS_VLAN_TPID_VALID ? h->hv1.tp_vlan_tpid
								       : ETH_P_8021Q;
	const uint16_t tag[] = { htons(kind), htons((uint16_t)h->hv1.tp_vlan_tci) };
	if (!(h->tp_status & TP_STATUS_VLAN_VALID) || l->link != WIRE_ETHERNET ||
	    h->tp_snaplen < 2 * ETH_ALEN)
		return (struct str){ at, h->tp_snaplen };
	memmove(at - TAG_BYTES, at, 2 * ETH_ALEN);
	memcpy(at - TAG_BYTES + 2 * ETH_ALEN, tag, sizeof(tag));
	return (struct str){ at - TAG_BYTES, h->tp_snaplen + TAG_BYTES };
}

static void take_block(const struct capture *l, struct tpacket_block_desc *b, capture_frame *frame,
		       void *arg)
{
	char *at = (char *)b + b->hdr.bh1.offset_to_first_pkt;
	for (uint32_t i = 0; i < b->hdr.bh1.num_pkts; i++) {
		struct tpacket3_hdr *h = (void *)at;
		const struct sockaddr_ll *from = (const void *)(at + TPACKET_ALIGN(sizeof(
									     struct tpacket3_hdr)));
		/* On the loopback each packet comes twice: as it goes and as it arrives. */
		bool is_twice = from->sll_hatype == ARPHRD_LOOPBACK &&
				from->sll_pkttype == PACKET_OUTGOING;
		struct str bytes = whole_frame(l, h);
		uint32_t length = h->tp_len + (uint32_t)(bytes.n - h->tp_snaplen);
		if (!is_twice)
			frame(arg, (int64_t)h->tp_sec * 1000000 + h->tp_nsec / 1000, l->link,
			      length, bytes);
		at += h->tp_next_offset;
	}
}

int capture_take(struct capture *l, capture_frame *frame, void *arg, struct err *e)
{
	for (uint32_t i = 0; i < l->n_blocks; i++) {
		struct tpacket_block_desc *b = (void *)(l->ring + (size_t)l->next * BLOCK_BYTES);
		if (!(__atomic_load_n(&b->hdr.bh1.block_status, __ATOMIC_ACQUIRE) & TP_STATUS_USER))
			break;
		take_block(l, b, frame, arg);
		__atomic_store_n(&b->hdr.bh1.block_status, TP_STATUS_KERNEL, __ATOMIC_RELEASE);
		l->next = (l->next + 1) % l->n_blocks;
	}
	struct pollfd p = { .fd = l->fd, .events = POLLIN };
	if (poll(&p, 1, WAIT_MS) > 0 && p.revents & (POLLERR | POLLNVAL)) {
		int code = 0;
		socklen_t n = sizeof(code);
		getsockopt(l->fd, SOL_SOCKET, SO_ERROR, &code, &n);
		errno = code;
		return err_sys(e, "%s", l->interface);
	}
	return 0;
}

uint64_t capture_dropped(struct capture *l)
{
	struct tpacket_stats_v3 s = { .tp_drops = 0 };
	socklen_t n = sizeof(s);
	return getsockopt(l->fd, SOL_PACKET, PACKET_STATISTICS, &s, &n) == 0 ? s.tp_drops : 0;
}
