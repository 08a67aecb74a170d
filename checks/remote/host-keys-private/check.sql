-- id: host-keys-private
-- title: Private keys of the SSH server are root's alone
-- title[zh_CN]: SSH 服务器私钥仅 root 可读
-- severity: high
-- area: remote
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_sshd_private_key
-- why: Who reads the key can pretend to be this host to everybody who has ever trusted it.
-- why[zh_CN]: 读取该密钥的人可以向所有曾信任本机的用户冒充本机。
-- fix: chown root:root {path} and chmod 0600 {path}; if others could read it, make a new key
--     (ssh-keygen -A).
-- fix[zh_CN]: 执行 chown root:root {path} 和 chmod 0600 {path}；若他人曾可读取，请重新生成密钥（ssh-keygen -A）。
/* RHEL lets a setgid helper read them through a group of its own. */
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path GLOB '/etc/ssh/*_key' AND path_match('/etc/ssh/*', path)
  AND type <> 'link'
  AND NOT (uid = 0 AND ((gid = 0 AND NOT mode_exceeds(mode, '0600'))
                        OR (group_name = 'ssh_keys' AND NOT mode_exceeds(mode, '0640'))));
