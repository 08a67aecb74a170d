-- id: separate-file-systems
-- title: Logs, temporary files and home directories have file systems of their own
-- title[zh_CN]: 日志、临时文件和主目录位于独立的文件系统
-- severity: info
-- area: storage
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
--     zicha:RA183
-- param directories: /home, /tmp, /var, /var/log, /var/tmp | directories that should have one
-- param directories[zh_CN]: 应使用独立文件系统的目录
-- key: directory
-- why: On one common file system a user or a log that grows without limit stops all services, and
--     safe mount options cannot be given.
-- why[zh_CN]: 共用一个文件系统时，用户文件或日志无限增长会使所有服务停止，也无法设置安全的挂载选项。
-- fix: Plan a file system for {directory} at the next installation, or add a logical volume.
-- fix[zh_CN]: 下次安装时为 {directory} 规划独立文件系统，或增加逻辑卷。
WITH RECURSIVE wanted (directory, rest) AS (
  SELECT '', replace(:directories, ' ', '') || ','
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1)
  FROM wanted WHERE rest <> '')
SELECT directory FROM wanted
WHERE directory <> '' AND directory NOT IN (SELECT path FROM mounts);
