/* SPDX-License-Identifier: Apache-2.0 */
/* packet_socket - sockets that hear and write whole packets, for whoever asks a network. */
#include "net/packet_socket.h"

#include <linux/filter.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

enum { BUFFER_BYTES = 16 << 20, ETHERTYPE_ALL = 3 };

#ifndef PACKET_IGNORE_OUTGOING
#define PACKET_IGNORE_OUTGOING 23
#endif

int packet_socket_reserve(bool is_ipv6, uint16_t *port)
{
	const int family = is_ipv6 ? AF_INET6 : AF_INET;
	struct sockaddr_storage to = { .ss_family = (sa_family_t)family };
	struct sockaddr_in *four = (struct sockaddr_in *)(void *)&to;
	socklen_t n = family == AF_INET ? sizeof(*four) : sizeof(struct sockaddr_in6);
	const int yes = 1;
	int fd = socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return -1;
	if (family == AF_INET6)
		setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof(yes));
	/* The port stands at the same place in both. */
	four->sin_port = htons(*port);
	if (bind(fd, (struct sockaddr *)&to, n) == 0 &&
	    getsockname(fd, (struct sockaddr *)&to, &n) == 0)
		*port = ntohs(four->sin_port);
	return fd;
}

#define JUMP(at, code, k, yes, no) \
	BPF_JUMP((code), (k), (uint8_t)((yes) - (at)-1), (uint8_t)((no) - (at)-1))

static int attach(int fd, struct sock_filter *program, size_t n)
{
	const struct sock_fprog p = { .len = (unsigned short)n, .filter = program };
	return setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &p, sizeof(p));
}

/* What can be an answer: ARP, ICMP, TCP to our port, DHCP to a client. */
static int filter_ethernet(int fd, uint16_t port)
{
	enum { ACCEPT = 20, DROP = 21 };
	struct sock_filter program[] = {
		BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 12),
		JUMP(1, BPF_JMP | BPF_JEQ | BPF_K, 0x0806, ACCEPT, 2),
		JUMP(2, BPF_JMP | BPF_JEQ | BPF_K, 0x86dd, 3, 8),
		BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 20),
		JUMP(4, BPF_JMP | BPF_JEQ | BPF_K, 58, ACCEPT, 5),
		JUMP(5, BPF_JMP | BPF_JEQ | BPF_K, 6, 6, DROP),
		BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 56),
		JUMP(7, BPF_JMP | BPF_JEQ | BPF_K, port, ACCEPT, DROP),
		JUMP(8, BPF_JMP | BPF_JEQ | BPF_K, 0x0800, 9, DROP),
		BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 20),
		JUMP(10, BPF_JMP | BPF_JSET | BPF_K, 0x1fff, DROP, 11),
		BPF_STMT(BPF_LDX | BPF_B | BPF_MSH, 14),
		BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 23),
		JUMP(13, BPF_JMP | BPF_JEQ | BPF_K, 1, ACCEPT, 14),
		JUMP(14, BPF_JMP | BPF_JEQ | BPF_K, 6, 15, 17),
		BPF_STMT(BPF_LD | BPF_H | BPF_IND, 16),
		JUMP(16, BPF_JMP | BPF_JEQ | BPF_K, port, ACCEPT, DROP),
		JUMP(17, BPF_JMP | BPF_JEQ | BPF_K, 17, 18, DROP),
		BPF_STMT(BPF_LD | BPF_H | BPF_IND, 16),
		JUMP(19, BPF_JMP | BPF_JEQ | BPF_K, 68, ACCEPT, DROP),
		BPF_STMT(BPF_RET | BPF_K, PACKET_SOCKET_BYTES),
		BPF_STMT(BPF_RET | BPF_K, 0),
	};
	return attach(fd, program, N(program));
}

