-- id: kernel-setuid-dumps
-- title: Programs with root's rights leave no memory dumps to their users
-- title[zh_CN]: 具有 root 权限的程序不向用户留下内存转储
-- severity: medium
-- area: kernel
-- controls: gbt22239:8.1.4.10.a gbt22239:7.1.4.9 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: name
-- why: Such a dump holds what the program read with root's rights, password hashes for one, in a
--     file that the user may read.
-- why[zh_CN]: 这类转储含有程序以 root 权限读取的内容（如口令散列），而用户可以读取该文件。
-- fix: Write "{name} = 0" to /etc/sysctl.d/90-security.conf, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“{name} = 0”，然后执行 sysctl --system
/* 2 gives the dump to root or to the crash handler only. */
SELECT name, value FROM sysctl WHERE name = 'fs.suid_dumpable' AND value NOT IN ('0', '2');
