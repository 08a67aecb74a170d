-- id: sshd-users-chosen
-- title: Who may sign in over SSH has been thought of, be it by names that may or that may not
-- title[zh_CN]: 已明确规定哪些账户可以或不可以通过 SSH 登录
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c
-- key: problem
-- same-as: xccdf:sshd_limit_user_access
-- why: Each account that is created for some program or test is reachable from the network as well,
--     whether anybody meant that or not.
-- why[zh_CN]: 为某个程序或测试新建的账户，无论是否有意，都可以从网络登录。
-- fix: Set AllowGroups with the group of those who administer this host, or at least DenyUsers with
--     the accounts that nobody signs in with, in {path} and reload sshd.
-- fix[zh_CN]: 在 {path} 中用 AllowGroups 指定管理本机的组，或至少用 DenyUsers 列出不应登录的账户，并重新加载 sshd。
SELECT 'every account with a shell may sign in' AS problem, '/etc/ssh/sshd_config' AS path
WHERE NOT EXISTS (SELECT 1 FROM sshd_config
                  WHERE key IN ('allowusers', 'allowgroups', 'denyusers', 'denygroups')
                    AND match = '');
