/* SPDX-License-Identifier: Apache-2.0 */
/* role_confine - gives up what a role does not need; see role.h.
 *
 * A call that is not on the list fails with EPERM, as if the file or the right were
 * not there: so a C library that tries something new does without it. */
#include "role/role.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/audit.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#else
#error "name the architecture for seccomp"
#endif

enum { NOBODY = 65534 };

/* Memory, time, what is open already, and an end. */
static const int allowed[] = {
	SYS_read,
	SYS_write,
	SYS_readv,
	SYS_writev,
	SYS_close,
	SYS_fstat,
	SYS_lseek,
	SYS_mmap,
	SYS_munmap,
	SYS_mremap,
	SYS_mprotect,
	SYS_brk,
	SYS_madvise,
	SYS_futex,
	SYS_getrandom,
	SYS_clock_gettime,
	SYS_setitimer,
	SYS_clock_nanosleep,
	SYS_gettimeofday,
	SYS_getpid,
	SYS_gettid,
	SYS_exit,
	SYS_exit_group,
	SYS_rt_sigreturn,
	SYS_rt_sigaction,
	SYS_rt_sigprocmask,
	SYS_sigaltstack,
	SYS_ppoll,
	SYS_restart_syscall,
	SYS_sched_yield,
	SYS_sched_getaffinity,
	SYS_rseq,
	SYS_set_robust_list,
	SYS_recvmsg,
	SYS_sendmsg,
	SYS_recvfrom,
	SYS_sendto,
#ifdef SYS_poll
	SYS_poll,
	SYS_time,
#endif
};
/* ROLE_FORKS has them, and role_confine_more() gives them up. */
static const int until_later[] = {
	SYS_clone, SYS_wait4, SYS_prctl, SYS_seccomp, SYS_prlimit64, SYS_setrlimit,
};
/* ROLE_SOCKETS */
static const int allowed_sockets[] = {
	SYS_epoll_create1, SYS_epoll_ctl,  SYS_epoll_pwait,  SYS_sendmmsg,    SYS_recvmmsg,
	SYS_setsockopt,	   SYS_getsockopt, SYS_getsockname,  SYS_getpeername, SYS_shutdown,
	SYS_fcntl,	   SYS_ioctl,	   SYS_pread64,	     SYS_dup,	      SYS_dup3,
	SYS_pipe2,	   SYS_eventfd2,   SYS_clock_getres, SYS_getppid,     SYS_getuid,
	SYS_geteuid,	   SYS_getgid,	   SYS_getegid,	     SYS_uname,	      SYS_sysinfo,
	SYS_socketpair,
#ifdef SYS_epoll_wait
	SYS_epoll_wait,	   SYS_select,	   SYS_dup2,
#endif
};
/* Calls that are allowed if an argument, masked, has a value. */
struct condition {
	int call;
	uint32_t argument, mask, value;
};
static const struct condition conditions_all[] = {
	/* what fstat() is made of */
	{ SYS_newfstatat, 3, AT_EMPTY_PATH, AT_EMPTY_PATH },
};
/* ROLE_TCP */
static const struct condition conditions_tcp[] = {
	{ SYS_socket, 1, 0xf, SOCK_STREAM },
};

/* A program for the kernel, grown instruction by instruction. */
struct filter {
	struct sock_filter code[320];
	size_t n;
};

static void add(struct filter *f, struct sock_filter instruction)
{
	assert(f->n < N(f->code));
	f->code[f->n++] = instruction;
}

static void load(struct filter *f, size_t offset)
{
	add(f, (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset));
}

static void begin(struct filter *f)
{
	f->n = 0;
	load(f, offsetof(struct seccomp_data, arch));
	add(f, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0));
	add(f, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS));
	load(f, offsetof(struct seccomp_data, nr));
}

static void on_calls(struct filter *f, const int *calls, size_t n, uint32_t what)
{
	for (size_t i = 0; i < n; i++) {
		add(f, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)calls[i],
						    0, 1));
		add(f, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, what));
	}
}

