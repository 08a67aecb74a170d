-- id: host-keys-owner
-- title: Root owns the private keys of the SSH server
-- title[zh_CN]: SSH 服务器私钥的属主是 root
-- severity: high
-- area: remote
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_ownership_sshd_private_key
-- why: Who reads the key can pretend to be this host to everybody who has ever trusted it.
-- why[zh_CN]: 读取该密钥的人可以向所有曾信任本机的用户冒充本机。
-- fix: chown root {path}, and make a new key (ssh-keygen -A).
-- fix[zh_CN]: 执行 chown root {path}，并重新生成密钥（ssh-keygen -A）。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path GLOB '/etc/ssh/*_key' AND path_match('/etc/ssh/*', path)
  AND type <> 'link' AND uid <> 0;
