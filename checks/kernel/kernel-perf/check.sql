-- id: kernel-perf
-- title: Users cannot watch the kernel with performance counters
-- title[zh_CN]: 普通用户不能用性能计数器观察内核
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param min_level: 2 | least value of kernel.perf_event_paranoid
-- param min_level[zh_CN]: kernel.perf_event_paranoid 的最小值
-- key: name
-- why: The counters show what the kernel and other users' programs do, and their code had flaws
--     that made any account root.
-- why[zh_CN]: 性能计数器会暴露内核和其他用户程序的活动，其代码也曾有使任何账户取得 root 权限的漏洞。
-- fix: Write "{name} = 2" to /etc/sysctl.d/90-security.conf, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“{name} = 2”，然后执行 sysctl --system
SELECT name, value FROM sysctl
WHERE name = 'kernel.perf_event_paranoid' AND CAST(value AS INTEGER) < :min_level;
