-- id: host-keys-public-group
-- title: The group of the SSH server's public keys is root
-- title[zh_CN]: SSH 服务器公钥的属组是 root
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_groupownership_sshd_pub_key
-- why: Who may write to it can put the key of another host there, and people who are told to
--     compare it trust that host.
-- why[zh_CN]: 能写入它的人可以换入其他主机的密钥，核对指纹的用户就会信任那台主机。
-- fix: chgrp root {path}
-- fix[zh_CN]: 执行 chgrp root {path}。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path GLOB '/etc/ssh/*.pub' AND path_match('/etc/ssh/*', path)
  AND type <> 'link' AND gid <> 0;
