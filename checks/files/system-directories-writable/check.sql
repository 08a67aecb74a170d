-- id: system-directories-writable
-- title: Only root can put files into the system's directories
-- title[zh_CN]: 只有 root 能在系统目录中增删文件
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- why: Who can write to a directory can replace every file in it, also those that belong to root.
-- why[zh_CN]: 能写入目录的人可以替换其中的任何文件，包括属于 root 的文件。
-- fix: chown root:root {path} and chmod go-w {path}
-- fix[zh_CN]: 执行 chown root:root {path} 和 chmod go-w {path}
/* Ubuntu gives /var/log to syslog; older Debian gave /usr/local to staff. */
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path IN ('/', '/bin', '/boot', '/etc', '/home', '/lib', '/lib64', '/opt', '/sbin', '/srv',
               '/usr', '/usr/bin', '/usr/sbin', '/usr/lib', '/usr/lib64', '/usr/libexec',
               '/usr/local', '/usr/local/bin', '/usr/local/sbin', '/usr/local/lib', '/usr/share',
               '/var', '/var/lib', '/var/log', '/var/spool', '/run', '/etc/systemd/system',
               '/usr/lib/systemd/system', '/etc/init.d', '/etc/pam.d', '/etc/profile.d')
  AND type = 'directory'
  AND (uid <> 0 OR is_world_writable
       OR (is_group_writable AND gid <> 0 AND group_name NOT IN ('staff', 'syslog')));
