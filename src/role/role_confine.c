/* SPDX-License-Identifier: Apache-2.0 */
/* role_confine - gives up what a role does not need; see role.h.
 *
 * A call that is not on the list fails with EPERM, as if the file or the right were
 * not there: so a C library that tries something new does without it. */
#include "role/role.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

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
	/* forks, until role_confine_more() */
	SYS_clone,
	SYS_wait4,
	SYS_prctl,
	SYS_seccomp,
	SYS_prlimit64,
	SYS_setrlimit,
};
static const int given_up_later[] = {
	SYS_clone, SYS_wait4, SYS_prctl, SYS_seccomp, SYS_prlimit64, SYS_setrlimit,
};

static int filter(const int *calls, size_t n, uint32_t on_match, uint32_t otherwise, struct err *e)
{
	struct sock_filter code[128];
	size_t at = 0;
	code[at++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
						  offsetof(struct seccomp_data, arch));
	code[at++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0);
	code[at++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
	code[at++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
						  offsetof(struct seccomp_data, nr));
	for (size_t i = 0; i < n; i++) {
		code[at++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K,
							  (uint32_t)calls[i], 0, 1);
		code[at++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, on_match);
	}
	code[at++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, otherwise);
	struct sock_fprog program = { .len = (unsigned short)at, .filter = code };
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

int role_confine(struct err *e)
{
	close_range(ROLE_FD + 1, ~0U, 0);
	/* Root of an own user namespace may lack the right to become nobody; what it has
	 * is given up below. */
	if (drop_root(e) < 0 && e->code != EPERM && e->code != EINVAL)
		return -1;
	limit(RLIMIT_CORE, 0);
	limit(RLIMIT_FSIZE, 0);
	limit(RLIMIT_NOFILE, 64);
	prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
		return err_sys(e, "give up new rights");
	deny_files();
	return filter(allowed, N(allowed), SECCOMP_RET_ALLOW,
		      SECCOMP_RET_ERRNO | (EPERM & SECCOMP_RET_DATA), e);
}

int role_confine_more(int cpu_seconds, struct err *e)
{
	limit(RLIMIT_CPU, (rlim_t)cpu_seconds);
	return filter(given_up_later, N(given_up_later),
		      SECCOMP_RET_ERRNO | (EPERM & SECCOMP_RET_DATA), SECCOMP_RET_ALLOW, e);
}