/* The low half of an argument is all that these have. */
static void on_conditions(struct filter *f, const struct condition *c, size_t n, uint32_t what)
{
	for (size_t i = 0; i < n; i++) {
		add(f, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)c[i].call,
						    0, 5));
		load(f, offsetof(struct seccomp_data, args) + 8 * c[i].argument);
		add(f, (struct sock_filter)BPF_STMT(BPF_ALU | BPF_AND | BPF_K, c[i].mask));
		add(f, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, c[i].value, 0, 1));
		add(f, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, what));
		load(f, offsetof(struct seccomp_data, nr));
	}
}

static int install(struct filter *f, uint32_t otherwise, struct err *e)
{
	add(f, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, otherwise));
	struct sock_fprog program = { .len = (unsigned short)f->n, .filter = f->code };
	if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) < 0)
		return err_sys(e, "confine a process by seccomp");
	return 0;
}

/* No rule follows: nothing of what is handled is allowed. An older kernel knows
 * fewer rights, and one without Landlock none; seccomp stands in both cases. */
static void deny_files(void)
{
	struct landlock_ruleset_attr attributes = {
		.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1
	};
	autofd int rules = (int)syscall(SYS_landlock_create_ruleset, &attributes,
					sizeof(attributes), 0);
	if (rules >= 0)
		(void)!syscall(SYS_landlock_restrict_self, rules, 0);
}

static void limit(int what, rlim_t most)
{
	setrlimit((__rlimit_resource_t)what, &(struct rlimit){ most, most });
}

static int drop_root(struct err *e)
{
	if (geteuid() != 0)
		return 0;
	if (setgroups(0, NULL) < 0 || setresgid(NOBODY, NOBODY, NOBODY) < 0 ||
	    setresuid(NOBODY, NOBODY, NOBODY) < 0)
		return err_sys(e, "give up root");
	return 0;
}

/* A right that is no user's, as a capability of the file. */
static void drop_capabilities(void)
{
	struct __user_cap_header_struct head = { .version = _LINUX_CAPABILITY_VERSION_3 };
	struct __user_cap_data_struct none[2] = { { 0 } };
	(void)!syscall(SYS_capset, &head, none);
}

enum { REFUSED = SECCOMP_RET_ERRNO | (EPERM & SECCOMP_RET_DATA) };

int role_confine(unsigned rights, int max_files, struct err *e)
{
	/* Root of an own user namespace may lack the right to become nobody; what it has
	 * is given up below. */
	if (drop_root(e) < 0 && e->code != EPERM && e->code != EINVAL)
		return -1;
	drop_capabilities();
	limit(RLIMIT_CORE, 0);
	limit(RLIMIT_FSIZE, 0);
	limit(RLIMIT_DATA, (rlim_t)ROLE_MAX_BYTES);
	limit(RLIMIT_NOFILE, (rlim_t)max_files);
	prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
		return err_sys(e, "give up new rights");
	deny_files();
	struct filter f;
	begin(&f);
	on_calls(&f, allowed, N(allowed), SECCOMP_RET_ALLOW);
	on_conditions(&f, conditions_all, N(conditions_all), SECCOMP_RET_ALLOW);
	if (rights & ROLE_FORKS)
		on_calls(&f, until_later, N(until_later), SECCOMP_RET_ALLOW);
	if (rights & ROLE_SOCKETS)
		on_calls(&f, allowed_sockets, N(allowed_sockets), SECCOMP_RET_ALLOW);
	if (rights & ROLE_TCP)
		on_conditions(&f, conditions_tcp, N(conditions_tcp), SECCOMP_RET_ALLOW);
	return install(&f, REFUSED, e);
}

int role_confine_more(int cpu_seconds, struct err *e)
{
	if (cpu_seconds)
		limit(RLIMIT_CPU, (rlim_t)cpu_seconds);
	struct filter f;
	begin(&f);
	on_calls(&f, until_later, N(until_later), REFUSED);
	return install(&f, SECCOMP_RET_ALLOW, e);
}

/* SIGPROF, which nobody handles. */
void role_allow(int cpu_seconds)
{
	const struct itimerval end = { .it_value.tv_sec = cpu_seconds };
	setitimer(ITIMER_PROF, &end, NULL);
}
