-- id: sshd-host-keys
-- title: The private host keys of SSH are readable by root only
-- title[zh_CN]: SSH 主机私钥只有 root 可读
-- severity: high
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.2.f
-- key: file
-- why: Whoever has this key can pretend to be this host and collect the passwords of all who sign
--     in, without a warning on their side.
-- why[zh_CN]: 拿到该私钥的人可以冒充本机，收集所有登录者的口令，而对方不会看到任何警告。
-- fix: chown root:root {file} and chmod 0600 {file}; if strangers could read it, make new keys (rm
--     {file} and ssh-keygen -A).
-- fix[zh_CN]: 执行 chown root:root {file} 和 chmod 0600 {file}；若已可被他人读取，应重新生成（删除 {file} 后执行 ssh-keygen -A）。
SELECT f.path AS file, f.user AS owner, f.group_name, f.mode, k.path, k.line
FROM sshd_config AS k JOIN files AS f ON f.path = k.value
WHERE k.key = 'hostkey'
  AND (f.uid <> 0 OR f.is_world_readable OR f.is_world_writable OR f.is_group_writable
       OR (substr(f.mode, 3, 1) IN ('4', '5') AND f.group_name NOT IN ('root', 'ssh_keys')));
