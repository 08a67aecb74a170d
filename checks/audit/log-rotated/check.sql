-- id: log-rotated
-- title: Large logs are rotated
-- title[zh_CN]: 大型日志已配置轮转
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c zicha:RA112 zicha:RA183
-- param max_mib: 500 | a log may have this many MiB without older parts
-- param max_mib[zh_CN]: 未轮转日志允许的最大 MiB 数
-- key: log
-- why: A log that only grows fills the disk one night, and then the database stops and nothing is
--     logged any more.
-- why[zh_CN]: 只增不减的日志总有一天写满磁盘，届时数据库停机、日志也不再记录。
-- fix: Add a file for {log} ({mib} MiB) to /etc/logrotate.d/ with weekly, rotate 26 and compress;
--     try it by logrotate -d.
-- fix[zh_CN]: 在 /etc/logrotate.d/ 中为 {log}（{mib} MiB）添加配置：weekly、rotate 26、compress；用 logrotate -d 试运行。
SELECT log, bytes >> 20 AS mib, first_at, path FROM log_spans
WHERE NOT is_rotated AND kind IN ('text', 'audit') AND bytes > :max_mib * 1048576;
