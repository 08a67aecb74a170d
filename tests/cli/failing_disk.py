# SPDX-License-Identifier: Apache-2.0
"""failing_disk - a disk that gives back the first bytes of some files only: a library put before the C library's, in tests alone."""
import os
import shutil
import subprocess

GOOD_BYTES = 64 << 10

SOURCE = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>
/* Files that were last written in the year 2001 are on the bad part of the disk. */
static int is_bad(int fd, off_t at)
{
	struct stat st;
	return fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_mtime == 1000000000 && at >= GOOD;
}
#define FAIL(at) do { if (is_bad(fd, at)) { errno = EIO; return -1; } } while (0)
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
ssize_t read(int fd, void *p, size_t n) { FAIL(lseek(fd, 0, SEEK_CUR)); return REAL(read)(fd, p, n); }
ssize_t pread(int fd, void *p, size_t n, off_t at) { FAIL(at); return REAL(pread)(fd, p, n, at); }
ssize_t pread64(int fd, void *p, size_t n, off64_t at) { FAIL(at); return REAL(pread64)(fd, p, n, at); }
ssize_t __read_chk(int fd, void *p, size_t n, size_t room) { (void)room; return read(fd, p, n); }
ssize_t __pread_chk(int fd, void *p, size_t n, off_t at, size_t room) { (void)room; return pread(fd, p, n, at); }
ssize_t __pread64_chk(int fd, void *p, size_t n, off64_t at, size_t room) { (void)room; return pread64(fd, p, n, at); }
"""


def environment(folder):
    """Of a program that meets the disk; None where there is no compiler."""
    compiler = shutil.which("cc")
    if not compiler:
        return None
    with open(f"{folder}/disk.c", "w", encoding="utf-8") as f:
        f.write(SOURCE)
    subprocess.run([compiler, "-O1", "-fPIC", "-shared", f"-DGOOD={GOOD_BYTES}", "-U_FORTIFY_SOURCE", "-o", f"{folder}/disk.so",
                    f"{folder}/disk.c", "-ldl"], check=True)
    return {"LD_PRELOAD": f"{folder}/disk.so"}


def lay(path):
    """Puts a file on the bad part."""
    os.utime(path, (1000000000, 1000000000))
    return path
