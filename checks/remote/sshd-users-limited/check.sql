-- id: sshd-users-limited
-- title: Only named users or groups may sign in over SSH
-- title[zh_CN]: 只有指定的用户或组可以通过 SSH 登录
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c
-- key: problem
-- why: Each account that is created for some program or test is reachable from the network as well,
--     whether anybody meant that or not.
-- why[zh_CN]: 为某个程序或测试新建的账户，无论是否有意，都可以从网络登录。
-- fix: Set AllowGroups with the group of those who administer this host (for instance AllowGroups
--     sudo) in {path} and reload sshd; AllowUsers zhang@10.1.2.* limits the address as well.
-- fix[zh_CN]: 在 {path} 中用 AllowGroups 指定管理本机的组（如 AllowGroups sudo），并重新加载 sshd；AllowUsers zhang@10.1.2.* 还可限定来源地址。
SELECT 'every account with a shell may sign in' AS problem, '/etc/ssh/sshd_config' AS path
WHERE NOT EXISTS (SELECT 1 FROM sshd_config
                  WHERE key IN ('allowusers', 'allowgroups') AND match = '');
