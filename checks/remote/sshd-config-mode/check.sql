-- id: sshd-config-mode
-- title: Permissions of /etc/ssh/sshd_config are 0600 or stricter
-- title[zh_CN]: /etc/ssh/sshd_config 的权限不宽于 0600
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_sshd_config
-- why: Who may read it sees which accounts, addresses and methods are let in; who may write to it
--     lets root in with a password, or switches the log off.
-- why[zh_CN]: 能读取它的人可以得知允许哪些账户、地址和方式登录；能写入它的人可以放开 root 口令登录或关闭日志。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0600' AS wanted
FROM files
WHERE path = '/etc/ssh/sshd_config' AND type <> 'link' AND mode_exceeds(mode, '0600');
