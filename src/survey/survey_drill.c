/* SPDX-License-Identifier: Apache-2.0 */
/* survey_drill - a confined role tries what it must not be able to do, and says what came of it.
 *
 * For the tests, and for whoever wants to see it on their own machine: `zicha survey --drill KIND`.
 */
#include "survey/survey_private.h"

#include "role/message.h"
#include "role/role.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>

static long open_a_file(void)
{
	return syscall(SYS_openat, AT_FDCWD, "/etc/passwd", O_RDONLY);
}

static long make_a_file(void)
{
	return syscall(SYS_openat, AT_FDCWD, "/tmp/zicha-drill", O_WRONLY | O_CREAT, 0600);
}

static long start_a_program(void)
{
	static char *const none[] = { NULL };
	return syscall(SYS_execve, "/bin/true", none, none);
}

static long start_a_process(void)
{
	return syscall(SYS_clone, 0, NULL, NULL, NULL, NULL);
}

static long send_from_a_datagram_socket(void)
{
	return syscall(SYS_socket, AF_INET, SOCK_DGRAM, 0);
}

static long open_a_raw_socket(void)
{
	return syscall(SYS_socket, AF_INET, SOCK_RAW, 1);
}

static long open_a_packet_socket(void)
{
	return syscall(SYS_socket, AF_PACKET, SOCK_RAW, 0);
}

static long listen_on_a_socket(void)
{
	return syscall(SYS_listen, ROLE_FD, 1);
}

static long connect_a_socket(void)
{
	const struct sockaddr none = { .sa_family = AF_INET };
	return syscall(SYS_connect, ROLE_FD, &none, sizeof(none));
}

static long trace_its_parent(void)
{
	return syscall(SYS_ptrace, PTRACE_ATTACH, getppid(), NULL, NULL);
}

static long kill_its_parent(void)
{
	return syscall(SYS_kill, getppid(), 0);
}

static long take_all_memory(void)
{
	return syscall(SYS_mmap, NULL, ROLE_MAX_BYTES, PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
}

/* A socket of the core's to somewhere that nobody allowed. */
static long have_a_stranger_dialed(struct survey *s)
{
	struct err e;
	const struct address documentation = { .bytes = { 192, 0, 2, 1 } };
	int fd = survey_dial(s, &documentation, 80, DIAL_TCP, &e);
	errno = fd < 0 ? e.code : 0;
	return fd;
}

static void tell(const char *what, long result)
{
	char words[120];
	struct err ignored;
	snprintf(words, sizeof(words), "%s: %s", what,
		 result < 0 && (errno == EPERM || errno == ENOMEM) ? "refused" : "DONE");
	(void)!message_send(ROLE_FD, SURVEY_PROGRESS, str_of(words), &ignored);
}

int survey_drill(struct survey *s)
{
	static const struct {
		const char *what;
		long (*try)(void);
	} trials[] = {
		{ "open a file", open_a_file },
		{ "make a file", make_a_file },
		{ "start a program", start_a_program },
		{ "start a process", start_a_process },
		{ "open a datagram socket", send_from_a_datagram_socket },
		{ "open a raw socket", open_a_raw_socket },
		{ "open a packet socket", open_a_packet_socket },
		{ "listen", listen_on_a_socket },
		{ "connect a socket", connect_a_socket },
		{ "trace another process", trace_its_parent },
		{ "signal another process", kill_its_parent },
		{ "take all memory", take_all_memory },
	};
	for (size_t i = 0; i < N(trials); i++)
		tell(trials[i].what, trials[i].try());
	tell("have a stranger dialed", have_a_stranger_dialed(s));
	return 0;
}
