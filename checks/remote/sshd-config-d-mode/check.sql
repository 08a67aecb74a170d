-- id: sshd-config-d-mode
-- title: Permissions of /etc/ssh/sshd_config.d are 0700 or stricter
-- title[zh_CN]: /etc/ssh/sshd_config.d 的权限不宽于 0700
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:directory_permissions_sshd_config_d
-- why: Who may read it sees which accounts, addresses and methods are let in; who may write to it
--     puts a file there that overrides every setting of sshd_config.
-- why[zh_CN]: 能读取它的人可以得知允许哪些账户、地址和方式登录；能写入它的人可以放入覆盖 sshd_config 全部设置的文件。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0700' AS wanted
FROM files
WHERE path = '/etc/ssh/sshd_config.d' AND type <> 'link' AND mode_exceeds(mode, '0700');
