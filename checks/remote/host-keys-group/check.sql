-- id: host-keys-group
-- title: The group of the SSH server's private keys is root
-- title[zh_CN]: SSH 服务器私钥的属组是 root
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_groupownership_sshd_private_key
-- why: Who reads the key can pretend to be this host to everybody who has ever trusted it.
-- why[zh_CN]: 读取该密钥的人可以向所有曾信任本机的用户冒充本机。
-- fix: chgrp root {path}
-- fix[zh_CN]: 执行 chgrp root {path}。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path GLOB '/etc/ssh/*_key' AND path_match('/etc/ssh/*', path)
  AND type <> 'link' AND gid <> 0 AND group_name <> 'ssh_keys';
