-- id: sshd-config-files
-- title: Only root can change the configuration of sshd
-- title[zh_CN]: 只有 root 能修改 sshd 配置
-- severity: high
-- area: remote
-- controls: gbt22239:8.1.4.2.f zicha:RA109
-- key: file
-- why: Whoever can write there lets everybody in as root with the next reload, or has sshd run a
--     command of theirs.
-- why[zh_CN]: 能写入这些文件的人，可以在下次重新加载后放任何人以 root 登录，或让 sshd 执行其指定的命令。
-- fix: chown root:root {file} and chmod go-w {file}
-- fix[zh_CN]: 执行 chown root:root {file} 和 chmod go-w {file}
SELECT path AS file, user AS owner, group_name, mode
FROM files
WHERE path IN (SELECT path FROM sshd_config
               UNION SELECT '/etc/ssh' UNION SELECT '/etc/ssh/sshd_config'
               UNION SELECT '/etc/ssh/sshd_config.d')
  AND (uid <> 0 OR is_world_writable OR (is_group_writable AND gid <> 0));
