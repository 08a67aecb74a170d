-- id: sudoers-files
-- title: Only root can change the sudo rules
-- title[zh_CN]: 只有 root 能修改 sudo 规则
-- severity: high
-- area: privileges
-- controls: gbt22239:8.1.4.2.f zicha:RA109
-- key: file
-- why: Whoever can write to one of these files grants themselves every right on this host.
-- why[zh_CN]: 能写入其中任一文件的人，可以给自己授予本机的全部权限。
-- fix: chown root:root {file} and chmod {wanted} {file}
-- fix[zh_CN]: 执行 chown root:root {file} 和 chmod {wanted} {file}
SELECT path AS file, user AS owner, group_name, mode,
       CASE type WHEN 'directory' THEN '0750' ELSE '0440' END AS wanted
FROM files
WHERE path IN (SELECT path FROM sudo_rules
               UNION SELECT '/etc/sudoers' UNION SELECT '/etc/sudoers.d')
  AND (uid <> 0 OR is_world_writable OR (is_group_writable AND gid <> 0));
