-- id: kernel-ptrace
-- title: A program cannot read the memory of the user's other programs
-- title[zh_CN]: 程序不能读取同一用户其他程序的内存
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: name
-- why: One service process that was broken into can otherwise take keys and passwords out of all
--     other processes of its account.
-- why[zh_CN]: 否则一个被攻破的服务进程可以从同一账户的其他进程中取走密钥和口令。
-- fix: Write "{name} = 1" to /etc/sysctl.d/90-security.conf, then: sysctl --system; a kernel that
--     has no Yama must be replaced by the distribution's.
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“{name} = 1”，然后执行 sysctl --system；内核不含 Yama 的，应换用发行版自带的内核。
/* Without Yama there is no such limit at all. */
SELECT w.name, coalesce(s.value, 'this kernel has no Yama') AS value
FROM (SELECT 'kernel.yama.ptrace_scope' AS name) AS w LEFT JOIN sysctl AS s ON s.name = w.name
WHERE s.value IS NULL OR s.value = '0';
