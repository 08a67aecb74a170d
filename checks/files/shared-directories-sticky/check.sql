-- id: shared-directories-sticky
-- title: In directories open to everybody only the owner of a file can remove it
-- title[zh_CN]: 公共可写目录中只有文件属主能删除文件
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.4.2.e zicha:RA109
-- key: path
-- why: Without the sticky bit every account can remove and replace files of other accounts and of
--     services there, and so make them work with false ones.
-- why[zh_CN]: 没有粘滞位时，任何账户都能删除并替换其他账户和服务在该目录中的文件，使其使用伪造的内容。
-- fix: chmod +t {path}
-- fix[zh_CN]: 执行 chmod +t {path}
SELECT path, user AS owner, mode
FROM files
WHERE path IN ('/tmp', '/var/tmp', '/dev/shm', '/run/lock', '/var/lock', '/var/crash',
               '/var/spool/cron/crontabs', '/var/mail', '/var/spool/mail', '/dev/mqueue')
  AND type = 'directory' AND is_world_writable AND NOT is_sticky;
