-- id: sshd-config-owner
-- title: Root owns /etc/ssh/sshd_config
-- title[zh_CN]: /etc/ssh/sshd_config 的属主是 root
-- severity: high
-- area: remote
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_owner_sshd_config
-- why: An owner may change the permissions at will, and who may write to it lets root in with a
--     password, or switches the log off.
-- why[zh_CN]: 属主可以随时改变权限，而能写入它的人可以放开 root 口令登录或关闭日志。
-- fix: chown root {path}; then find out why {owner} had it.
-- fix[zh_CN]: 执行 chown root {path}，并查明 {owner} 为何是属主。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/ssh/sshd_config' AND type <> 'link' AND uid <> 0;
