-- id: file-space
-- title: File systems have room for more files
-- title[zh_CN]: 文件系统留有可用的 inode
-- severity: medium
-- area: storage
-- controls: gbt22239:8.1.5.4.c gbt22239:8.1.10.4.a gbt22239:7.1.10.4.a zicha:RA183
-- param max_used_percent: 90 | most of the inodes that may be used
-- param max_used_percent[zh_CN]: 已用 inode 的最大百分比
-- key: mount_point
-- why: When the inodes are used up nothing can be made any more, though df shows free space:
--     mail, sessions and logs stop, and nobody sees why.
-- why[zh_CN]: inode 用尽后无法再创建文件，而 df 仍显示有空间：邮件、会话和日志随之中断，却看不出原因。
-- fix: Find where the many small files are (du --inodes -xd2 {mount_point} | sort -n | tail) and
--     remove old ones.
-- fix[zh_CN]: 查找大量小文件所在的目录（du --inodes -xd2 {mount_point} | sort -n | tail），清理过期文件。
SELECT min(path) AS mount_point, device, type, 100 - 100 * free_inodes / n_inodes AS used_percent, free_inodes
FROM mounts
WHERE n_inodes > 0 AND NOT is_readonly AND 100 - 100.0 * free_inodes / n_inodes > :max_used_percent
GROUP BY CASE WHEN device LIKE '/%' THEN device ELSE path END, type, device, n_inodes, free_inodes;
