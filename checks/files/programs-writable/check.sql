-- id: programs-writable
-- title: Only root can change installed programs and libraries
-- title[zh_CN]: 只有 root 能修改已安装的程序和库
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- why: Who can change a program has everybody who starts it, root too, run what they put there.
-- why[zh_CN]: 能修改程序的人，可以让包括 root 在内的所有使用者执行其植入的内容。
-- fix: chown root:root {path} and chmod go-w {path}; reinstall its package if in doubt.
-- fix[zh_CN]: 执行 chown root:root {path} 和 chmod go-w {path}；有疑问时重新安装所属软件包。
/* A setuid program of at or man belongs to the account that it runs as. */
SELECT path, user AS owner, group_name, mode
FROM loose_system_files
WHERE (kind = 'program' OR path GLOB '*.so*') AND type IN ('file', 'link')
  AND (is_world_writable OR (is_group_writable AND gid <> 0) OR (uid <> 0 AND mode < '4000'));
