-- id: log-space
-- title: There is room for logs
-- title[zh_CN]: 日志有足够的存储空间
-- severity: high
-- area: storage
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112 zicha:RA113
-- param min_free_mib: 500 | least free space where logs are written, in MiB
-- param min_free_mib[zh_CN]: 日志所在文件系统的最小可用空间（MiB）
-- key: mount_point
-- why: A full disk ends the log, and with it the record that the law wants for six months; who
--     breaks in then leaves no trace.
-- why[zh_CN]: 磁盘写满后日志中断，法律要求保存六个月的记录随之缺失，此时的入侵不会留下痕迹。
-- fix: Free or add space on {mount_point}; keep old logs elsewhere, do not delete what is younger
--     than six months.
-- fix[zh_CN]: 释放或扩充 {mount_point} 的空间；旧日志应转存他处，不得删除六个月以内的日志。
SELECT mount_point, device, free_bytes / 1048576 AS free_mib, size_bytes / 1048576 AS size_mib
FROM (SELECT path AS mount_point, device, free_bytes, size_bytes
      FROM mounts WHERE path IN ('/var/log', '/var', '/') ORDER BY length(path) DESC LIMIT 1)
WHERE free_bytes < :min_free_mib * 1048576;
