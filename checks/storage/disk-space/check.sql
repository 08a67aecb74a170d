-- id: disk-space
-- title: File systems have free space left
-- title[zh_CN]: 文件系统留有可用空间
-- severity: medium
-- area: storage
-- controls: gbt22239:8.1.5.4.c gbt22239:8.1.10.4.a gbt22239:7.1.10.4.a zicha:RA183
-- param max_used_percent: 90 | most of the space that may be used
-- param max_used_percent[zh_CN]: 已用空间的最大百分比
-- key: mount_point
-- why: When it is full, databases stop, records are cut off in the middle and nothing more is
--     logged; mostly it happens at night.
-- why[zh_CN]: 空间用尽后，数据库停止服务，数据写入中断，日志也不再记录，而且往往发生在夜间。
-- fix: Find what grows (du -xh {mount_point} | sort -h | tail), then remove it, move it or enlarge
--     the file system.
-- fix[zh_CN]: 查找占用空间的内容（du -xh {mount_point} | sort -h | tail），然后清理、迁移或扩容。
/* A device that is mounted in several places counts once. */
SELECT min(path) AS mount_point, device, type, 100 - 100 * free_bytes / size_bytes AS used_percent,
       free_bytes / 1048576 AS free_mib
FROM mounts
WHERE size_bytes > 0 AND NOT is_readonly
  AND 100 - 100.0 * free_bytes / size_bytes > :max_used_percent
GROUP BY CASE WHEN device LIKE '/%' THEN device ELSE path END, type, device, size_bytes, free_bytes;
