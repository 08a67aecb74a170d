-- id: no-shosts-equiv
-- title: No shosts.equiv trusts other hosts
-- title[zh_CN]: 没有 shosts.equiv 信任其他主机
-- severity: high
-- area: accounts
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: path
-- same-as: xccdf:no_host_based_files
-- why: With host-based authentication it lets every account of the hosts it names in without a
--     password.
-- why[zh_CN]: 启用基于主机的认证时，它允许所列主机的全部账户免口令登录。
-- fix: Remove {path}.
-- fix[zh_CN]: 删除 {path}。
SELECT path, user AS owner, mode
FROM files
WHERE path IN ('/etc/shosts.equiv', '/etc/ssh/shosts.equiv');