/* The same of a link whose packets have no head of Ethernet. */
static int filter_ip(int fd, uint16_t port)
{
	enum { ACCEPT = 17, DROP = 18 };
	struct sock_filter program[] = {
		BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 0),
		BPF_STMT(BPF_ALU | BPF_RSH | BPF_K, 4),
		JUMP(2, BPF_JMP | BPF_JEQ | BPF_K, 6, 3, 8),
		BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 6),
		JUMP(4, BPF_JMP | BPF_JEQ | BPF_K, 58, ACCEPT, 5),
		JUMP(5, BPF_JMP | BPF_JEQ | BPF_K, 6, 6, DROP),
		BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 42),
		JUMP(7, BPF_JMP | BPF_JEQ | BPF_K, port, ACCEPT, DROP),
		JUMP(8, BPF_JMP | BPF_JEQ | BPF_K, 4, 9, DROP),
		BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 6),
		JUMP(10, BPF_JMP | BPF_JSET | BPF_K, 0x1fff, DROP, 11),
		BPF_STMT(BPF_LDX | BPF_B | BPF_MSH, 0),
		BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 9),
		JUMP(13, BPF_JMP | BPF_JEQ | BPF_K, 1, ACCEPT, 14),
		JUMP(14, BPF_JMP | BPF_JEQ | BPF_K, 6, 15, DROP),
		BPF_STMT(BPF_LD | BPF_H | BPF_IND, 2),
		JUMP(16, BPF_JMP | BPF_JEQ | BPF_K, port, ACCEPT, DROP),
		BPF_STMT(BPF_RET | BPF_K, PACKET_SOCKET_BYTES),
		BPF_STMT(BPF_RET | BPF_K, 0),
	};
	return attach(fd, program, N(program));
}

static void widen(int fd)
{
	const int bytes = BUFFER_BYTES, yes = 1;
	setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &bytes, sizeof(bytes));
	setsockopt(fd, SOL_SOCKET, SO_SNDBUFFORCE, &bytes, sizeof(bytes));
	setsockopt(fd, SOL_PACKET, PACKET_IGNORE_OUTGOING, &yes, sizeof(yes));
}

int packet_socket_open(int index, const char *name, uint16_t port, uint8_t ret_mac[6],
		       enum packet_socket_link *ret_link, struct err *e)
{
	autofd int fd = socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	struct ifreq r = { .ifr_name = "" };
	struct sockaddr_ll to = { .sll_family = AF_PACKET,
				  .sll_protocol = htons(ETHERTYPE_ALL),
				  .sll_ifindex = index };
	snprintf(r.ifr_name, sizeof(r.ifr_name), "%s", name);
	if (fd < 0)
		return err_sys(e, "open a socket for packets");
	if (ioctl(fd, SIOCGIFHWADDR, &r) < 0)
		return err_sys(e, "hear packets of %s", name);
	*ret_link = r.ifr_hwaddr.sa_family == ARPHRD_ETHER	? PACKET_SOCKET_ETHERNET
		    : r.ifr_hwaddr.sa_family == ARPHRD_LOOPBACK ? PACKET_SOCKET_LOOPBACK
								: PACKET_SOCKET_IP;
	/* It hears nothing before its filter stands, and nothing of other links. */
	if ((*ret_link == PACKET_SOCKET_IP ? filter_ip : filter_ethernet)(fd, port) < 0 ||
	    bind(fd, (struct sockaddr *)&to, sizeof(to)) < 0)
		return err_sys(e, "hear packets of %s", name);
	widen(fd);
	memcpy(ret_mac, r.ifr_hwaddr.sa_data, 6);
	return take_fd(&fd);
}

int packet_socket_raw(bool is_ipv6, struct err *e)
{
	const int yes = 1;
	autofd int fd = socket(is_ipv6 ? AF_INET6 : AF_INET,
			       SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_RAW);
	if (fd < 0)
		return err_sys(e, "open a socket for packets");
	if (!is_ipv6 && setsockopt(fd, IPPROTO_IP, IP_HDRINCL, &yes, sizeof(yes)) < 0)
		return err_sys(e, "write whole packets");
	return take_fd(&fd);
}
