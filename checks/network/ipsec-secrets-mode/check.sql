-- id: ipsec-secrets-mode
-- title: Permissions of /etc/ipsec.secrets are 0644 or stricter
-- title[zh_CN]: /etc/ipsec.secrets 的权限不宽于 0644
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_etc_ipsec_secrets
-- why: Who may write to it puts a key of his own into the tunnel.
-- why[zh_CN]: 能写入它的人可以在隧道中换入自己的密钥。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0644' AS wanted
FROM files
WHERE path = '/etc/ipsec.secrets' AND type <> 'link' AND mode_exceeds(mode, '0644');
