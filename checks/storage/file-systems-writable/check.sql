-- id: file-systems-writable
-- title: No file system has become read-only
-- title[zh_CN]: 没有文件系统变为只读
-- severity: high
-- area: storage
-- controls: gbt22239:8.1.10.4.a gbt22239:7.1.10.4.a gbt22239:8.1.5.4.c zicha:RA183
-- key: mount_point
-- why: The kernel does this when the disk fails: records and logs are lost from now on, and the
--     disk may not live until tomorrow.
-- why[zh_CN]: 磁盘出错时内核会这样做：此后的业务数据和日志都不再写入，磁盘随时可能彻底损坏。
-- fix: Look in the kernel's messages for errors of {device}, back up what can be read, then check
--     the file system or replace the disk.
-- fix[zh_CN]: 在内核消息中查找 {device} 的错误，备份可读的数据，然后检查文件系统或更换磁盘。
SELECT m.path AS mount_point, m.device, m.type, m.options, f.source AS path, f.line
FROM mounts AS m JOIN fstab AS f ON f.path = m.path
WHERE m.is_readonly AND instr(f.options, ',ro,') = 0
  AND m.type NOT IN ('iso9660', 'udf', 'squashfs', 'erofs', 'cramfs');
